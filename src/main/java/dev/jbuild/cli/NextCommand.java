package dev.jbuild.cli;

import dev.jbuild.build.NextChanges;
import dev.jbuild.build.Survey;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code jbuild next}: when the site would change though nobody edits it. */
final class NextCommand implements Command {

    @Override
    public String name() {
        return "next";
    }

    @Override
    public String summary() {
        return "Tell when the site changes by itself.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                "next",
                "Prints the moments to come at which a build would make something else than now: when documents of the"
                        + " future are published, and when others expire.");
        spec.addOption(SiteOptions.sourceOption());
        spec.addOption(SiteOptions.clockOption());
        spec.addOption(Specs.flag("Print one JSON object.", "--json"));
        spec.usageMessage()
                .footer("Exit status: 0 also when nothing changes, 1 the site cannot be read, 2 wrong usage.");
        return Specs.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Surroundings surroundings) {
        Survey survey = Survey.of(SiteOptions.request(arguments, surroundings), surroundings.clock());
        TerminalStyle terminal = TerminalStyle.of(Optional.empty(), surroundings);
        SiteOptions.tell(survey.diagnostics(), terminal.err(), surroundings);
        Optional<NextChanges> next = survey.next();
        next.ifPresent(changes -> surroundings
                .out()
                .print(arguments.hasMatchedOption("--json") ? changes.json() + "\n" : changes.words()));
        return next.isPresent() ? ExitCode.OK : ExitCode.SITE;
    }
}
