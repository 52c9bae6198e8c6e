package dev.jbuild.config;

import dev.jbuild.config.TaxonomyConfig.Depth;
import dev.jbuild.config.TaxonomyConfig.Layouts;
import dev.jbuild.config.TaxonomyConfig.Order;
import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code taxonomies}: a list of names, or a map from names to their settings. */
final class TaxonomiesReader {

    private static final String CODE = "config-taxonomy";

    private static final List<String> KEYS = SettingTable.below("taxonomies.*");

    private final Fields all;
    private final Map<String, TaxonomyConfig> found = new LinkedHashMap<>();
    private final int paginate;

    private TaxonomiesReader(Fields all, int paginate) {
        this.all = all;
        this.paginate = paginate;
    }

    /**
     * Tags, categories, and those that the settings declare.
     *
     * @param links has the addresses of tags and categories
     * @param paginate how many posts a page has where a taxonomy does not say
     */
    static List<TaxonomyConfig> taxonomies(Fields fields, SiteConfig.Links links, int paginate) {
        TaxonomiesReader reader = new TaxonomiesReader(fields, paginate);
        reader.put(tags(links, paginate));
        reader.put(categories(links, paginate));
        if (fields.value("taxonomies").orElse(null) instanceof DataList) {
            fields.texts("taxonomies").forEach(name -> reader.declare(name, DataMap.EMPTY));
        } else {
            reader.declareAll(fields.map("taxonomies"));
        }
        return new ArrayList<>(reader.found.values());
    }

    static TaxonomyConfig tags(SiteConfig.Links links, int paginate) {
        return new TaxonomyConfig(
                "tags",
                "tag",
                List.of("tags", "tag"),
                links.tag(),
                links.tags(),
                new Layouts("tag", "tags"),
                paginate,
                Order.NEWEST,
                Depth.FLAT);
    }

    static TaxonomyConfig categories(SiteConfig.Links links, int paginate) {
        return new TaxonomyConfig(
                "categories",
                "category",
                List.of("categories", "category"),
                links.category(),
                links.categories(),
                new Layouts("category", "categories"),
                paginate,
                Order.NEWEST,
                Depth.FLAT);
    }

    private void put(TaxonomyConfig taxonomy) {
        found.put(taxonomy.name(), taxonomy);
    }

    private void declareAll(DataMap map) {
        for (DataMap.Entry entry : map.entries()) {
            boolean plain = entry.value() instanceof DataScalar scalar
                    && (scalar.isNull() || scalar.asBoolean().equals(Optional.of(true)));
            if (entry.value() instanceof DataMap settings) {
                declare(entry.key(), settings);
            } else if (plain) {
                declare(entry.key(), DataMap.EMPTY);
            } else {
                all.inside(map).map(entry.key());
            }
        }
    }

    private void declare(String name, DataMap settings) {
        if (name.isBlank() || name.indexOf('/') >= 0 || name.indexOf(':') >= 0) {
            String hint = "Choose a plain word, for example topics.";
            all.error("taxonomies", CODE, "A taxonomy cannot be named '" + name + "'", hint);
            return;
        }
        Fields own = all.inside(settings);
        for (DataMap.Entry entry : settings.entries()) {
            if (!KEYS.contains(entry.key())) {
                String hint = KnownKeys.hint(entry.key(), "taxonomies.*", "It has " + String.join(", ", KEYS) + ".");
                own.keyWarning(entry.key(), CODE, "A taxonomy has no '" + entry.key() + "'", hint);
            }
        }
        put(read(own, found.getOrDefault(name, usual(name))));
    }

    private TaxonomyConfig usual(String name) {
        String path = "/" + name + "/";
        Layouts layouts = switch (name) {
            case TaxonomyConfig.AUTHORS -> new Layouts("author", "authors");
            case "series" -> new Layouts("series", "terms");
            default -> new Layouts("term", "terms");
        };
        List<String> keys = name.equals(TaxonomyConfig.AUTHORS) ? List.of("author", "authors") : List.of(name);
        String singular = name.equals(TaxonomyConfig.AUTHORS) ? "author" : name;
        Order order = name.equals("series") ? Order.OLDEST : Order.NEWEST;
        return new TaxonomyConfig(name, singular, keys, path + ":name/", path, layouts, paginate, order, Depth.FLAT);
    }

    private static TaxonomyConfig read(Fields own, TaxonomyConfig usual) {
        Optional<String> key = own.word("key");
        return new TaxonomyConfig(
                usual.name(),
                usual.singular(),
                key.map(List::of).orElse(usual.keys()),
                LinkPatterns.named(own, "path", usual.path()),
                LinkPatterns.path(own, "index", usual.index()),
                new Layouts(
                        own.word("layout").orElse(usual.layouts().term()),
                        own.word("index_layout").orElse(usual.layouts().index())),
                own.count("paginate", 0, usual.paginate()),
                order(own, usual.order()),
                own.flag("nested", usual.isNested()) ? Depth.NESTED : Depth.FLAT);
    }

    private static Order order(Fields own, Order usual) {
        Optional<String> word = own.word("order");
        if (word.isEmpty()) {
            return usual;
        }
        Order order = Choice.find(word.get(), Order.values());
        if (order == null) {
            String message = "'order' of a taxonomy cannot be '" + word.get() + "'";
            own.error("order", CODE, message, Choice.hint(word.get(), "newest", "oldest"));
        }
        return order == null ? usual : order;
    }
}
