package dev.jbuild.route;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.content.Document;
import dev.jbuild.content.FrontMatterPlaces;
import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Severity;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.path.SourcePath;
import dev.jbuild.source.SourceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where an author wrote what a problem is about. */
final class Places {

    private Places() {}

    /** The value of a key in a document's own front matter; none where the site's defaults gave it. */
    static @Nullable SourceSpan value(Document document, String key) {
        if (document.source().kind() == SourceKind.DATA) {
            // What is wrong with the page of a record stands where the record begins.
            DataMap record = document.frontMatter();
            return document.text()
                    .at(Math.min(record.line(), document.text().lines().lines()), record.column(), 1);
        }
        DataMap.Entry entry = document.frontMatter().entry(key).orElse(null);
        if (entry == null || !FrontMatterPlaces.isOwn(document, entry)) {
            return null;
        }
        return document.text().at(entry.value().line(), entry.value().column(), length(entry.value()));
    }

    /** Where a document names an old address of its own, in a list or alone; none where the site's defaults gave it. */
    static @Nullable SourceSpan oldAddress(Document document, String url) {
        for (String key : List.of("redirect_from", "aliases")) {
            SourceSpan whole = value(document, key);
            DataValue given = document.frontMatter().get(key).orElse(null);
            if (whole != null && given instanceof DataList list) {
                for (DataValue item : list.items()) {
                    if (item instanceof DataScalar scalar && isAlike(scalar.text(), url)) {
                        return document.text().at(scalar.line(), scalar.column(), length(scalar));
                    }
                }
            }
            if (whole != null && given instanceof DataScalar scalar && isAlike(scalar.text(), url)) {
                return whole;
            }
        }
        SourceSpan first = value(document, "redirect_from");
        return first == null ? value(document, "aliases") : first;
    }

    private static boolean isAlike(String written, String url) {
        return bare(written).equals(bare(url));
    }

    private static String bare(String address) {
        return address.strip().replaceAll("^/|/$", "");
    }

    /** The setting whose value is this text, but for a leading slash; none where it is a default. */
    static @Nullable SourceSpan setting(SiteConfig config, String text) {
        DataScalar found = find(config.values(), text);
        return found == null ? null : config.file().at(found.line(), found.column(), length(found));
    }

    /** An error at a place, or else about a file as a whole. */
    static Diagnostic error(String code, String message, @Nullable SourceSpan span, @Nullable SourcePath file) {
        return new Diagnostic(code, Severity.ERROR, message, span == null ? file : span.file(), span, "", List.of());
    }

    private static int length(DataValue value) {
        return value instanceof DataScalar scalar ? scalar.text().length() + (scalar.quoted() ? 2 : 0) : 1;
    }

    private static @Nullable DataScalar find(DataValue value, String text) {
        if (value instanceof DataScalar scalar) {
            return scalar.text().equals(text) || text.equals("/" + scalar.text()) ? scalar : null;
        }
        if (value instanceof DataList list) {
            return list.items().stream()
                    .map(item -> find(item, text))
                    .filter(found -> found != null)
                    .findFirst()
                    .orElse(null);
        }
        for (DataMap.Entry entry : ((DataMap) value).entries()) {
            DataScalar found = find(entry.value(), text);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
