package dev.jbuild.build;

import dev.jbuild.build.BuildRequest.Proof;
import dev.jbuild.build.BuildRequest.Repair;
import dev.jbuild.build.BuildRequest.Reuse;
import dev.jbuild.build.BuildResult.Counts;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.incremental.BuildNotes;
import dev.jbuild.output.DiskOutput;
import dev.jbuild.output.FolderComparison;
import dev.jbuild.output.MemoryOutput;
import dev.jbuild.output.OutputException;
import dev.jbuild.output.OutputPlace;
import dev.jbuild.output.OutputTree.Published;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.site.Site;
import dev.jbuild.source.SiteFolder;
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
import org.jspecify.annotations.Nullable;

/** One build, step by step: each step takes what the one before made, and none looks back. */
public final class SiteBuild {

    /** The code of a problem that is told of one of several bodies, whichever is found first. */
    private static final String CYCLE = "body-cycle";

    private final BuildRequest request;
    private final Progress progress;
    private final Clock clock;
    private final Workers workers;
    private final List<Diagnostic> problems = Collections.synchronizedList(new ArrayList<>());
    private final long startNanos = System.nanoTime();

    private SiteBuild(BuildRequest request, Progress progress, Clock clock) {
        this.request = request;
        this.progress = progress;
        this.clock = clock;
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
        BuildResult result = new SiteBuild(request, progress, same).run();
        if (request.reuse() == Reuse.UNCHANGED && hasCycle(result)) {
            // Which of the bodies that need each other is blamed depends on which are made, so all are.
            result = new SiteBuild(request.anew(), progress, same).run();
        }
        if (request.proof() != Proof.NONE && result.succeeded()) {
            result = new SiteBuild(request.anew(), Progress.NONE, same).compare(result);
        }
        return result.with(fixes);
    }

    private static boolean hasCycle(BuildResult result) {
        return result.diagnostics().stream().anyMatch(problem -> problem.code().equals(CYCLE));
    }

    private BuildResult run() throws IOException {
        SiteFolder folder = new SiteFolder(request.source());
        SiteConfig config = Configuring.read(folder, request.overrides()).into(problems);
        Path destination = Configuring.destination(request, config);
        Assembled assembled = config == null ? null : assemble(folder, config, destination);
        return assembled == null ? failed(destination) : publish(assembled, destination);
    }

    /** The result of a build, with an error where a build from nothing, which this one is, makes something else. */
    private BuildResult compare(BuildResult result) throws IOException {
        SiteFolder folder = new SiteFolder(request.source());
        SiteConfig config = Configuring.read(folder, request.overrides()).into(problems);
        Assembled assembled = config == null ? null : assemble(folder, config, result.destination());
        MemoryOutput memory = new MemoryOutput();
        if (assembled != null) {
            new Rendering(assembled, BuildNotes.none(), workers)
                    .render(new OutputSink(memory), Progress.NONE, problems);
        }
        memory.publish();
        List<Diagnostic> all = new ArrayList<>(result.diagnostics());
        for (String path : FolderComparison.differences(result.destination(), memory.files())) {
            all.add(
                    Diagnostic.error(Proof.DIFFERENCE, "'" + path + "' is not what a build from nothing makes")
                            .hint(
                                    "This is a fault of jbuild; please report it. 'jbuild build --clean' makes everything anew."));
        }
        if (all.size() == result.diagnostics().size() && !told().equals(result.diagnostics())) {
            all.add(
                    Diagnostic.error(Proof.DIFFERENCE, "A build from nothing has other problems to tell")
                            .hint(
                                    "This is a fault of jbuild; please report it. 'jbuild build --clean' makes everything anew."));
        }
        return result.with(all, time());
    }

    private @Nullable Assembled assemble(SiteFolder folder, SiteConfig config, Path destination) {
        return new Assembling(progress, workers, problems).assemble(folder, config, destination, clock);
    }

    private BuildResult publish(Assembled assembled, Path destination) throws IOException {
        Site site = assembled.site();
        OutputPlace place = OutputPlace.of(request.source(), destination, sourceFolders(site.config()));
        DiskOutput output = DiskOutput.open(place).into(problems);
        long setting = Notes.setting(site.config());
        Notes notes = new Notes(output, setting, request.reuse());
        Rendering rendering = new Rendering(assembled, notes.last(), workers);
        Optional<Published> published = Optional.empty();
        try (output) {
            rendering.render(new OutputSink(output), progress, problems);
            if (output != null && !stops()) {
                progress.begin(
                        Progress.Stage.PUBLISHING, assembled.routes().routes().size());
                published = Optional.of(output.publish());
                notes.write(rendering.notes(setting, output));
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
                counts(site, assembled.routes()),
                site.skipped(),
                published,
                rendering.rendered(),
                rendering.reused(),
                destination,
                told(),
                List.of(),
                time());
    }

    /** Folders that the output must not lie in. */
    private static List<String> sourceFolders(SiteConfig config) {
        List<String> folders = new ArrayList<>(SiteFolder.sourceFolders());
        config.collections().forEach(collection -> folders.add("_" + collection.name()));
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
