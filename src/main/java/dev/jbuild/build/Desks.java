package dev.jbuild.build;

import dev.jbuild.body.BodyTable;
import dev.jbuild.body.SiteBodies;
import dev.jbuild.check.ReferenceCheck;
import dev.jbuild.incremental.BuildNotes;
import dev.jbuild.incremental.Verification;
import dev.jbuild.render.PageRenderer;
import dev.jbuild.template.pebble.PebbleTemplates;
import dev.jbuild.trace.Recorder;
import dev.jbuild.view.ShownSite;
import dev.jbuild.view.UnchangedEntries;
import dev.jbuild.view.Views;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lends desks, each to one worker at a time, and holds what they share. */
final class Desks {

    private final Assembled assembled;
    private final BuildNotes last;
    private final ShownSite shown;
    private final PebbleTemplates engine;
    private final @Nullable BiPredicate<String, String> deaf;
    private final BodyTable bodies;
    private final PresentInputs.Common common;
    private final ConcurrentLinkedQueue<Desk> free = new ConcurrentLinkedQueue<>();

    Desks(Assembled assembled, Lookups lookups, LastBuild before) {
        this.assembled = assembled;
        this.last = before.notes();
        Verification verification = new Verification(last);
        Tools tools = assembled.tools();
        this.engine = tools.engine();
        this.deaf = tools.deaf();
        this.shown = lookups.shown();
        this.bodies = new BodyTable(assembled.site(), assembled.revisions(), tools.workbench(), last, verification);
        this.common = new PresentInputs.Common(
                shown,
                new UnchangedEntries(before.shown(), shown, before.revisions(), assembled.revisions()),
                assembled.sources(),
                assembled.layouts(),
                engine,
                lookups.references(),
                last,
                verification,
                tools.templates());
    }

    /** Does a piece of work at a desk that nobody else uses meanwhile. */
    <T> T with(Function<Desk, T> work) {
        Desk known = free.poll();
        Desk desk = known == null ? make() : known;
        T result = work.apply(desk);
        free.add(desk);
        return result;
    }

    private Desk make() {
        Recorder recorder = new Recorder(last.inputs(), deaf);
        PebbleTemplates own = engine.recording(recorder);
        SiteBodies door = new SiteBodies(
                bodies,
                own,
                recorder,
                known -> new Views(shown, assembled.now(), known, recorder),
                (self, views) -> new PresentInputs(self, views, common));
        Map<String, Object> always = Map.of("jbuild", Map.of("version", Version.current()));
        PageRenderer pages = new PageRenderer(own, assembled.layouts(), door, recorder, always);
        return new Desk(door, pages, recorder, new PresentInputs(door, door.views(), common));
    }

    BodyTable bodies() {
        return bodies;
    }

    /** Whether places and addresses are the very ones of the last build. */
    boolean isSameSite() {
        return common.unchanged().isSameSite();
    }

    ReferenceCheck references() {
        return common.references();
    }

    Verification verification() {
        return common.verification();
    }

    ShownSite shown() {
        return shown;
    }

    long templates() {
        return common.templates();
    }
}
