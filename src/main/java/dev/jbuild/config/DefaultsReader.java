package dev.jbuild.config;

import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataValue;
import dev.jbuild.data.Fields;
import dev.jbuild.text.NearestWord;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code defaults}: front matter for all documents of a scope (Jekyll's {@code frontmatter_defaults.rb}). */
final class DefaultsReader {

    private DefaultsReader() {}

    /** The rules in the author's order. Their values are not looked into: the room that reads front matter does. */
    static List<SiteConfig.DefaultRule> rules(Fields fields, List<SiteConfig.CollectionConfig> collections) {
        List<SiteConfig.DefaultRule> rules = new ArrayList<>();
        for (DataValue item : fields.list("defaults")) {
            if (item instanceof DataMap rule) {
                read(fields.inside(rule), collections, rules);
            } else if (!item.isNull()) {
                fields.error(
                        "defaults",
                        "config-defaults",
                        "An item of 'defaults' must have 'scope' and 'values', not be " + item.kind(),
                        "Write '- scope:' and 'values:', each with 'key: value' lines below it.");
            }
        }
        return rules;
    }

    private static void read(
            Fields rule, List<SiteConfig.CollectionConfig> collections, List<SiteConfig.DefaultRule> rules) {
        for (DataMap.Entry entry : rule.values().entries()) {
            if (!SettingTable.below("defaults[]").contains(entry.key())) {
                String otherwise = "A rule has 'scope' and 'values'; keys for documents belong below 'values'.";
                String hint = KnownKeys.hint(entry.key(), "defaults[]", otherwise);
                rule.keyError(
                        entry.key(), "config-defaults", "A rule of 'defaults' has no '" + entry.key() + "'", hint);
            }
        }
        DataMap values = rule.map("values");
        Fields scope = rule.inside(rule.map("scope"));
        KnownKeys.checkNear(scope, "defaults[].scope", "config-defaults", "A scope has no");
        String path = scope.word("path").orElse("");
        String type = type(scope, collections);
        rules.add(new SiteConfig.DefaultRule(path.startsWith("/") ? path.substring(1) : path, type, values));
    }

    private static String type(Fields scope, List<SiteConfig.CollectionConfig> collections) {
        String written = scope.word("type").orElse("");
        String type = switch (written) {
            // The names of Jekyll 2, which Jekyll still takes.
            case "post" -> "posts";
            case "page" -> "pages";
            case "draft" -> "drafts";
            default -> written;
        };
        List<String> known = new ArrayList<>(List.of("posts", "pages", "drafts", "terms"));
        collections.forEach(collection -> known.add(collection.name()));
        if (!type.isEmpty() && !known.contains(type)) {
            String hint = NearestWord.of(type, known)
                    .map(near -> "Did you mean '" + near + "'?")
                    .orElse("Write posts, pages, drafts or a collection's name.");
            scope.warning("type", "config-defaults", "No document has the type '" + type + "'", hint);
        }
        return type;
    }
}
