package dev.jbuild.build;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.content.Document;
import dev.jbuild.content.Revisions;
import dev.jbuild.data.DataMap;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.generate.RouteAssembler;
import dev.jbuild.render.LayoutLibrary;
import dev.jbuild.route.RouteTable;
import dev.jbuild.site.Site;
import dev.jbuild.site.SiteAssembler;
import dev.jbuild.source.SourceFile;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The step that puts documents in their places and gives these addresses. It takes no account of bodies; so as long as
 * nothing but bodies changes, the site of the last build is the site of this one, the very same object, and whatever is
 * made of nothing else need not be made again.
 */
final class Placing {

    private @Nullable Basis basis;
    private @Nullable Made made;

    /**
     * What places and addresses depend on, but for the moment.
     *
     * @param files that are published as they are
     */
    record Basis(
            SiteConfig config, List<Document> documents, DataMap data, List<SourceFile> files, LayoutLibrary layouts) {

        private boolean isLike(Basis other) {
            return config.equals(other.config)
                    && data.equals(other.data)
                    && files.equals(other.files)
                    && layouts.layoutNames().equals(other.layouts.layoutNames());
        }
    }

    /**
     * What was made, and when it may be taken again.
     *
     * @param from the moment that counted as now
     * @param until when something would come or go
     */
    private record Made(Site site, RouteTable routes, List<Diagnostic> problems, Instant from, Instant until) {

        boolean holdsAt(Instant now) {
            return now.equals(from) || (!now.isBefore(from) && now.isBefore(until));
        }
    }

    /**
     * A site with its addresses.
     *
     * @param site {@code null} where something keeps it from being put together
     * @param routes {@code null} where something keeps it from getting addresses
     * @param revisions documents that are newer than those of the site, and differ in their bodies only
     */
    record Placed(@Nullable Site site, @Nullable RouteTable routes, List<Diagnostic> problems, Revisions revisions) {}

    /** Puts documents in their places. */
    Placed place(Basis now, Instant moment, Workers workers) {
        Basis before = basis;
        Made known = made;
        if (before != null && known != null && known.holdsAt(moment) && now.isLike(before)) {
            Revisions revisions = Revisions.between(before.documents(), now.documents());
            if (revisions != null) {
                return new Placed(known.site(), known.routes(), known.problems(), revisions);
            }
        }
        return anew(now, moment, workers);
    }

    private Placed anew(Basis now, Instant moment, Workers workers) {
        basis = null;
        made = null;
        List<Diagnostic> found = new ArrayList<>();
        Site site = SiteAssembler.place(now.documents(), now.config(), now.data(), now.files(), moment)
                .into(found);
        if (site == null) {
            return new Placed(null, null, found, Revisions.NONE);
        }
        Supplier<List<Diagnostic>> slips = workers.aside(() -> SiteAssembler.slips(now.documents(), site));
        RouteTable routes = RouteAssembler.assemble(
                        site, name -> now.layouts().find(name).isPresent())
                .into(found);
        List<Diagnostic> problems = new ArrayList<>(slips.get());
        problems.addAll(found);
        if (routes != null) {
            basis = now;
            made = new Made(site, routes, problems, moment, end(site, moment));
        }
        return new Placed(site, routes, problems, Revisions.NONE);
    }

    /** Until when a site stays as it is: what has no date has that of the day. */
    private static Instant end(Site site, Instant moment) {
        if (site.config().selection().limitPosts() > 0) {
            return moment;
        }
        Instant change = NextChanges.of(site, moment).changes().stream()
                .findFirst()
                .map(NextChanges.Change::at)
                .orElse(Instant.MAX);
        if (site.posts().stream().allMatch(post -> post.metadata().date().isPresent())) {
            return change;
        }
        ZoneId zone = site.config().identity().zone();
        Instant tomorrow =
                moment.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        return change.isBefore(tomorrow) ? change : tomorrow;
    }
}
