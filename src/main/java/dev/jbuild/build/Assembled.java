package dev.jbuild.build;

import dev.jbuild.check.VanishedUrls;
import dev.jbuild.content.Revisions;
import dev.jbuild.render.LayoutLibrary;
import dev.jbuild.route.RouteTable;
import dev.jbuild.site.Site;
import dev.jbuild.source.SourceTree;
import java.time.Instant;
import java.util.List;

/**
 * All that is known before the first page is made.
 *
 * @param revisions documents that are newer than those of the site, and differ in their bodies only
 * @param tools for these layouts
 * @param now the moment that counts as now
 * @param looked when the sources were looked at
 * @param moves documents that left a published address
 */
record Assembled(
        Site site,
        RouteTable routes,
        Revisions revisions,
        LayoutLibrary layouts,
        Tools tools,
        SourceTree sources,
        Instant now,
        Instant looked,
        List<VanishedUrls.Move> moves) {}
