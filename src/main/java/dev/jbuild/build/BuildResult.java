package dev.jbuild.build;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.output.OutputTree.Published;
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
 * @param destination the output folder
 * @param diagnostics all problems, sorted by place
 * @param time from the request to the end
 */
public record BuildResult(
        Counts counts,
        List<Skipped> skipped,
        Optional<Published> published,
        Path destination,
        List<Diagnostic> diagnostics,
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

    public BuildResult {
        skipped = List.copyOf(skipped);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the site was published. */
    public boolean succeeded() {
        return published.isPresent();
    }
}
