package dev.jbuild.config;

import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.data.Fields;
import dev.jbuild.text.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code feed}, with the names and addresses of the plug-in jekyll-feed where it has the thing. */
final class FeedsReader {

    private static final String CODE = "config-feed";

    private static final List<String> KEYS = SettingTable.below("feed");

    /** A key of jekyll-feed that means nothing here, and says nothing of what is published. */
    private static final String IGNORED = "disable_in_development";

    /** The taxonomies with keys of their own. */
    private static final List<String> OWN = List.of("tags", "categories", TaxonomyConfig.AUTHORS);

    private final Fields feed;
    private final List<SiteConfig.CollectionConfig> collections;
    private final List<String> taxonomies;

    private FeedsReader(Fields feed, List<TaxonomyConfig> taxonomies, List<SiteConfig.CollectionConfig> collections) {
        this.feed = feed;
        this.taxonomies = taxonomies.stream()
                .map(TaxonomyConfig::name)
                .filter(name -> !OWN.contains(name))
                .toList();
        this.collections = collections;
    }

    /**
     * Which feeds there are.
     *
     * @param feed the fields below {@code feed}
     * @param taxonomies all there are
     * @param collections the declared ones
     */
    static Feeds feeds(Fields feed, List<TaxonomyConfig> taxonomies, List<SiteConfig.CollectionConfig> collections) {
        return new FeedsReader(feed, taxonomies, collections).read();
    }

    /** How many posts a feed has: {@code limit}, else jekyll-feed's {@code posts_limit}, else 20. */
    static int limit(Fields feed) {
        int limit = feed.count("posts_limit", 1, 20);
        return feed.count("limit", 1, limit);
    }

    private Feeds read() {
        for (DataMap.Entry entry : feed.values().entries()) {
            if (!KEYS.contains(entry.key()) && !entry.key().equals(IGNORED)) {
                String hint = KnownKeys.hint(entry.key(), "feed", "It has " + String.join(", ", KEYS) + ".");
                feed.keyWarning(entry.key(), CODE, "'feed' has no '" + entry.key() + "'", hint);
            }
        }
        return new Feeds(
                formats(),
                content(),
                terms(feed, "tags", "/feed/by_tag/:name.xml"),
                terms(feed, "categories", "/feed/:name.xml"),
                terms(feed, "authors", "/feed/by_author/:name.xml"),
                taxonomies(),
                collections(),
                feed.word("icon"),
                feed.word("logo"));
    }

    private List<FeedFormat> formats() {
        if (feed.value("formats").isEmpty()) {
            return Feeds.STANDARD.formats();
        }
        List<FeedFormat> formats = new ArrayList<>();
        for (String word : feed.words("formats")) {
            FeedFormat format = Choice.find(word, FeedFormat.values());
            if (format == null) {
                feed.itemError(
                        "formats",
                        word,
                        CODE,
                        "There is no feed format '" + word + "'",
                        Choice.hint(word, "atom", "rss", "json"));
            } else if (!formats.contains(format)) {
                formats.add(format);
            }
        }
        return formats;
    }

    private Feeds.Content content() {
        boolean excerpts = feed.flag("excerpt_only", false);
        Optional<String> written = feed.word("content");
        if (written.isEmpty()) {
            return excerpts ? Feeds.Content.EXCERPT : Feeds.Content.FULL;
        }
        Feeds.Content content = Choice.find(written.get(), Feeds.Content.values());
        if (content == null) {
            String message = "'content' of 'feed' cannot be '" + written.get() + "'";
            feed.error("content", CODE, message, Choice.hint(written.get(), "full", "excerpt"));
        }
        return content == null ? Feeds.Content.FULL : content;
    }

    /** {@code true}, a list of names, or a map with {@code path}, {@code only} and {@code except}. */
    private Optional<Feeds.Terms> terms(Fields fields, String key, String pattern) {
        DataValue value = fields.value(key).orElse(null);
        if (value instanceof DataList) {
            return Optional.of(new Feeds.Terms(pattern, fields.texts(key), List.of()));
        }
        if (value instanceof DataMap map) {
            Fields own = fields.inside(map);
            KnownKeys.checkNear(own, "feed.tags", CODE, "'" + key + "' of 'feed' has no");
            String path = own.word("path").map(FeedsReader::withName).orElse(pattern);
            return Optional.of(new Feeds.Terms(path, own.texts("only"), own.texts("except")));
        }
        return fields.flag(key, false) ? Optional.of(new Feeds.Terms(pattern, List.of(), List.of())) : Optional.empty();
    }

    /** {@code true}, a list of names, or a map from names to what {@link #terms} takes. */
    private List<Feeds.OfTaxonomy> taxonomies() {
        List<Feeds.OfTaxonomy> found = new ArrayList<>();
        DataValue value = feed.value("taxonomies").orElse(null);
        if (value instanceof DataMap map) {
            Fields all = feed.inside(map);
            for (String name : map.keys()) {
                Optional<Feeds.Terms> terms = map.get(name).isEmpty()
                        ? Optional.of(new Feeds.Terms(pattern(name), List.of(), List.of()))
                        : terms(all, name, pattern(name));
                if (isTaxonomy(name, () -> all.keyError(name, CODE, unknown(name), hint(name))) && terms.isPresent()) {
                    found.add(new Feeds.OfTaxonomy(name, terms.get()));
                }
            }
            return found;
        }
        boolean listed = value instanceof DataList;
        List<String> names =
                listed ? feed.texts("taxonomies") : feed.flag("taxonomies", false) ? taxonomies : List.of();
        for (String name : names) {
            if (isTaxonomy(name, () -> feed.itemError("taxonomies", name, CODE, unknown(name), hint(name)))) {
                found.add(new Feeds.OfTaxonomy(name, new Feeds.Terms(pattern(name), List.of(), List.of())));
            }
        }
        return found;
    }

    private boolean isTaxonomy(String name, Runnable otherwise) {
        boolean known = taxonomies.contains(name);
        if (!known) {
            otherwise.run();
        }
        return known;
    }

    private static String pattern(String taxonomy) {
        return "/feed/" + taxonomy + "/:name.xml";
    }

    private static String unknown(String taxonomy) {
        return OWN.contains(taxonomy)
                ? "The feeds of '" + taxonomy + "' are not among those of 'taxonomies'"
                : "There is no taxonomy '" + taxonomy + "'";
    }

    private String hint(String taxonomy) {
        return OWN.contains(taxonomy)
                ? "Write '" + taxonomy + ":' directly below 'feed:'."
                : NearestWord.of(taxonomy, taxonomies)
                        .map(near -> "Did you mean '" + near + "'?")
                        .orElse("Declare it below 'taxonomies:'.");
    }

    /** As in jekyll-feed, what has no place for the name is the folder of the feeds. */
    private static String withName(String path) {
        return LinkPatterns.slashed(path.contains(":name") ? path : path + "/:name.xml");
    }

    /** A list of names, or a map from names to {@code path}. */
    private List<Feeds.OfCollection> collections() {
        List<Feeds.OfCollection> found = new ArrayList<>();
        DataValue value = feed.value("collections").orElse(null);
        if (value instanceof DataMap map) {
            for (DataMap.Entry entry : map.entries()) {
                DataMap settings = entry.value() instanceof DataMap own ? own : DataMap.EMPTY;
                if (!(entry.value() instanceof DataMap) && !entry.value().isNull()) {
                    feed.inside(map).map(entry.key());
                }
                KnownKeys.checkNear(
                        feed.inside(settings), "feed.collections.*", CODE, "The feed of a collection has no");
                add(entry.key(), LinkPatterns.path(feed.inside(settings), "path", path(entry.key())), found);
            }
            return found;
        }
        if (value instanceof DataScalar scalar && scalar.asBoolean().isPresent()) {
            collections.stream()
                    .filter(collection -> scalar.asBoolean().get())
                    .forEach(collection -> add(collection.name(), path(collection.name()), found));
            return found;
        }
        feed.texts("collections").forEach(name -> add(name, path(name), found));
        return found;
    }

    private static String path(String collection) {
        return "/feed/" + collection + ".xml";
    }

    private void add(String name, String path, List<Feeds.OfCollection> found) {
        if (name.equals("posts")) {
            String hint = "Write 'path:' directly below 'feed:'.";
            feed.warning("collections", CODE, "The feed of all posts is not among the collections'", hint);
            return;
        }
        List<String> names =
                collections.stream().map(SiteConfig.CollectionConfig::name).toList();
        if (names.contains(name)) {
            found.add(new Feeds.OfCollection(name, path));
            return;
        }
        String hint = NearestWord.of(name, names)
                .map(near -> "Did you mean '" + near + "'?")
                .orElse("Declare it below 'collections:'.");
        feed.itemError("collections", name, CODE, "There is no collection '" + name + "'", hint);
    }
}
