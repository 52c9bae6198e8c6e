package dev.jbuild.build;

import dev.jbuild.build.BuildRequest.Proof;
import dev.jbuild.build.BuildRequest.Repair;
import dev.jbuild.build.BuildRequest.Reuse;
import dev.jbuild.build.BuildResult.Counts;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.output.OutputException;
import dev.jbuild.output.OutputPlace;
import dev.jbuild.output.OutputTree;
import dev.jbuild.output.OutputTree.Published;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.site.Site;
import dev.jbuild.source.ScanRules;
import dev.jbuild.source.SiteFolder;
import dev.jbuild.source.SourceScope;
import dev.jbuild.source.SourceTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** One build, step by step: each step takes what the one before made, and none looks back. */
public final class SiteBuild {

    /** The code of a problem that is told of one of several bodies, whichever is found first. */
    private static final String CYCLE = "body-cycle";

    private final BuildRequest request;
    private final Progress progress;
    private final Clock clock;
    private final Workers workers;
    private final Stock stock;
    private final List<Diagnostic> problems = Collections.synchronizedList(new ArrayList<>());
    private final long startNanos = System.nanoTime();

    /**
     * A build that has not begun.
     *
     * @param stock what builds before it made, of which this one takes what it can
     */
    SiteBuild(BuildRequest request, Progress progress, Clock clock, Stock stock) {
        this.request = request;
        this.progress = progress;
        this.clock = clock;
        this.stock = stock;
        this.workers = new Workers(request.threads());
    }

    /**
     * Builds a site, and publishes it unless there are errors.
     *
     * @param clock asked once, where neither settings nor command line pin the moment that counts as now
     * @throws IOException if the state of an earlier build cannot be read
     */
    public static BuildResult run(BuildRequest request, Progress progress, Clock clock) throws IOException {
        // A second build must be of the same moment.
        Clock same = request.proof() == Proof.NONE ? clock : Clock.fixed(clock.instant(), ZoneOffset.UTC);
        List<BuildResult.Fix> fixes = request.repair() == Repair.REDIRECTS ? Repairs.run(request, same) : List.of();
        Stock stock = new Stock(request.source(), SourceTexts.Room.ONE_BUILD);
        BuildResult result = new SiteBuild(request, progress, same, stock).into(new DiskHistory(request.reuse()));
        if (hasCycle(result)) {
            // Which of the bodies that need each other is blamed depends on which are made, and which first.
            result = new SiteBuild(request.inOrder(), progress, same, stock).into(new DiskHistory(Reuse.NOTHING));
        }
        if (request.proof() != Proof.NONE && result.succeeded()) {
            result = Proving.compare(request, result, same);
        }
        return result.with(fixes);
    }

    /** Whether bodies need each other, so that it depends on the bodies that are made which of them is blamed. */
    static boolean hasCycle(BuildResult result) {
        return result.diagnostics().stream().anyMatch(problem -> problem.code().equals(CYCLE));
    }

    /** Builds and, unless there are errors, publishes. */
    BuildResult into(History history) throws IOException {
        SiteConfig config = Configuring.read(stock, request.overrides()).into(problems);
        Path destination = Configuring.destination(request, config);
        if (config == null) {
            return failed(destination);
        }
        OutputPlace place = OutputPlace.of(request.source(), destination, sourceFolders(config));
        history.expect(place, workers);
        Assembled assembled = new Assembling(stock, progress, workers, problems).assemble(config, destination, clock);
        return assembled == null ? failed(destination) : publish(assembled, place, history);
    }

    /** What the settings say as they are now; where they cannot be read, what holds when there are none. */
    static BuildSession.Outline outline(BuildRequest request, Stock stock) {
        SiteConfig config = Configuring.read(stock, request.overrides()).value();
        Path destination = Configuring.destination(request, config);
        ScanRules none = new ScanRules(List.of(), List.of(), List.of(), Optional.of(destination));
        return new BuildSession.Outline(
                new SourceScope(
                        stock.sources().folder(), config == null ? none : Configuring.rules(config, destination)),
                config == null ? "" : config.identity().baseurl());
    }

    private BuildResult publish(Assembled assembled, OutputPlace place, History history) throws IOException {
        SiteConfig config = assembled.site().config();
        OutputTree output = history.open(place, problems);
        Rendering rendering = new Rendering(assembled, stock, history.last(config), workers);
        Optional<Published> published = Optional.empty();
        try (output) {
            rendering.render(new OutputSink(output), progress, problems);
            if (output != null && !stops()) {
                progress.begin(
                        Progress.Stage.PUBLISHING, assembled.routes().routes().size());
                published = Optional.of(output.publish());
                history.remember(rendering.notes(Foundation.of(config), output), workers);
            }
        } catch (OutputException e) {
            problems.addAll(e.diagnostics());
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof OutputException broken)) {
                throw e.getCause();
            }
            problems.addAll(broken.diagnostics());
        }
        return new BuildResult(
                counts(assembled.site(), assembled.routes()),
                assembled.site().skipped(),
                published,
                rendering.rendered(),
                rendering.reused(),
                Addresses.of(assembled.site(), assembled.routes()),
                place.destination(),
                told(),
                List.of(),
                time());
    }

    /** Folders that the output must not lie in. */
    private static List<String> sourceFolders(SiteConfig config) {
        List<String> folders = new ArrayList<>(SiteFolder.sourceFolders());
        config.collections().forEach(collection -> folders.add("_" + collection.name()));
        folders.add("_terms");
        folders.addAll(config.files().include());
        return folders;
    }

    private boolean stops() {
        return problems.stream()
                .anyMatch(problem -> problem.isError() || request.strictness() == BuildRequest.Strictness.STRICT);
    }

    private static Counts counts(Site site, RouteTable routes) {
        int pages = 0;
        int files = 0;
        for (var route : routes.routes()) {
            if (route.target() instanceof Target.Asset) {
                files++;
            } else if (route.outputPath().value().endsWith(".html")) {
                pages++;
            }
        }
        return new Counts(
                site.posts().size(),
                Math.max(0, pages - site.posts().size()),
                (int) site.tags().terms().stream()
                        .filter(term -> routes.urlOf(term).isPresent())
                        .count(),
                files);
    }

    private BuildResult failed(Path destination) {
        return new BuildResult(Counts.NONE, List.of(), Optional.empty(), destination, told(), time());
    }

    /** All problems by place, each once, and as errors where the build is strict. */
    private List<Diagnostic> told() {
        boolean strict = request.strictness() == BuildRequest.Strictness.STRICT;
        return problems.stream()
                .distinct()
                .map(problem -> strict ? problem.asError() : problem)
                .sorted()
                .toList();
    }

    private Duration time() {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }
}
