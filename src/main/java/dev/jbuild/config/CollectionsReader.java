package dev.jbuild.config;

import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.data.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code collections}: a list of names, or a map from names to their settings. */
final class CollectionsReader {

    /** The pattern of a collection that gives none, as in Jekyll's {@code collection.rb}. */
    private static final String PERMALINK = "/:collection/:path/";

    /** Folders that have a meaning of their own. */
    private static final List<String> TAKEN = List.of("drafts", "pages", "layouts", "includes", "data", "site");

    private CollectionsReader() {}

    /** The declared collections in the author's order, without {@code posts}, which is always there. */
    static List<SiteConfig.CollectionConfig> collections(Fields fields) {
        DataValue value = fields.value("collections").orElse(null);
        List<SiteConfig.CollectionConfig> found = new ArrayList<>();
        if (value instanceof DataList) {
            for (String name : fields.texts("collections")) {
                add(fields, name, DataMap.EMPTY, found);
            }
            return found;
        }
        for (DataMap.Entry entry : fields.map("collections").entries()) {
            if (entry.value() instanceof DataMap settings) {
                add(fields, entry.key(), settings, found);
            } else if (entry.value() instanceof DataScalar scalar && scalar.isNull()) {
                add(fields, entry.key(), DataMap.EMPTY, found);
            } else {
                fields.inside(fields.map("collections")).map(entry.key());
            }
        }
        return found;
    }

    private static void add(Fields fields, String name, DataMap settings, List<SiteConfig.CollectionConfig> found) {
        if (name.equals("posts")) {
            return;
        }
        if (TAKEN.contains(name) || name.isBlank() || name.indexOf('/') >= 0) {
            fields.error(
                    "collections",
                    "config-collection",
                    "A collection cannot be named '" + name + "'",
                    "Choose a plain word that is not taken by a folder of jbuild.");
            return;
        }
        Fields own = fields.inside(settings);
        KnownKeys.checkNear(own, "collections.*", "config-collection", "A collection has no");
        String permalink = own.word("permalink").map(LinkPatterns::slashed).orElse(PERMALINK);
        found.add(new SiteConfig.CollectionConfig(
                name,
                own.flag("output", false),
                permalink,
                list(fields, name, own),
                own.word("layout").filter(layout -> !layout.equals("none")),
                own.word("sort_by"),
                own.texts("order")));
    }

    private static Optional<SiteConfig.CollectionList> list(Fields fields, String name, Fields own) {
        if (own.word("index").isEmpty()) {
            return Optional.empty();
        }
        // A wrong number is reported where it is read for all lists.
        int paginate = fields.unreported(fields.values()).count("paginate_lists", 0, 0);
        return Optional.of(new SiteConfig.CollectionList(
                LinkPatterns.path(own, "index", "/" + name + "/"),
                own.word("index_layout").orElse("collection"),
                own.count("paginate", 0, paginate)));
    }
}
