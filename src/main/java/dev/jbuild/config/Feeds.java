package dev.jbuild.config;

import java.util.List;
import java.util.Optional;

/**
 * Which feeds a site has besides their length and the address of the first, which {@code Lists} and {@code Links} hold.
 *
 * @param formats each feed comes in all of these; none means no feeds
 * @param content how much of a post a feed has
 * @param tags feeds of tags
 * @param categories feeds of categories
 * @param authors feeds of authors
 * @param taxonomies feeds of terms of declared taxonomies, in the author's order
 * @param collections feeds of collections, in the author's order
 * @param icon {@code icon}: a small square picture, a path or an address
 * @param logo {@code logo}: a larger picture
 */
public record Feeds(
        List<FeedFormat> formats,
        Content content,
        Optional<Terms> tags,
        Optional<Terms> categories,
        Optional<Terms> authors,
        List<OfTaxonomy> taxonomies,
        List<OfCollection> collections,
        Optional<String> icon,
        Optional<String> logo) {

    /** One Atom feed of the whole site. */
    public static final Feeds STANDARD = new Feeds(
            List.of(FeedFormat.ATOM),
            Content.FULL,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    /** How much of a post a feed has. */
    public enum Content {
        /** The whole text. */
        FULL,
        /** What lists show. */
        EXCERPT
    }

    /**
     * A feed for each term of a kind.
     *
     * @param pattern of their addresses, with {@code :name}
     * @param only names of those that have one; empty means all
     * @param except names of those that have none
     */
    public record Terms(String pattern, List<String> only, List<String> except) {

        /** Whether the term of a name has a feed. */
        public boolean has(String name) {
            return (only.isEmpty() || only.contains(name)) && !except.contains(name);
        }
    }

    /**
     * The feeds of a declared taxonomy.
     *
     * @param name the taxonomy's
     */
    public record OfTaxonomy(String name, Terms terms) {}

    /**
     * The feed of a collection.
     *
     * @param name the collection's
     * @param path address of the feed
     */
    public record OfCollection(String name, String path) {}

    public Feeds {
        formats = List.copyOf(formats);
        taxonomies = List.copyOf(taxonomies);
        collections = List.copyOf(collections);
    }
}
