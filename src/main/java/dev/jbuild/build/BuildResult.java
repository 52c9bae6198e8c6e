package dev.jbuild.build;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.output.OutputTree.Published;
import dev.jbuild.path.OutputPath;
import dev.jbuild.path.SourcePath;
import dev.jbuild.site.Skipped;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a build ended.
 *
 * @param counts what the site has; zeros where the build did not get that far
 * @param skipped documents that are not published, sorted by path
 * @param published what was put in place; empty when errors kept the last site as it was
 * @param rendered pages that were made
 * @param reused pages of the last build that stay, as all that was read for them is as it was
 * @param addresses where the things of the site are; nothing where the build did not get that far
 * @param destination the output folder
 * @param diagnostics all problems, sorted by place
 * @param fixes what was written into the site's sources
 * @param time from the request to the end
 */
public record BuildResult(
        Counts counts,
        List<Skipped> skipped,
        Optional<Published> published,
        List<Rendered> rendered,
        int reused,
        Addresses addresses,
        Path destination,
        List<Diagnostic> diagnostics,
        List<Fix> fixes,
        Duration time) {

    /**
     * @param posts with a page of their own, hidden ones too
     * @param pages all other HTML pages: written by hand, lists, terms
     * @param tags that have a page, which is one of the pages
     * @param files published as they are
     */
    public record Counts(int posts, int pages, int tags, int files) {

        /** Nothing was counted. */
        public static final Counts NONE = new Counts(0, 0, 0, 0);
    }

    /**
     * A page that was made.
     *
     * @param path its file
     * @param reason why it was not kept from the last build
     */
    public record Rendered(OutputPath path, String reason) {}

    /**
     * An old address that was written into a document.
     *
     * @param path the document's
     * @param from the address
     */
    public record Fix(SourcePath path, String from) {}

    /** A result that does not say which pages were made. */
    public BuildResult(
            Counts counts,
            List<Skipped> skipped,
            Optional<Published> published,
            Path destination,
            List<Diagnostic> diagnostics,
            Duration time) {
        this(counts, skipped, published, List.of(), 0, Addresses.NONE, destination, diagnostics, List.of(), time);
    }

    public BuildResult {
        rendered = List.copyOf(rendered);
        skipped = List.copyOf(skipped);
        diagnostics = List.copyOf(diagnostics);
        fixes = List.copyOf(fixes);
    }

    /**
     * The result of a build that broke off.
     *
     * @param reason a problem that no room tells of
     */
    public static BuildResult broken(BuildRequest request, Diagnostic reason) {
        Path destination = request.destination().orElse(request.source());
        return new BuildResult(Counts.NONE, List.of(), Optional.empty(), destination, List.of(reason), Duration.ZERO);
    }

    /** The same result with other problems to tell. */
    BuildResult with(List<Diagnostic> all, Duration total) {
        return new BuildResult(counts, skipped, published, rendered, reused, addresses, destination, all, fixes, total);
    }

    /** The same result of a build that wrote into the sources before. */
    BuildResult with(List<Fix> written) {
        return new BuildResult(
                counts, skipped, published, rendered, reused, addresses, destination, diagnostics, written, time);
    }

    /** Whether the site was published. */
    public boolean succeeded() {
        return published.isPresent();
    }
}
