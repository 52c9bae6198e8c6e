package dev.jbuild.build;

import dev.jbuild.render.LayoutLibrary;
import dev.jbuild.route.RouteTable;
import dev.jbuild.site.Site;
import java.time.Instant;

/**
 * All that is known before the first page is made.
 *
 * @param now the moment that counts as now
 */
record Assembled(Site site, RouteTable routes, LayoutLibrary layouts, Instant now) {}
