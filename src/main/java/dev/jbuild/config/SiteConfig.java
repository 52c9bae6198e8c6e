package dev.jbuild.config;

import dev.jbuild.data.DataMap;
import dev.jbuild.data.RepeatedKeys;
import dev.jbuild.diagnostic.SourceText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a site's author and the command line decide. Names and meanings are Jekyll's where Jekyll has the
 * thing.
 *
 * @param file the settings file; empty text when the site has none
 * @param values all keys as written, which templates see as {@code site.x}
 * @param defaults in the author's order, which breaks ties between equally specific ones (the later wins)
 * @param generate {@code generate}: pages that are made of data
 * @param words of the theme in the site's language, under those of {@code words}
 */
public record SiteConfig(
        SourceText file,
        DataMap values,
        Identity identity,
        Files files,
        Selection selection,
        Links links,
        Lists lists,
        Sorting sorting,
        Feeds feeds,
        Hosting hosting,
        Markdown markdown,
        List<CollectionConfig> collections,
        List<DefaultRule> defaults,
        List<PagesOfData> generate,
        Words words) {

    /**
     * What the site is called and where it lives.
     *
     * @param title {@code title}, or {@code name}, or empty
     * @param description empty when not given
     * @param url {@code https://example.org} without a closing slash, or empty
     * @param baseurl {@code /blog} with a leading and without a closing slash, or empty
     * @param lang a BCP 47 tag, {@code en} when not given
     * @param zone {@code timezone}; UTC when not given, so that a build does not depend on the machine
     */
    public record Identity(String title, String description, String url, String baseurl, String lang, ZoneId zone) {}

    /**
     * Which files belong to the site.
     *
     * @param include root files and folders that are taken though they lie outside the usual folders
     * @param exclude paths and glob patterns that are never taken
     * @param theme whether the theme in the jar lies under the site ({@code theme: none} turns it off)
     * @param destination {@code destination}: the output folder, relative to the site's
     * @param asksGit {@code last_modified: git}: whether Git is asked when files were last changed
     * @param repeatedKeys {@code strict_front_matter}: what becomes of a key that front matter has twice
     */
    public record Files(
            List<String> include,
            List<String> exclude,
            boolean theme,
            Optional<String> destination,
            boolean asksGit,
            RepeatedKeys repeatedKeys) {}

    /**
     * Which documents are published.
     *
     * @param limitPosts {@code limit_posts}: only the newest so many; 0 means all
     * @param clock {@code time} or {@code --clock}: the moment that counts as now; empty means the machine's clock
     */
    public record Selection(
            boolean future, boolean drafts, boolean unpublished, int limitPosts, Optional<Instant> clock) {}

    /**
     * Addresses.
     *
     * @param permalink style name or pattern for posts; {@code date} when not given, as in Jekyll
     * @param tag pattern for a tag's page, for example {@code /tags/:name/}
     * @param tags address of the page of all tags
     * @param category pattern for a category's page
     * @param categories address of the page of all categories
     * @param archive address of the archive
     * @param feed address of the site's feed, in the first of its formats
     * @param ignoreUrls {@code ignore_urls}: patterns of addresses that nobody checks, as the host answers them
     */
    public record Links(
            String permalink,
            String tag,
            String tags,
            String category,
            String categories,
            String archive,
            String feed,
            List<String> ignoreUrls) {}

    /**
     * Lists of posts.
     *
     * @param paginate posts on one page of the home list; 0 means all on one page
     * @param paginatePath address of its second and later pages, with {@code :num}
     * @param feedLimit newest posts in a feed
     * @param excerptSeparator what ends an excerpt, two line ends when not given
     */
    public record Lists(int paginate, String paginatePath, int feedLimit, String excerptSeparator) {}

    /**
     * How Markdown is read.
     *
     * @param smartPunctuation {@code smart_punctuation}, on when not given
     * @param emoji {@code emoji}, off when not given
     * @param highlight {@code highlight}, on when not given: whether code gets colours
     * @param math {@code math}, off when not given: whether single dollar signs hold mathematics
     * @param wikilinks {@code wikilinks}, off when not given
     * @param mermaid {@code mermaid}, off when not given: whether diagrams are left to a script
     * @param tocLevels {@code toc_levels}: the headings that contents lists have
     */
    public record Markdown(
            boolean smartPunctuation,
            boolean emoji,
            boolean highlight,
            boolean math,
            boolean wikilinks,
            boolean mermaid,
            HeadingLevels tocLevels) {}

    /**
     * A declared collection.
     *
     * @param name its documents lie in the folder {@code _name}
     * @param output whether its documents have pages of their own
     * @param permalink pattern; {@code /:collection/:path/} when not given
     * @param list the page of all its documents; none when not given
     * @param layout of members that name none
     * @param sortBy {@code sort_by}: the key of front matter that orders the members
     * @param order paths of members in their folder, which come first and as they stand here
     */
    public record CollectionConfig(
            String name,
            boolean output,
            String permalink,
            Optional<CollectionList> list,
            Optional<String> layout,
            Optional<String> sortBy,
            List<String> order) {

        /** A collection without a page of all its documents, in the usual order and layout. */
        public CollectionConfig(String name, boolean output, String permalink) {
            this(name, output, permalink, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        }
    }

    /**
     * The page of all documents of a collection.
     *
     * @param address {@code index}
     * @param layout {@code index_layout}, {@code collection} when not given
     * @param paginate documents on one page; 0 means all on one page
     */
    public record CollectionList(String address, String layout, int paginate) {}

    /**
     * Pages that are made of data, one for each record.
     *
     * @param written as the settings have it, for places
     * @param data the name of the records below {@code site.data}: {@code team}, {@code team.people}
     * @param path pattern of the addresses: {@code :key} stands for the slug of a record's value
     * @param layout of the pages
     * @param title the key of a record that is the page's title
     */
    public record PagesOfData(
            DataMap written, String data, String path, Optional<String> layout, Optional<String> title) {}

    /**
     * Front matter for documents that do not say otherwise, as Jekyll's {@code defaults} has it.
     *
     * @param path folder, file or glob pattern; empty means everywhere
     * @param type {@code posts}, {@code drafts}, {@code pages} or a collection's name; empty means every type
     */
    public record DefaultRule(String path, String type, DataMap values) {}
}
