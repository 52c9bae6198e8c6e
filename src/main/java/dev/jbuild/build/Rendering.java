package dev.jbuild.build;

import dev.jbuild.body.SiteBodies;
import dev.jbuild.body.Workbench;
import dev.jbuild.check.ImageCheck;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.generate.TextWriter;
import dev.jbuild.markdown.MarkdownProfile;
import dev.jbuild.markdown.MarkdownProfile.Toggle;
import dev.jbuild.path.OutputPath;
import dev.jbuild.render.LayoutLibrary;
import dev.jbuild.render.PageRenderer;
import dev.jbuild.route.Route;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Site;
import dev.jbuild.source.SourceFile;
import dev.jbuild.template.TemplateFilter;
import dev.jbuild.template.filter.Filters;
import dev.jbuild.template.filter.SiteUrls;
import dev.jbuild.template.pebble.PebbleTemplates;
import dev.jbuild.view.Views;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The steps that make bytes: bodies, then pages, then what is listed of them.
 *
 * <p>Entries come first, so that each body is made once, shown in its page, and let go; lists need only excerpts by then.
 */
final class Rendering {

    private final Site site;
    private final RouteTable routes;
    private final SiteBodies bodies;
    private final PageRenderer pages;
    private final ImageCheck images;
    private final Workers workers;

    private Rendering(Site site, RouteTable routes, SiteBodies bodies, PageRenderer pages, Workers workers) {
        this.site = site;
        this.routes = routes;
        this.bodies = bodies;
        this.pages = pages;
        this.images = new ImageCheck(site.config(), routes);
        this.workers = workers;
    }

    static Rendering of(Site site, RouteTable routes, LayoutLibrary layouts, Instant now, Workers workers) {
        SiteConfig config = site.config();
        Workbench workbench = new Workbench(profile(config));
        PebbleTemplates engine =
                new PebbleTemplates(layouts, filters(config, workbench), List.of("content", "paginator", "layout"));
        SiteBodies bodies = new SiteBodies(site, engine, workbench, shown -> new Views(site, routes, shown, now));
        PageRenderer pages = new PageRenderer(
                engine, layouts, bodies.views(), bodies, Map.of("jbuild", Map.of("version", Version.current())));
        return new Rendering(site, routes, bodies, pages, workers);
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

    /** Makes everything and hands it to the output; problems go to a list. */
    void render(SiteBuild.OutputSink sink, Progress progress, List<Diagnostic> problems) {
        List<Route> entries = new ArrayList<>();
        List<Route> others = new ArrayList<>();
        for (Route route : routes.routes()) {
            (route.target() instanceof Target.EntryPage ? entries : others).add(route);
        }
        progress.begin(Progress.Stage.RENDERING, entries.size());
        run(entries, sink, progress, problems);
        bodilessEntries();
        progress.begin(Progress.Stage.LAYING_OUT, others.size());
        run(others, sink, progress, problems);
        bodies.problems(problems::add);
    }

    private void run(List<Route> some, SiteBuild.OutputSink sink, Progress progress, List<Diagnostic> problems) {
        workers.map(some, route -> {
            problems.addAll(make(route, sink));
            progress.advance();
            return route;
        });
    }

    /** Members of a collection without output have no page, but their bodies' mistakes are told all the same. */
    private void bodilessEntries() {
        site.collections().stream()
                .flatMap(collection -> collection.items().stream())
                .filter(item -> routes.urlOf(item).isEmpty())
                .forEach(bodies::summary);
    }

    private List<Diagnostic> make(Route route, SiteBuild.OutputSink sink) {
        try {
            if (route.target() instanceof Target.EntryPage page) {
                return entry(route, page, sink);
            }
            if (route.target() instanceof Target.ListPage list) {
                Optional<Outcome<String>> made = pages.list(route.url(), list);
                return made.isPresent() ? put(route.outputPath(), made.get(), sink) : List.of();
            }
            if (route.target() instanceof Target.GeneratedText text) {
                sink.put(
                        route.outputPath(),
                        TextWriter.write(
                                        text,
                                        site,
                                        routes,
                                        post -> bodies.body(post).html())
                                .getBytes(StandardCharsets.UTF_8));
                return List.of();
            }
            return asset(route, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Diagnostic> entry(Route route, Target.EntryPage page, SiteBuild.OutputSink sink) throws IOException {
        Entry entry = page.entry();
        List<Diagnostic> problems =
                new ArrayList<>(put(route.outputPath(), pages.entry(entry, page.paginator()), sink));
        if (page.isFirst()) {
            problems.addAll(images.check(entry, bodies.images(entry)));
        }
        bodies.release(entry);
        return problems;
    }

    private static List<Diagnostic> put(OutputPath path, Outcome<String> made, SiteBuild.OutputSink sink)
            throws IOException {
        if (made.value() != null) {
            sink.put(path, made.value().getBytes(StandardCharsets.UTF_8));
        }
        return made.diagnostics();
    }

    private static List<Diagnostic> asset(Route route, SiteBuild.OutputSink sink) throws IOException {
        SourceFile file = ((Target.Asset) route.target()).file();
        byte[] bytes;
        try {
            bytes = file.origin().read(file.path());
        } catch (IOException e) {
            return Collections.singletonList(
                    Diagnostic.error("source-unreadable", "this file cannot be read", file.path())
                            .hint(String.valueOf(e.getMessage())));
        }
        sink.put(route.outputPath(), bytes);
        return List.of();
    }
}
