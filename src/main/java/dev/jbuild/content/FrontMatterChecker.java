package dev.jbuild.content;

import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.source.SourceKind;
import dev.jbuild.text.NearestWord;
import dev.jbuild.text.OneSlip;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds slips in front matter that only the whole site tells from keys and names that are meant. */
public final class FrontMatterChecker {

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

    /** A key in so many documents is the site's own, not a slip. */
    private static final int SHARED = 3;

    /** The fewest letters of a key that can be told from another word. */
    private static final int LEAST_LETTERS = 4;

    private final Map<String, Integer> uses = new HashMap<>();
    private final Set<String> known = new HashSet<>(READ);
    private final List<Diagnostic> problems = new ArrayList<>();

    private FrontMatterChecker() {
        known.addAll(USUAL);
    }

    /**
     * A warning for each key that is one slip away from one that jbuild reads, and for each author that nearly is one of
     * the known ones.
     *
     * @param authors what is known of authors, by their keys
     */
    public static List<Diagnostic> check(List<Document> documents, DataMap authors) {
        FrontMatterChecker check = new FrontMatterChecker();
        List<Document> written = documents.stream()
                .filter(document -> document.source().kind() != SourceKind.DATA)
                .toList();
        written.forEach(check::count);
        if (!check.uses.isEmpty()) {
            written.forEach(check::keys);
        }
        if (!authors.isEmpty()) {
            documents.forEach(document -> check.authors(document, authors));
        }
        return check.problems;
    }

    private void count(Document document) {
        for (DataMap.Entry entry : document.frontMatter().entries()) {
            if (entry.key().length() >= LEAST_LETTERS && !known.contains(entry.key())) {
                uses.merge(entry.key(), 1, Integer::sum);
            }
        }
    }

    private void keys(Document document) {
        for (DataMap.Entry entry : document.frontMatter().entries()) {
            String key = entry.key();
            if (uses.getOrDefault(key, SHARED) >= SHARED || !isOwn(document, entry)) {
                continue;
            }
            Optional<String> near =
                    READ.stream().filter(word -> OneSlip.between(key, word)).findFirst();
            if (near.isPresent() && !document.frontMatter().has(near.get())) {
                problems.add(Diagnostic.warning(
                                "front-matter-unknown-key",
                                "The key '" + key + "' means nothing to jbuild",
                                document.text().at(entry.line(), entry.column(), key.length()))
                        .didYouMean(near));
            }
        }
    }

    private void authors(Document document, DataMap authors) {
        for (String name : document.metadata().authors()) {
            Optional<String> near = authors.has(name) ? Optional.empty() : NearestWord.of(name, authors.keys());
            if (near.isPresent()) {
                unknownAuthor(document, name, near);
            }
        }
    }

    private void unknownAuthor(Document document, String name, Optional<String> near) {
        for (String key : List.of("author", "authors")) {
            DataMap.Entry entry = document.frontMatter().entry(key).orElse(null);
            if (entry != null && isOwn(document, entry)) {
                DataValue value = entry.value();
                int length = value instanceof DataScalar scalar ? scalar.text().length() : 1;
                problems.add(Diagnostic.warning(
                                "metadata-unknown-author",
                                "There is no author '" + name + "'",
                                document.text().at(value.line(), value.column(), length))
                        .didYouMean(near));
                return;
            }
        }
    }

    /** Whether the key stands in the document rather than in the defaults of the settings. */
    private static boolean isOwn(Document document, DataMap.Entry entry) {
        return document.text().lines().start(entry.line()) < document.bodyStart()
                && document.text().lines().lineText(entry.line()).startsWith(entry.key(), entry.column() - 1);
    }
}
