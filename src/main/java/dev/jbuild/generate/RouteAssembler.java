package dev.jbuild.generate;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.RouteTable;
import dev.jbuild.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds every address of a site. */
public final class RouteAssembler {

    private RouteAssembler() {}

    /**
     * The routes of all generators, with every fault and collision of addresses.
     *
     * @param layouts says whether the site or its theme has a layout of that name; lists without one are not made
     */
    public static Outcome<RouteTable> assemble(Site site, Predicate<String> layouts) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Permalinks permalinks = new Permalinks(site.config(), diagnostics);
        Claims claims = new Claims(site.config(), layouts);
        for (Generator generator : Generators.ALL) {
            generator.generate(site, permalinks, claims);
        }
        Outcome<RouteTable> outcome = claims.table();
        diagnostics.addAll(outcome.diagnostics());
        if (outcome.value() != null) {
            diagnostics.addAll(RedirectMistakes.of(outcome.value()));
        }
        return new Outcome<>(outcome.value(), diagnostics);
    }
}
