package dev.jbuild.generate;

import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.Target;
import dev.jbuild.site.Taxonomy;
import dev.jbuild.site.Term;
import java.util.Optional;

/** What tags and categories have in common: a page for each term. */
final class TermPages {

    private TermPages() {}

    /** Adds a page for each term at the address that the pattern gives for its slug. */
    static void add(Taxonomy taxonomy, String pattern, Target.ListKind kind, Permalinks permalinks, Claims claims) {
        for (Term term : taxonomy.terms()) {
            Optional<UrlPath> url = permalinks.of(pattern, ":name", term.slug());
            if (url.isPresent()) {
                claims.term(
                        term,
                        url.get(),
                        new Target.ListPage(kind, term.name(), term.posts(), Optional.of(term), Optional.empty()));
            }
        }
    }
}
