package dev.jbuild.build;

import dev.jbuild.render.LayoutLibrary;
import dev.jbuild.route.RouteTable;
import dev.jbuild.site.Site;
import dev.jbuild.source.SourceTree;
import java.time.Instant;

/**
 * All that is known before the first page is made.
 *
 * @param now the moment that counts as now
 * @param looked when the sources were looked at
 */
record Assembled(
        Site site, RouteTable routes, LayoutLibrary layouts, SourceTree sources, Instant now, Instant looked) {}
