package dev.jbuild.build;

import dev.jbuild.check.AnchorCheck;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.path.OutputPath;
import dev.jbuild.route.Target;
import dev.jbuild.site.Entry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The check of links to parts of pages. It comes when all pages are made or kept, and looks at the links of all bodies,
 * those of the last build too; so no page depends on the parts of another one. Only where a link is wrong its body is
 * made again, to find out where it stands.
 */
final class Anchoring {

    private Anchoring() {}

    /**
     * Tells of each link to a part that is not there.
     *
     * @param outputs gives the bytes of what is made at a path
     */
    static void check(
            Assembled assembled,
            Desks desks,
            Function<OutputPath, Optional<byte[]>> outputs,
            List<Diagnostic> problems) {
        AnchorCheck check = new AnchorCheck(assembled.site().config(), assembled.routes(), outputs);
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
