package dev.jbuild.site;

import dev.jbuild.config.TaxonomyConfig;
import dev.jbuild.content.Document;
import dev.jbuild.content.FrontMatterPlaces;
import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where terms stand in front matter. */
final class TermPlaces {

    private TermPlaces() {}

    /** Where a document names a term; its first line where the name comes from elsewhere. */
    static SourceSpan of(Document document, TaxonomyConfig taxonomy, String name) {
        for (String key : taxonomy.keys()) {
            DataMap.Entry entry = own(document, key);
            SourceSpan span = entry == null ? null : find(entry.value(), name, document);
            if (span != null) {
                return span;
            }
        }
        return document.text().wholeLine(1);
    }

    /** Reports values that name no term: maps. Those of tags, categories and authors are checked where they are read. */
    static void check(Document document, TaxonomyConfig taxonomy, List<Diagnostic> sink) {
        if (!hasMap(document)) {
            return;
        }
        for (String key : taxonomy.keys()) {
            DataMap.Entry entry = document.frontMatter().entry(key).orElse(null);
            // In this order, as a place takes a look at the whole text.
            if (entry != null && entry.value() instanceof DataMap && FrontMatterPlaces.isOwn(document, entry)) {
                sink.add(Diagnostic.error(
                                "metadata-type",
                                "'" + key + "' must be a text or a list of texts, not a map",
                                document.text().at(entry.line(), entry.column(), key.length()))
                        .hint("Write for example '" + key + ": Name'. If the text contains ': ', put it in quotes."));
            }
        }
    }

    /** One walk tells this of nearly all documents, rather than one for each key. */
    private static boolean hasMap(Document document) {
        for (DataMap.Entry entry : document.frontMatter().entries()) {
            if (entry.value() instanceof DataMap) {
                return true;
            }
        }
        return false;
    }

    private static DataMap.@Nullable Entry own(Document document, String key) {
        return document.frontMatter()
                .entry(key)
                .filter(entry -> FrontMatterPlaces.isOwn(document, entry))
                .orElse(null);
    }

    private static @Nullable SourceSpan find(DataValue value, String name, Document document) {
        if (value instanceof DataList list) {
            for (DataValue item : list.items()) {
                SourceSpan span = find(item, name, document);
                if (span != null) {
                    return span;
                }
            }
        } else if (value instanceof DataScalar scalar) {
            String line = document.text().lines().lineText(scalar.line());
            int at = line.indexOf(name, Math.max(0, scalar.column() - 1));
            if (at >= 0) {
                return document.text().at(scalar.line(), at + 1, name.length());
            }
        }
        return null;
    }
}
