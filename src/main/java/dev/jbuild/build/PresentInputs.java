package dev.jbuild.build;

import dev.jbuild.body.SiteBodies;
import dev.jbuild.check.ReferenceCheck;
import dev.jbuild.incremental.BuildNotes;
import dev.jbuild.incremental.Verification;
import dev.jbuild.path.OutputPath;
import dev.jbuild.render.LayoutLibrary;
import dev.jbuild.route.Route;
import dev.jbuild.route.Target;
import dev.jbuild.site.Entry;
import dev.jbuild.source.SourceTree;
import dev.jbuild.template.pebble.PebbleTemplates;
import dev.jbuild.trace.Fingerprint;
import dev.jbuild.view.ShownSite;
import dev.jbuild.view.UnchangedEntries;
import dev.jbuild.view.Views;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How everything that was read for some output looks now. Each worker has its own, as it looks through views. */
final class PresentInputs implements Verification.Present {

    /** The object whose names are output paths, with the files that are made there. */
    static final String OUTPUTS = "outputs";

    /** The object whose names are addresses, with whether one that is made is a slip away. */
    static final String NEAR = "near";

    /** The object whose names are addresses, with what is made there. */
    static final String ROUTE = "route";

    /** The object whose names are sources that are published as they are. */
    static final String FILE = "file";

    /** The object whose names are fingerprints of texts that are made in any case. */
    static final String TEXT = "text";

    private final Views views;
    private final SiteBodies bodies;
    private final Common common;

    /** What all workers share. */
    record Common(
            ShownSite shown,
            UnchangedEntries unchanged,
            SourceTree sources,
            LayoutLibrary layouts,
            PebbleTemplates engine,
            ReferenceCheck references,
            BuildNotes last,
            Verification verification,
            long templates) {}

    PresentInputs(SiteBodies bodies, Views views, Common common) {
        this.bodies = bodies;
        this.views = views;
        this.common = common;
    }

    @Override
    public long fingerprint(String object, String name) {
        return switch (object) {
            case "layout" -> common.layouts.layoutFingerprint(name);
            case "include" -> common.layouts.includeFingerprint(name);
            case "given" -> given(name);
            case TEXT -> 1; // the name says it all
            case FILE -> Copying.fingerprint(common.sources, name);
            case OUTPUTS -> common.references.isMade(name) ? 1 : 2;
            case NEAR -> common.references.isNear(name) ? 1 : 2;
            case ROUTE -> route(common.shown.route(name));
            default -> views.fingerprint(object, name);
        };
    }

    /** Names of an entry that was made of the same objects, those of its body where that is kept. */
    @Override
    public Verification.Same same(String object) {
        boolean sameSite = common.unchanged.isSameSite();
        Entry entry = common.unchanged.find(object);
        if (entry == null) {
            boolean ofRoutes = object.equals(ROUTE) || object.equals(OUTPUTS) || object.equals(NEAR);
            return (name, asking) -> ofRoutes ? sameSite : common.unchanged.holds(object, name);
        }
        return (name, asking) -> switch (UnchangedEntries.depends(name)) {
            case ON_ENTRY -> true;
            case ON_BODY -> asking instanceof PresentInputs own && own.bodies.isKept(entry);
            case ON_ORDER -> common.unchanged.isSameOrder();
            case ON_TERMS -> common.unchanged.areSameTerms();
            case ON_MORE -> sameSite;
        };
    }

    /** Which names templates set is known only when all are compiled, so the last answer is taken where it must hold. */
    private long given(String name) {
        if (common.last.templates() == common.templates) {
            Optional<Long> before = common.verification.before("given", name);
            if (before.isPresent()) {
                return before.get();
            }
        }
        return common.engine.gives(name) ? 1 : 2;
    }

    private static long route(@Nullable Route route) {
        if (route == null) {
            return Fingerprint.ABSENT;
        }
        OutputPath path = route.outputPath();
        long place = Fingerprint.mix(
                Fingerprint.of(path.value()), Fingerprint.of(route.url().value()));
        return Fingerprint.mix(place, target(route.target()));
    }

    private static long target(Target target) {
        if (target instanceof Target.EntryPage page) {
            String source = page.entry().document().source().path().value();
            int list = page.isFirst() ? page.paginator().isPresent() ? 1 : 2 : 3;
            return Fingerprint.mix(Fingerprint.of("entry"), Fingerprint.mix(Fingerprint.of(source), list));
        }
        if (target instanceof Target.ListPage list) {
            long kind = Fingerprint.mix(Fingerprint.of("list"), Fingerprint.of(list.layout()));
            return Fingerprint.mix(kind, list.paginator().isPresent() ? 1 : 2);
        }
        return target instanceof Target.Feed feed
                ? Fingerprint.mix(
                        Fingerprint.of("feed"), Fingerprint.of(feed.format().name()))
                : Fingerprint.ABSENT;
    }
}
