package dev.jbuild.site;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.data.DataMap;
import dev.jbuild.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The whole site.
 *
 * @param posts all that are built, hidden ones too, newest first; posts of one moment by path, later path first
 * @param pages sorted by path
 * @param termDocuments what the author wrote about terms, sorted by path
 * @param taxonomies of listed posts: tags, categories, then those that the settings declare
 * @param authors what is known of authors, by their keys
 * @param data what lies under {@code _data}: a map from file and folder names
 * @param assets files that are published as they are, sorted by path
 * @param skipped documents that are not published, sorted by path
 */
public record Site(
        SiteConfig config,
        List<Post> posts,
        List<Page> pages,
        List<Collection> collections,
        List<Item> termDocuments,
        List<Taxonomy> taxonomies,
        DataMap authors,
        DataMap data,
        List<SourceFile> assets,
        List<Skipped> skipped) {

    public Site {
        posts = List.copyOf(posts);
        pages = List.copyOf(pages);
        collections = List.copyOf(collections);
        termDocuments = List.copyOf(termDocuments);
        taxonomies = List.copyOf(taxonomies);
        assets = List.copyOf(assets);
        skipped = List.copyOf(skipped);
    }

    /** The tags of listed posts. */
    public Taxonomy tags() {
        return taxonomies.get(0);
    }

    /** The categories of listed posts. */
    public Taxonomy categories() {
        return taxonomies.get(1);
    }

    /** The taxonomy of a name. */
    public Optional<Taxonomy> taxonomy(String name) {
        return taxonomies.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** All documents that are neither posts nor pages: members of collections, then those about terms. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        collections.forEach(collection -> items.addAll(collection.items()));
        items.addAll(termDocuments);
        return items;
    }

    /** The posts that lists, feeds and neighbours show: all but the hidden ones, newest first. */
    public List<Post> listedPosts() {
        for (Post post : posts) {
            if (post.isHidden()) {
                return posts.stream().filter(each -> !each.isHidden()).collect(Collectors.toUnmodifiableList());
            }
        }
        return posts;
    }
}
