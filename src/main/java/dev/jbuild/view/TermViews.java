package dev.jbuild.view;

import dev.jbuild.config.TaxonomyConfig;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Site;
import dev.jbuild.site.Taxonomy;
import dev.jbuild.site.Term;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The views of all terms, one object for each, made once. */
final class TermViews {

    private final IdentityHashMap<Term, TermView> terms = new IdentityHashMap<>();
    private final Map<String, TermsView> taxonomies = new LinkedHashMap<>();

    TermViews(Views views, Site site) {
        for (Taxonomy taxonomy : site.taxonomies()) {
            List<TermView> all = new ArrayList<>(taxonomy.terms().size());
            for (Term term : taxonomy.terms()) {
                TermView view = new TermView(views, taxonomy, term);
                terms.put(term, view);
                all.add(view);
            }
            TermsView view = new TermsView(
                    views.recorder(), taxonomy.config(), site.config().sorting().letters(), all);
            taxonomies.put(taxonomy.name(), view);
        }
    }

    TermView of(Term term) {
        TermView view = terms.get(term);
        if (view == null) {
            throw new IllegalArgumentException("not a term of this site: " + term.name());
        }
        return view;
    }

    /** The terms of a taxonomy of this site. */
    TermsView in(String taxonomy) {
        TermsView view = taxonomies.get(taxonomy);
        if (view == null) {
            throw new IllegalArgumentException("not a taxonomy of this site: " + taxonomy);
        }
        return view;
    }

    /** The terms of the taxonomy of a name; {@code null} where the site has none of it. */
    @Nullable
    TermsView find(String taxonomy) {
        return taxonomies.get(taxonomy);
    }

    /** All taxonomies by their names: tags, categories, then those that the settings declare. */
    Map<String, TermsView> all() {
        return taxonomies;
    }

    /** The terms of an entry in a taxonomy. */
    List<TermView> of(Entry entry, String taxonomy) {
        return in(taxonomy).of(entry.document());
    }

    /** The terms of an entry in each taxonomy. */
    Map<String, List<TermView>> of(Entry entry) {
        Map<String, List<TermView>> all = new LinkedHashMap<>();
        taxonomies.forEach((name, view) -> all.put(name, view.of(entry.document())));
        return all;
    }

    /** The term of an author, where authors are a taxonomy. */
    @Nullable
    TermView author(String key) {
        TermsView authors = taxonomies.get(TaxonomyConfig.AUTHORS);
        return authors == null ? null : authors.named(key);
    }
}
