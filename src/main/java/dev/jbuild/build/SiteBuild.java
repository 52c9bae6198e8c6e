package dev.jbuild.build;

import dev.jbuild.build.BuildResult.Counts;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.content.DataFiles;
import dev.jbuild.content.Document;
import dev.jbuild.data.DataMap;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.generate.RouteAssembler;
import dev.jbuild.output.DiskOutput;
import dev.jbuild.output.OutputException;
import dev.jbuild.output.OutputPlace;
import dev.jbuild.output.OutputTree.Published;
import dev.jbuild.path.OutputPath;
import dev.jbuild.render.LayoutLibrary;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.site.Site;
import dev.jbuild.site.SiteAssembler;
import dev.jbuild.source.SiteFolder;
import dev.jbuild.source.SourceKind;
import dev.jbuild.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One build, step by step: each step takes what the one before made, and none looks back. */
public final class SiteBuild {

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
        return new SiteBuild(request, progress, clock).run();
    }

    private BuildResult run() throws IOException {
        SiteFolder folder = new SiteFolder(request.source());
        SiteConfig config = Configuring.read(folder, request.overrides()).into(problems);
        if (config == null) {
            return failed(destination(Optional.empty()));
        }
        Path destination = destination(config.files().destination());
        Instant now = config.selection().clock().orElseGet(clock::instant);
        SourceTree sources = Configuring.scan(folder, config, destination).into(problems);
        if (sources == null) {
            return failed(destination);
        }
        List<Document> documents = parse(sources, config);
        DataMap data = dataOrEmpty(DataFiles.read(sources));
        Site site = SiteAssembler.assemble(documents, config, data, sources.of(SourceKind.ASSET), now)
                .into(problems);
        LayoutLibrary layouts = LayoutLibrary.read(sources).into(problems);
        RouteTable routes = site == null || layouts == null
                ? null
                : RouteAssembler.assemble(site, name -> layouts.find(name).isPresent())
                        .into(problems);
        if (site == null || layouts == null || routes == null) {
            return failed(destination);
        }
        Rendering rendering = Rendering.of(site, routes, layouts, now, workers);
        return publish(site, routes, rendering, destination);
    }

    private List<Document> parse(SourceTree sources, SiteConfig config) {
        Parsing parsing = new Parsing(config, progress);
        List<Document> documents = new ArrayList<>();
        for (Outcome<Document> outcome : parsing.documents(sources, workers)) {
            Document document = outcome.into(problems);
            if (document != null) {
                documents.add(document);
            }
        }
        return documents;
    }

    private DataMap dataOrEmpty(Outcome<DataMap> outcome) {
        DataMap data = outcome.into(problems);
        return data == null ? DataMap.EMPTY : data;
    }

    private BuildResult publish(Site site, RouteTable routes, Rendering rendering, Path destination)
            throws IOException {
        Counts counts = counts(site, routes);
        DiskOutput output = DiskOutput.open(OutputPlace.of(request.source(), destination, sourceFolders(site.config())))
                .into(problems);
        try (output) {
            rendering.render(new OutputSink(output), progress, problems);
            if (output == null || stops()) {
                return result(counts, site, Optional.empty(), destination);
            }
            progress.begin(Progress.Stage.PUBLISHING, routes.routes().size());
            return result(counts, site, Optional.of(output.publish()), destination);
        } catch (OutputException e) {
            problems.addAll(e.diagnostics());
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof OutputException broken)) {
                throw e.getCause();
            }
            problems.addAll(broken.diagnostics());
        }
        return result(counts, site, Optional.empty(), destination);
    }

    /** Where rendered files go; nowhere when the output folder cannot be used, so that other problems are found too. */
    record OutputSink(@Nullable DiskOutput output) {

        void put(OutputPath path, byte[] bytes) throws IOException {
            if (output != null) {
                output.put(path, bytes);
            }
        }
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

    private Path destination(Optional<String> configured) {
        return request.destination()
                .orElseGet(() -> request.source().resolve(configured.orElse("_site")))
                .toAbsolutePath()
                .normalize();
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

    private BuildResult result(Counts counts, Site site, Optional<Published> published, Path destination) {
        return new BuildResult(counts, site.skipped(), published, destination, told(), time());
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
