package dev.jbuild.cli;

import static dev.jbuild.cli.Specs.flag;

import dev.jbuild.build.BuildRequest;
import dev.jbuild.build.BuildRequest.Proof;
import dev.jbuild.build.BuildRequest.Repair;
import dev.jbuild.build.BuildRequest.Reuse;
import dev.jbuild.build.BuildResult;
import dev.jbuild.build.Progress;
import dev.jbuild.build.ReportJson;
import dev.jbuild.build.ReportJson.Detail;
import dev.jbuild.build.ReportText;
import dev.jbuild.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code jbuild build}: makes the site. */
final class BuildCommand implements Command {

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
        SiteOptions.addTo(spec);
        spec.addOption(flag("Make everything anew, even what would stay as it is.", "--clean"));
        spec.addOption(flag("Tell of each page that was made why it was not kept.", "--explain"));
        spec.addOption(flag("Build a second time from nothing, and compare each byte.", "--verify"));
        spec.addOption(flag(
                "Write 'redirect_from' into documents that left an address of urls.lock, before building.", "--fix"));
        spec.addOption(flag("Take warnings as errors.", "--strict"));
        spec.addOption(flag("Say nothing but problems.", "-q", "--quiet"));
        spec.addOption(flag("Print the report as one JSON object.", "--json"));
        SiteOptions.addWorkTo(spec);
        spec.usageMessage()
                .footer(
                        "Exit status: 0 built, 1 the site has errors, 2 wrong usage, 3 the machine cannot do it, 70 a bug"
                                + " in jbuild.");
        return Specs.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Surroundings surroundings) throws IOException {
        BuildRequest request = request(arguments, surroundings);
        TerminalStyle terminal = TerminalStyle.of(SiteOptions.value(arguments, "--color"), surroundings);
        boolean json = arguments.hasMatchedOption("--json");
        boolean quiet = arguments.hasMatchedOption("--quiet");
        boolean explained = arguments.hasMatchedOption("--explain");
        Progress progress = json || quiet || !terminal.showsProgress()
                ? Progress.NONE
                : new TerminalProgress(surroundings.err(), surroundings.clock());
        BuildResult result = building.build(request, progress, surroundings.clock());
        if (progress instanceof TerminalProgress shown) {
            shown.close();
        }
        if (json) {
            Detail detail = explained ? Detail.PAGES : Detail.NUMBERS;
            surroundings.out().print(ReportJson.of(result, detail) + "\n");
        } else {
            tell(result, terminal, surroundings);
            if (explained && result.succeeded()) {
                explain(result, surroundings);
            }
            if (!quiet) {
                boolean isThere = result.succeeded() || Files.exists(result.destination());
                String destination = isThere ? surroundings.display(result.destination()) : "";
                surroundings.out().print(new ReportText(terminal.out()).of(result, destination));
                if (request.proof() != Proof.NONE && code(result) == ExitCode.OK) {
                    surroundings.out().print("A build from nothing makes the same.\n");
                }
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
        return SiteOptions.request(
                arguments,
                surroundings,
                arguments.hasMatchedOption("--clean") ? Reuse.NOTHING : Reuse.UNCHANGED,
                arguments.hasMatchedOption("--verify") ? Proof.COMPARED : Proof.NONE,
                arguments.hasMatchedOption("--fix") ? Repair.REDIRECTS : Repair.NOTHING);
    }
}
