package dev.jbuild.cli;

import dev.jbuild.build.BuildRequest;
import dev.jbuild.build.BuildRequest.Strictness;
import dev.jbuild.config.Overrides;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.DiagnosticText;
import dev.jbuild.diagnostic.Style;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What all commands that look at a site have in common. */
final class SiteOptions {

    private SiteOptions() {}

    /** The option that names the site. */
    static OptionSpec sourceOption() {
        return Specs.option(Path.class, "FOLDER", "The site's folder; this one if not given.", "-s", "--source");
    }

    /** The option that fixes the present. */
    static OptionSpec clockOption() {
        return Specs.option(
                String.class,
                "MOMENT",
                "What counts as now, as '2026-01-31T12:00:00Z'; else the variable SOURCE_DATE_EPOCH, else 'time' in"
                        + " site.yml, else the clock.",
                "--clock");
    }

    /** The folder of the site, which is there. */
    static Path source(ParseResult arguments, Surroundings surroundings) {
        Path source = surroundings.resolve(arguments.matchedOptionValue("--source", Path.of("")));
        if (!Files.isDirectory(source)) {
            throw new UsageException(
                    "the source folder " + surroundings.display(source) + " does not exist",
                    "'jbuild new FOLDER' makes a new site.");
        }
        return source;
    }

    /** A request that looks at the site as a build without further options would see it. */
    static BuildRequest request(ParseResult arguments, Surroundings surroundings) {
        Optional<Instant> clock = Moments.parse(
                Optional.ofNullable(arguments.matchedOptionValue("--clock", null)),
                surroundings.variable("SOURCE_DATE_EPOCH"));
        Overrides none = Overrides.NONE;
        Overrides overrides = new Overrides(
                none.url(), none.baseurl(), none.drafts(), none.future(), none.unpublished(), none.limitPosts(), clock);
        int threads = Runtime.getRuntime().availableProcessors();
        Path source = source(arguments, surroundings);
        return new BuildRequest(source, Optional.empty(), overrides, Strictness.LENIENT, threads);
    }

    /** Prints problems where problems go. */
    static void tell(List<Diagnostic> problems, Style style, Surroundings surroundings) {
        DiagnosticText words = new DiagnosticText(style);
        for (Diagnostic problem : problems) {
            surroundings.err().print(words.of(problem) + "\n");
        }
    }
}
