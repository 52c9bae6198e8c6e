package dev.jbuild.build;

import dev.jbuild.check.AnchorCheck;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.route.Target;
import dev.jbuild.site.Entry;
import java.util.List;

/**
 * The check of links to parts of pages. It comes when all pages are made or kept, and looks at the links of all bodies,
 * those of the last build too; so no page depends on the parts of another one. Only where a link is wrong its body is
 * made again, to find out where it stands.
 */
final class Anchoring {

    private Anchoring() {}

    /** Tells of each link to a part that is not there. */
    static void check(Assembled assembled, Desks desks, OutputSink sink, List<Diagnostic> problems) {
        AnchorCheck check = new AnchorCheck(assembled.site().config(), assembled.routes(), sink::read);
        for (var route : assembled.routes().routes()) {
            if (route.target() instanceof Target.EntryPage page && page.isFirst()) {
                Entry entry = page.entry();
                List<String> links = desks.bodies().fragmentLinks(entry);
                if (!links.isEmpty() && !check.holds(entry, links)) {
                    problems.addAll(desks.with(desk -> {
                        desk.bodies().body(entry);
                        return check.check(entry, desk.bodies().references(entry));
                    }));
                }
            }
        }
    }
}
