package dev.jbuild.config;

import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataValue;
import dev.jbuild.data.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code generate}: which data has a page for each of its records. */
final class GenerateReader {

    private static final List<String> KEYS = SettingTable.below("generate[]");

    private GenerateReader() {}

    /** The rules in the author's order; one without data or without a usable path is reported and left out. */
    static List<SiteConfig.PagesOfData> rules(Fields fields) {
        List<SiteConfig.PagesOfData> rules = new ArrayList<>();
        for (DataValue item : fields.list("generate")) {
            if (item instanceof DataMap rule) {
                read(fields.inside(rule)).ifPresent(rules::add);
            } else if (!item.isNull()) {
                DataMap.Entry wrong = new DataMap.Entry("generate", item, item.line(), item.column());
                fields.inside(new DataMap(List.of(wrong), item.line(), item.column()))
                        .error(
                                "generate",
                                "config-generate",
                                "An item of 'generate' must have 'data' and 'path', not be " + item.kind(),
                                "Write '- data: team' and 'path: /team/:name/' below it.");
            }
        }
        return rules;
    }

    private static Optional<SiteConfig.PagesOfData> read(Fields rule) {
        for (DataMap.Entry entry : rule.values().entries()) {
            if (!KEYS.contains(entry.key())) {
                String hint = KnownKeys.hint(entry.key(), "generate[]", "A rule has " + String.join(", ", KEYS) + ".");
                rule.error(entry.key(), "config-generate", "A rule of 'generate' has no '" + entry.key() + "'", hint);
            }
        }
        String data = rule.word("data").orElse("");
        String path = rule.word("path").orElse("");
        String present = data.isEmpty() ? "path" : "data";
        if (data.isEmpty() || path.isEmpty()) {
            rule.error(
                    present,
                    "config-generate",
                    "This rule of 'generate' has no '" + (data.isEmpty() ? "data" : "path") + "'",
                    "Write '- data: team' and 'path: /team/:name/' below it.");
            return Optional.empty();
        }
        if (!path.matches("[^:]*(:[A-Za-z0-9_][^:]*)+")) {
            rule.error(
                    "path",
                    "config-generate",
                    "The path '" + path + "' names no key of a record, so all pages would have one address",
                    "Write for example /team/:name/, where 'name' is a key of each record.");
            return Optional.empty();
        }
        return Optional.of(new SiteConfig.PagesOfData(
                rule.values(),
                data.startsWith("site.data.") ? data.substring("site.data.".length()) : data,
                LinkPatterns.slashed(path),
                rule.word("layout"),
                rule.word("title")));
    }
}
