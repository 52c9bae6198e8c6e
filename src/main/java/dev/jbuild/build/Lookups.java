package dev.jbuild.build;

import dev.jbuild.check.ReferenceCheck;
import dev.jbuild.route.RouteTable;
import dev.jbuild.site.Site;
import dev.jbuild.view.ShownSite;

/** What makes it quick to find something in a site and among its addresses, and is made of nothing else. */
record Lookups(Site site, RouteTable routes, ShownSite shown, ReferenceCheck references) {

    /** Lookups for a site with its addresses. */
    static Lookups of(Site site, RouteTable routes) {
        return new Lookups(site, routes, new ShownSite(site, routes), new ReferenceCheck(site.config(), routes));
    }

    /** Whether these are for the very site and addresses that an assembled one has. */
    @SuppressWarnings("ReferenceEquality") // they find by identity, so an equal site is not enough
    boolean fit(Assembled assembled) {
        return site == assembled.site() && routes == assembled.routes();
    }
}
