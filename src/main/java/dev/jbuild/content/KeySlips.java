package dev.jbuild.content;

import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.text.OneSlip;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keys of front matter that mean nothing, and those that were meant. */
final class KeySlips {

    /** Keys that jbuild and its theme read. */
    private static final List<String> READ = FrontMatterKeys.names();

    /** Free keys that many sites have and that lie near one that is read. */
    private static final Set<String> USUAL = Set.of(
            "data",
            "rate",
            "dates",
            "dated",
            "titles",
            "subtitle",
            "images",
            "links",
            "layouts",
            "slugs",
            "tabs",
            "drafts",
            "feature",
            "features",
            "publisher",
            "permalinks",
            "excerpts",
            "descriptions",
            "long");

    /** What Hugo's front matter calls otherwise ({@code resources/page} of Hugo). */
    private static final Map<String, String> OF_HUGO = Map.of(
            "publishDate", "date",
            "expiryDate", "expiry_date",
            "lastmod", "last_modified_at",
            "summary", "excerpt",
            "url", "permalink");

    /** The fewest letters of a key that can be told from another word. */
    private static final int LEAST_LETTERS = 4;

    private static final Set<String> KNOWN = known();

    private KeySlips() {}

    private static Set<String> known() {
        Set<String> known = new HashSet<>(READ);
        known.addAll(USUAL);
        return known;
    }

    /** Whether a key is none that is known to be meant, and long enough to be a slip. */
    static boolean mayBeOne(String key) {
        return key.length() >= LEAST_LETTERS && !KNOWN.contains(key);
    }

    /** The key that is one slip away. */
    static Optional<String> meant(String key) {
        return READ.stream()
                .filter(word -> OneSlip.between(key, word) || key.equalsIgnoreCase(word))
                .findFirst();
    }

    /**
     * Whether a key has its meaning in Hugo only, where the map has not the one that jbuild reads. An {@code url} that is
     * no path belongs to a site that says where something else is.
     */
    static boolean isForeign(DataMap values, DataMap.Entry entry) {
        String here = OF_HUGO.get(entry.key());
        return here != null
                && !values.has(here)
                && entry.value() instanceof DataScalar scalar
                && (!entry.key().equals("url") || scalar.text().startsWith("/"));
    }

    /** A warning about a key, without a hint. */
    static Diagnostic of(SourceText file, DataMap.Entry entry) {
        return warning(file, entry, "The key '" + entry.key() + "' means nothing to jbuild");
    }

    /** A warning about a key that has another name here, at the first of as many documents as have it. */
    static Diagnostic foreign(SourceText file, DataMap.Entry entry, int documents) {
        String which =
                "The key '" + entry.key() + "'" + (documents > 1 ? ", which " + documents + " documents have," : "");
        return warning(file, entry, which + " means nothing to jbuild")
                .hint("Write '" + OF_HUGO.get(entry.key()) + "'.");
    }

    private static Diagnostic warning(SourceText file, DataMap.Entry entry, String message) {
        return Diagnostic.warning(
                "front-matter-unknown-key",
                message,
                file.at(entry.line(), entry.column(), entry.key().length()));
    }

    /** A warning for each key in values for many documents that one slip makes of one that is read, or that Hugo reads. */
    static List<Diagnostic> inDefaults(SourceText file, DataMap values) {
        List<Diagnostic> problems = new ArrayList<>(0);
        for (DataMap.Entry entry : values.entries()) {
            if (isForeign(values, entry)) {
                problems.add(foreign(file, entry, 1));
            } else if (mayBeOne(entry.key())) {
                meant(entry.key())
                        .filter(near -> entry.key().equalsIgnoreCase(near) || !values.has(near))
                        .ifPresent(near -> problems.add(of(file, entry).didYouMean(Optional.of(near))));
            }
        }
        return problems;
    }
}
