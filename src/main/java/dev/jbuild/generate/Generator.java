package dev.jbuild.generate;

import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.site.Site;

/** Asks for the routes of one kind of output. */
interface Generator {

    /** Adds its routes to the claims; those of earlier generators in the list are already there. */
    void generate(Site site, Permalinks permalinks, Claims claims);
}
