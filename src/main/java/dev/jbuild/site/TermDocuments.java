package dev.jbuild.site;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.config.TaxonomyConfig;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.path.SourcePath;
import dev.jbuild.text.Letters;
import dev.jbuild.text.NearestWord;
import dev.jbuild.text.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What authors wrote about terms: {@code _terms/tags/java.md} belongs to the tag with the address {@code java}. */
final class TermDocuments {

    /** The folder, without its underscore. A site may have a collection of this name; then terms have no documents. */
    static final String FOLDER = "terms";

    private final Letters letters;
    private final Map<String, Map<String, Item>> byTaxonomy = new LinkedHashMap<>();

    TermDocuments(List<Item> items, SiteConfig config, List<Diagnostic> sink) {
        this.letters = config.sorting().letters();
        List<String> names =
                config.sorting().taxonomies().stream().map(TaxonomyConfig::name).toList();
        names.forEach(name -> byTaxonomy.put(name, new LinkedHashMap<>()));
        for (Item item : items) {
            SourcePath path = item.document().source().path();
            String rest = path.relativeTo("_" + FOLDER);
            int slash = rest.indexOf('/');
            Map<String, Item> own = byTaxonomy.get(slash < 0 ? "" : rest.substring(0, slash));
            if (own != null) {
                own.putIfAbsent(slug(rest.substring(slash + 1)), item);
            } else {
                Optional<String> near = slash < 0 ? Optional.empty() : NearestWord.of(rest.substring(0, slash), names);
                sink.add(Diagnostic.warning(
                                "term-document",
                                "This file is about no term",
                                item.document().text().wholeLine(1))
                        .hint(near.map(name -> "Did you mean the folder '_terms/" + name + "'?")
                                .orElse("Put it into the folder of a taxonomy: _terms/"
                                        + String.join(", _terms/", names) + ".")));
            }
        }
    }

    private String slug(String file) {
        String path = file.substring(
                0, file.lastIndexOf('.') > file.lastIndexOf('/') ? file.lastIndexOf('.') : file.length());
        return Slug.ofTermPath(letters.spell(path.endsWith("/index") ? path.substring(0, path.length() - 6) : path));
    }

    /** The document of a term. */
    Optional<Item> of(TaxonomyConfig taxonomy, String slug) {
        Map<String, Item> own = byTaxonomy.get(taxonomy.name());
        return own == null ? Optional.empty() : Optional.ofNullable(own.get(slug));
    }

    /** Warns of documents about terms that no listed post has. */
    void reportUnused(Taxonomy taxonomy, List<Diagnostic> sink) {
        List<String> slugs = new ArrayList<>();
        taxonomy.terms().forEach(term -> slugs.add(term.slug()));
        Map<String, Item> own = byTaxonomy.getOrDefault(taxonomy.name(), Map.of());
        for (Map.Entry<String, Item> entry : own.entrySet()) {
            if (!slugs.contains(entry.getKey())) {
                sink.add(Diagnostic.warning(
                                "term-document",
                                "No listed post has the " + taxonomy.config().singular() + " '" + entry.getKey()
                                        + "', so nothing shows this file",
                                entry.getValue().document().text().wholeLine(1))
                        .hint(NearestWord.of(entry.getKey(), slugs)
                                .map(near -> "Did you mean '" + near + "'?")
                                .orElse("The file is named as the address of its term is.")));
            }
        }
    }
}
