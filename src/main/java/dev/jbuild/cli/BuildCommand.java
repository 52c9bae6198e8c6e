package dev.jbuild.cli;

import static dev.jbuild.cli.Specs.flag;
import static dev.jbuild.cli.Specs.option;

import dev.jbuild.build.BuildRequest;
import dev.jbuild.build.BuildRequest.Proof;
import dev.jbuild.build.BuildRequest.Repair;
import dev.jbuild.build.BuildRequest.Reuse;
import dev.jbuild.build.BuildRequest.Strictness;
import dev.jbuild.build.BuildResult;
import dev.jbuild.build.Progress;
import dev.jbuild.build.ReportJson;
import dev.jbuild.build.ReportText;
import dev.jbuild.config.Overrides;
import dev.jbuild.config.SitePlace;
import dev.jbuild.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code jbuild build}: makes the site. */
final class BuildCommand implements Command {

    private static final int MOST_THREADS = 256;

    private final Building building;

    BuildCommand(Building building) {
        this.building = building;
    }

    @Override
    public String name() {
        return "build";
    }

    @Override
    public String summary() {
        return "Build the site in this folder.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                "build",
                "Builds the site in the source folder. Only files that changed are written; files of the last build"
                        + " that are no longer made are removed; others are left alone. When the site has errors,"
                        + " nothing is published and the last build stays as it is.");
        spec.addOption(SiteOptions.sourceOption());
        spec.addOption(option(Path.class, "FOLDER", "Where the site goes; _site if not given.", "-d", "--destination"));
        spec.addOption(flag("Build drafts too.", "-D", "--drafts"));
        spec.addOption(flag("Build documents whose date is still to come.", "--future"));
        spec.addOption(flag("Build documents that say 'published: false'.", "--unpublished"));
        spec.addOption(
                option(Integer.class, "NUMBER", "Build only the newest posts.", "--limit-posts", "--limit_posts"));
        spec.addOption(option(String.class, "PATH", "Where on its host the site lives, as '/blog'.", "--baseurl"));
        spec.addOption(option(String.class, "URL", "The site's host, as 'https://example.org'.", "--url"));
        spec.addOption(option(
                String.class,
                "MOMENT",
                "What counts as now, as '2026-01-31T12:00:00Z'; else the variable SOURCE_DATE_EPOCH, else 'time' in"
                        + " site.yml, else the clock.",
                "--clock"));
        spec.addOption(flag("Make everything anew, even what would stay as it is.", "--clean"));
        spec.addOption(flag("Tell of each page that was made why it was not kept.", "--explain"));
        spec.addOption(flag("Build a second time from nothing, and compare each byte.", "--verify"));
        spec.addOption(flag(
                "Write 'redirect_from' into documents that left an address of urls.lock, before building.", "--fix"));
        spec.addOption(flag("Take warnings as errors.", "--strict"));
        spec.addOption(flag("Say nothing but problems.", "-q", "--quiet"));
        spec.addOption(flag("Print the report as one JSON object.", "--json"));
        spec.addOption(option(
                Integer.class, "NUMBER", "How many threads work; one for each processor if not given.", "--threads"));
        spec.addOption(option(
                String.class, "WHEN", "Colours: auto, always, or never. NO_COLOR is honoured.", "--color", "--colour"));
        spec.usageMessage()
                .footer(
                        "Exit status: 0 built, 1 the site has errors, 2 wrong usage, 3 the machine cannot do it, 70 a bug"
                                + " in jbuild.");
        return Specs.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Surroundings surroundings) throws IOException {
        BuildRequest request = request(arguments, surroundings);
        TerminalStyle terminal = TerminalStyle.of(value(arguments, "--color"), surroundings);
        boolean json = arguments.hasMatchedOption("--json");
        boolean quiet = arguments.hasMatchedOption("--quiet");
        Progress progress = json || quiet || !terminal.showsProgress()
                ? Progress.NONE
                : new TerminalProgress(surroundings.err(), surroundings.clock());
        BuildResult result = building.build(request, progress, surroundings.clock());
        if (progress instanceof TerminalProgress shown) {
            shown.close();
        }
        if (json) {
            surroundings.out().print(ReportJson.of(result) + "\n");
        } else {
            tell(result, terminal, surroundings);
            if (arguments.hasMatchedOption("--explain")) {
                explain(result, surroundings);
            }
            if (!quiet) {
                boolean isThere = result.succeeded() || Files.exists(result.destination());
                String destination = isThere ? surroundings.display(result.destination()) : "";
                surroundings.out().print(new ReportText(terminal.out()).of(result, destination));
            }
        }
        return code(result);
    }

    private static void explain(BuildResult result, Surroundings surroundings) {
        for (BuildResult.Rendered page : result.rendered()) {
            surroundings.out().print(page.path() + ": " + page.reason() + "\n");
        }
    }

    /** A site without errors that could not be put in place is no fault of the site. */
    private static int code(BuildResult result) {
        boolean differs =
                result.diagnostics().stream().anyMatch(problem -> problem.code().equals(Proof.DIFFERENCE));
        if (differs) {
            return ExitCode.BUG;
        }
        if (result.succeeded()) {
            return ExitCode.OK;
        }
        boolean machine = result.diagnostics().stream()
                .filter(Diagnostic::isError)
                .allMatch(problem -> problem.code().startsWith("output-"));
        return machine ? ExitCode.ENVIRONMENT : ExitCode.SITE;
    }

    private static void tell(BuildResult result, TerminalStyle terminal, Surroundings surroundings) {
        SiteOptions.tell(result.diagnostics(), terminal.err(), surroundings);
        // On a terminal both streams meet, and the report belongs below the problems.
        surroundings.err().flush();
    }

    private static BuildRequest request(ParseResult arguments, Surroundings surroundings) {
        Path source = SiteOptions.source(arguments, surroundings);
        Optional<Path> destination = Optional.<Path>ofNullable(arguments.matchedOptionValue("--destination", null))
                .map(surroundings::resolve);
        Strictness strictness = arguments.hasMatchedOption("--strict") ? Strictness.STRICT : Strictness.LENIENT;
        return new BuildRequest(
                source,
                destination,
                overrides(arguments, surroundings),
                strictness,
                arguments.hasMatchedOption("--clean") ? Reuse.NOTHING : Reuse.UNCHANGED,
                arguments.hasMatchedOption("--verify") ? Proof.COMPARED : Proof.NONE,
                arguments.hasMatchedOption("--fix") ? Repair.REDIRECTS : Repair.NOTHING,
                threads(arguments));
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

    private static Optional<String> value(ParseResult arguments, String option) {
        return Optional.ofNullable(arguments.matchedOptionValue(option, null));
    }

    private static Optional<Boolean> on(ParseResult arguments, String option) {
        return arguments.hasMatchedOption(option) ? Optional.of(true) : Optional.empty();
    }
}
