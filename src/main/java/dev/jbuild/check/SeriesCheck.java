package dev.jbuild.check;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.content.Document;
import dev.jbuild.content.FrontMatterPlaces;
import dev.jbuild.data.DataMap;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.source.SourceKind;
import dev.jbuild.template.TemplateSource;
import java.util.List;
import java.util.Optional;

/** Finds posts that name a series where the settings declare none, so that the theme shows nothing of it. */
public final class SeriesCheck {

    private static final String KEY = "series";

    private SeriesCheck() {}

    /**
     * One warning, at the first of these posts. A site whose own templates have the word does what it likes with the key.
     *
     * @param documents sorted by path
     * @param own the templates of the author
     */
    public static Optional<Diagnostic> check(SiteConfig config, List<Document> documents, List<TemplateSource> own) {
        if (!config.files().theme() || isDeclared(config)) {
            return Optional.empty();
        }
        List<Document> named = documents.stream().filter(SeriesCheck::names).toList();
        if (named.isEmpty()
                || own.stream().anyMatch(template -> template.file().text().contains(KEY))) {
            return Optional.empty();
        }
        Document first = named.get(0);
        String others = named.size() == 1 ? "" : " (as in " + (named.size() - 1) + " more)";
        DataMap.Entry entry = first.frontMatter().entry(KEY).orElseThrow();
        return Optional.of(Diagnostic.warning(
                        "series-undeclared",
                        "this post names a series" + others + ", but the settings declare no series",
                        first.text().at(entry.line(), entry.column(), KEY.length()))
                .hint("Write 'taxonomies: [series]' in site.yml: then each series has a page, and its parts link to"
                        + " each other."));
    }

    /** Whether there is such a taxonomy, or was to be one that has an error. */
    private static boolean isDeclared(SiteConfig config) {
        boolean meant = config.values().get("taxonomies").orElse(null) instanceof DataMap map && map.has(KEY);
        return meant
                || config.sorting().taxonomies().stream()
                        .anyMatch(taxonomy -> taxonomy.keys().contains(KEY));
    }

    /** Whether a post's own front matter, rather than a default, gives the key. */
    private static boolean names(Document document) {
        SourceKind kind = document.source().kind();
        DataMap.Entry entry = document.frontMatter().entry(KEY).orElse(null);
        return (kind == SourceKind.POST || kind == SourceKind.DRAFT)
                && entry != null
                && !entry.value().isNull()
                && FrontMatterPlaces.isOwn(document, entry);
    }
}
