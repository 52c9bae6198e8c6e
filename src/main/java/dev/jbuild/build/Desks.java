package dev.jbuild.build;

import dev.jbuild.body.BodyTable;
import dev.jbuild.body.SiteBodies;
import dev.jbuild.body.Workbench;
import dev.jbuild.check.ImageCheck;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.incremental.BuildNotes;
import dev.jbuild.incremental.Verification;
import dev.jbuild.markdown.MarkdownProfile;
import dev.jbuild.markdown.MarkdownProfile.Toggle;
import dev.jbuild.render.PageRenderer;
import dev.jbuild.template.TemplateFilter;
import dev.jbuild.template.filter.Filters;
import dev.jbuild.template.filter.SiteUrls;
import dev.jbuild.template.pebble.PebbleTemplates;
import dev.jbuild.text.Utf8;
import dev.jbuild.trace.Recorder;
import dev.jbuild.view.ShownSite;
import dev.jbuild.view.Views;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** Lends desks, each to one worker at a time, and holds what they share. */
final class Desks {

    private final Assembled assembled;
    private final BuildNotes last;
    private final ShownSite shown;
    private final PebbleTemplates engine;
    private final BodyTable bodies;
    private final PresentInputs.Common common;
    private final ConcurrentLinkedQueue<Desk> free = new ConcurrentLinkedQueue<>();

    Desks(Assembled assembled, BuildNotes last) {
        this.assembled = assembled;
        this.last = last;
        SiteConfig config = assembled.site().config();
        Workbench workbench = new Workbench(profile(config));
        Verification verification = new Verification(last);
        this.engine = new PebbleTemplates(
                assembled.layouts(), filters(config, workbench), List.of("content", "paginator", "layout"));
        this.shown = new ShownSite(assembled.site(), assembled.routes(), assembled.now());
        this.bodies = new BodyTable(assembled.site(), workbench, last, verification);
        ImageCheck images = new ImageCheck(config, assembled.routes());
        long templates = assembled.layouts().fingerprint();
        this.common =
                new PresentInputs.Common(shown, assembled.layouts(), engine, images, last, verification, templates);
    }

    private static List<TemplateFilter> filters(SiteConfig config, Workbench workbench) {
        return Filters.standard(
                new SiteUrls(config.identity().url(), config.identity().baseurl()),
                config.identity().zone(),
                new Filters.Markup(
                        text -> workbench.with(
                                renderer -> renderer.render(text, 0).html()),
                        text -> workbench.with(renderer -> renderer.renderInline(text))));
    }

    private static MarkdownProfile profile(SiteConfig config) {
        return new MarkdownProfile(
                MarkdownProfile.Extensions.ALL,
                config.markdown().smartPunctuation() ? Toggle.ON : Toggle.OFF,
                config.markdown().emoji() ? Toggle.ON : Toggle.OFF);
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
        Recorder recorder = new Recorder(last.inputs());
        PebbleTemplates own = engine.recording(recorder);
        SiteBodies door = new SiteBodies(
                bodies,
                own,
                recorder,
                known -> new Views(shown, known, recorder),
                views -> new PresentInputs(views, common));
        Map<String, Object> always = Map.of("jbuild", Map.of("version", Version.current()));
        PageRenderer pages = new PageRenderer(own, assembled.layouts(), door, recorder, always);
        return new Desk(door, pages, recorder, new PresentInputs(door.views(), common), new Utf8());
    }

    BodyTable bodies() {
        return bodies;
    }

    ImageCheck images() {
        return common.images();
    }

    Verification verification() {
        return common.verification();
    }

    long templates() {
        return common.templates();
    }
}
