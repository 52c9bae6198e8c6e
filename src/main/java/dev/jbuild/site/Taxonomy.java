package dev.jbuild.site;

import dev.jbuild.config.TaxonomyConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way of sorting posts under terms.
 *
 * @param terms with at least one listed post each, sorted by path without regard to case
 */
public record Taxonomy(TaxonomyConfig config, List<Term> terms) {

    public Taxonomy {
        terms = List.copyOf(terms);
    }

    /** What it is called, for example {@code tags}. */
    public String name() {
        return config.name();
    }

    public Optional<Term> term(String termName) {
        return terms.stream().filter(term -> term.name().equals(termName)).findFirst();
    }

    /** The terms above a term, from the top. */
    public List<Term> above(Term term) {
        List<Term> above = new ArrayList<>();
        if (config.isNested()) {
            for (Term other : terms) {
                if (term.slug().startsWith(other.slug() + "/")) {
                    above.add(other);
                }
            }
        }
        return above;
    }

    /** The terms directly below a term. */
    public List<Term> below(Term term) {
        List<Term> below = new ArrayList<>();
        String folder = term.slug() + "/";
        if (config.isNested()) {
            for (Term other : terms) {
                if (other.slug().startsWith(folder) && other.slug().indexOf('/', folder.length()) < 0) {
                    below.add(other);
                }
            }
        }
        return below;
    }
}
