package dev.jbuild.content;

import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.source.SourceKind;
import dev.jbuild.text.NearestWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds slips in front matter that only the whole site tells from keys and names that are meant. */
public final class FrontMatterChecker {

    /** A key in so many documents is the site's own, not a slip. */
    private static final int SHARED = 3;

    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Integer> foreign = new HashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private FrontMatterChecker() {}

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
        if (!check.uses.isEmpty() || !check.foreign.isEmpty()) {
            written.forEach(check::keys);
        }
        if (!authors.isEmpty()) {
            documents.forEach(document -> check.authors(document, authors));
        }
        return check.problems;
    }

    private void count(Document document) {
        for (DataMap.Entry entry : document.frontMatter().entries()) {
            if (KeySlips.isForeign(document.frontMatter(), entry) && FrontMatterPlaces.isOwn(document, entry)) {
                foreign.merge(entry.key(), 1, Integer::sum);
            } else if (KeySlips.mayBeOne(entry.key())) {
                uses.merge(entry.key(), 1, Integer::sum);
            }
        }
    }

    private void keys(Document document) {
        for (DataMap.Entry entry : document.frontMatter().entries()) {
            String key = entry.key();
            if (foreign.containsKey(key)) {
                foreign(document, entry);
            } else if (uses.getOrDefault(key, SHARED) < SHARED && FrontMatterPlaces.isOwn(document, entry)) {
                KeySlips.meant(key)
                        .filter(near -> key.equalsIgnoreCase(near) || !hasOwn(document, near))
                        .ifPresent(near ->
                                problems.add(KeySlips.of(document.text(), entry).didYouMean(Optional.of(near))));
            }
        }
    }

    /** One warning for all documents of a site that comes from elsewhere, at the first of them. */
    private void foreign(Document document, DataMap.Entry entry) {
        if (KeySlips.isForeign(document.frontMatter(), entry) && FrontMatterPlaces.isOwn(document, entry)) {
            int count = foreign.getOrDefault(entry.key(), 1);
            foreign.remove(entry.key());
            problems.add(KeySlips.foreign(document.text(), entry, count));
        }
    }

    private static boolean hasOwn(Document document, String key) {
        return document.frontMatter()
                .entry(key)
                .filter(entry -> FrontMatterPlaces.isOwn(document, entry))
                .isPresent();
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
            if (entry != null && FrontMatterPlaces.isOwn(document, entry)) {
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
}
