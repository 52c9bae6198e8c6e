package dev.jbuild.cli;

import static dev.jbuild.cli.Specs.flag;
import static dev.jbuild.cli.Specs.option;

import dev.jbuild.build.BuildRequest;
import dev.jbuild.build.BuildRequest.Proof;
import dev.jbuild.build.BuildRequest.Repair;
import dev.jbuild.build.BuildRequest.Reuse;
import dev.jbuild.build.BuildRequest.Strictness;
import dev.jbuild.config.Overrides;
import dev.jbuild.config.SitePlace;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.DiagnosticText;
import dev.jbuild.diagnostic.Style;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of all commands that build a site: which one, and what of it. */
final class SiteOptions {

    private static final int MOST_THREADS = 256;

    private SiteOptions() {}

    /** Adds the options that say which site, and what belongs to it. */
    static void addTo(CommandSpec spec) {
        spec.addOption(sourceOption());
        spec.addOption(option(Path.class, "FOLDER", "Where the site goes; _site if not given.", "-d", "--destination"));
        spec.addOption(flag("Build drafts too.", "-D", "--drafts"));
        spec.addOption(flag("Build documents whose date is still to come.", "--future"));
        spec.addOption(flag("Build documents that say 'published: false'.", "--unpublished"));
        spec.addOption(
                option(Integer.class, "NUMBER", "Build only the newest posts.", "--limit-posts", "--limit_posts"));
        spec.addOption(option(String.class, "PATH", "Where on its host the site lives, as '/blog'.", "--baseurl"));
        spec.addOption(option(String.class, "URL", "The site's host, as 'https://example.org'.", "--url"));
        spec.addOption(clockOption());
    }

    /** The option that names the site. */
    static OptionSpec sourceOption() {
        return option(Path.class, "FOLDER", "The site's folder; this one if not given.", "-s", "--source");
    }

    /** The option that fixes the present. */
    static OptionSpec clockOption() {
        return option(
                String.class,
                "MOMENT",
                "What counts as now, as '2026-01-31T12:00:00Z'; else the variable SOURCE_DATE_EPOCH, else 'time' in"
                        + " site.yml, else the clock.",
                "--clock");
    }

    /** Adds the options that say how to work, and how to tell of it. */
    static void addWorkTo(CommandSpec spec) {
        spec.addOption(option(
                Integer.class, "NUMBER", "How many threads work; one for each processor if not given.", "--threads"));
        spec.addOption(option(
                String.class, "WHEN", "Colours: auto, always, or never. NO_COLOR is honoured.", "--color", "--colour"));
    }

    /**
     * What the options ask for.
     *
     * @throws UsageException if they make no sense
     */
    static BuildRequest request(
            ParseResult arguments, Surroundings surroundings, Reuse reuse, Proof proof, Repair repair) {
        Path source = source(arguments, surroundings);
        Optional<Path> destination = Optional.<Path>ofNullable(arguments.matchedOptionValue("--destination", null))
                .map(surroundings::resolve);
        Strictness strictness = arguments.hasMatchedOption("--strict") ? Strictness.STRICT : Strictness.LENIENT;
        Overrides overrides = overrides(arguments, surroundings);
        return new BuildRequest(source, destination, overrides, strictness, reuse, proof, repair, threads(arguments));
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
        Optional<Instant> clock =
                Moments.parse(value(arguments, "--clock"), surroundings.variable("SOURCE_DATE_EPOCH"));
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

    private static Overrides overrides(ParseResult arguments, Surroundings surroundings) {
        Integer limit = arguments.matchedOptionValue("--limit-posts", null);
        if (limit != null && limit < 0) {
            throw new UsageException("--limit-posts is " + limit + ", but must not be negative", "");
        }
        Optional<Instant> clock =
                Moments.parse(value(arguments, "--clock"), surroundings.variable("SOURCE_DATE_EPOCH"));
        return new Overrides(
                sound("--url", value(arguments, "--url"), SitePlace::urlMistake),
                sound("--baseurl", value(arguments, "--baseurl"), SitePlace::baseurlMistake),
                on(arguments, "--drafts"),
                on(arguments, "--future"),
                on(arguments, "--unpublished"),
                Optional.ofNullable(limit),
                clock);
    }

    private static Optional<String> sound(
            String option, Optional<String> value, Function<String, Optional<SitePlace.Mistake>> rule) {
        value.flatMap(rule).ifPresent(wrong -> {
            throw new UsageException(option + " is '" + value.get() + "', which " + wrong.reason(), wrong.hint());
        });
        return value;
    }

    private static int threads(ParseResult arguments) {
        int threads =
                arguments.matchedOptionValue("--threads", Runtime.getRuntime().availableProcessors());
        if (threads < 1 || threads > MOST_THREADS) {
            throw new UsageException("--threads is " + threads + ", but must be from 1 to " + MOST_THREADS, "");
        }
        return threads;
    }

    /** The value of an option, if it was given. */
    static Optional<String> value(ParseResult arguments, String option) {
        return Optional.ofNullable(arguments.matchedOptionValue(option, null));
    }

    private static Optional<Boolean> on(ParseResult arguments, String option) {
        return arguments.hasMatchedOption(option) ? Optional.of(true) : Optional.empty();
    }
}
