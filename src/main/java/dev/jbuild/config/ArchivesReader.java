package dev.jbuild.config;

import dev.jbuild.config.Sorting.Archives;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.Fields;
import java.util.List;
import java.util.Optional;

/** Reads {@code archives}: {@code true}, or a map with patterns for years and months. */
final class ArchivesReader {

    private static final List<String> KEYS = SettingTable.below("archives");
    private static final String YEAR = "/:year/";
    private static final String MONTH = "/:year/:month/";

    private ArchivesReader() {}

    /**
     * Which lists of years and months there are.
     *
     * @param paginate how many posts a page has where {@code archives} does not say
     */
    static Archives archives(Fields fields, int paginate) {
        if (!(fields.value("archives").orElse(null) instanceof DataMap map)) {
            return fields.flag("archives", false)
                    ? new Archives(Optional.of(YEAR), Optional.of(MONTH), "archive", paginate)
                    : Archives.NONE;
        }
        Fields own = fields.inside(map);
        for (DataMap.Entry entry : map.entries()) {
            if (!KEYS.contains(entry.key())) {
                String hint = KnownKeys.hint(entry.key(), "archives", "It has year, month, layout and paginate.");
                own.keyWarning(entry.key(), "config-archives", "'archives' has no '" + entry.key() + "'", hint);
            }
        }
        return new Archives(
                pattern(own, "year", YEAR, ":year"),
                pattern(own, "month", MONTH, ":year", ":month"),
                own.word("layout").orElse("archive"),
                own.count("paginate", 0, paginate));
    }

    /** {@code true} is the usual pattern; {@code false} and nothing at all mean no such lists. */
    private static Optional<String> pattern(Fields own, String key, String usual, String... tokens) {
        Optional<String> written = own.word(key);
        if (written.isEmpty() || written.get().equals("false")) {
            return Optional.empty();
        }
        if (written.get().equals("true")) {
            return Optional.of(usual);
        }
        for (String token : tokens) {
            if (!written.get().contains(token)) {
                own.error(
                        key,
                        "config-pattern",
                        "'" + key + "' has no " + token + ", so all its pages would have one address",
                        "Write a pattern such as " + usual + ".");
                return Optional.of(usual);
            }
        }
        return Optional.of(LinkPatterns.slashed(written.get()));
    }
}
