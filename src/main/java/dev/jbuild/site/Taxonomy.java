package dev.jbuild.site;

import java.util.List;
import java.util.Optional;

/**
 * One way of sorting posts under terms.
 *
 * @param name {@code tags} or {@code categories}
 * @param terms with at least one listed post each, sorted by name without regard to case
 */
public record Taxonomy(String name, List<Term> terms) {

    public Taxonomy {
        terms = List.copyOf(terms);
    }

    public Optional<Term> term(String termName) {
        return terms.stream().filter(term -> term.name().equals(termName)).findFirst();
    }
}
