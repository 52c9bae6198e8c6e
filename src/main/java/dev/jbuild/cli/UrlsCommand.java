package dev.jbuild.cli;

import dev.jbuild.build.BuildRequest;
import dev.jbuild.build.Survey;
import dev.jbuild.check.UrlLock;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.source.SiteFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code jbuild urls}: the addresses of the site beside those that were published. */
final class UrlsCommand implements Command {

    @Override
    public String name() {
        return "urls";
    }

    @Override
    public String summary() {
        return "Compare the site's addresses with urls.lock, or write them there.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                "urls",
                "Prints which addresses of pages are not in urls.lock yet (+), and which are in it and would vanish (-)."
                        + " With urls.lock in the site's folder, builds fail when an address in it would vanish.");
        spec.addOption(SiteOptions.sourceOption());
        spec.addOption(SiteOptions.clockOption());
        spec.addOption(Specs.flag(
                "Add new addresses to urls.lock, which is made if need be. None is taken out, and nothing is written while"
                        + " one would vanish.",
                "--write"));
        spec.usageMessage().footer("Exit status: 0 none would vanish, 1 the site has errors, 2 wrong usage.");
        return Specs.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Surroundings surroundings) throws IOException {
        BuildRequest request = SiteOptions.request(arguments, surroundings);
        Survey survey = Survey.of(request, surroundings.clock());
        TerminalStyle terminal = TerminalStyle.of(Optional.empty(), surroundings);
        List<Diagnostic> problems = survey.diagnostics();
        SiteOptions.tell(problems, terminal.err(), surroundings);
        Optional<Survey.Urls> urls = survey.urls();
        // A site with errors has fewer addresses than its author means it to have.
        boolean sound = problems.stream()
                .noneMatch(problem -> problem.isError() && !problem.code().equals("url-vanished"));
        if (urls.isEmpty() || !sound) {
            return ExitCode.SITE;
        }
        print(urls.get(), surroundings);
        // Once their new addresses counted as published, documents that moved could not be told from others.
        boolean kept = problems.stream().noneMatch(Diagnostic::isError);
        if (arguments.hasMatchedOption("--write") && kept) {
            UrlLock lock = urls.get().lock();
            new SiteFolder(request.source()).replace(UrlLock.PATH, lock.text().getBytes(StandardCharsets.UTF_8));
            surroundings.out().print("Wrote " + lock.size() + " addresses to urls.lock.\n");
        }
        return kept ? ExitCode.OK : ExitCode.SITE;
    }

    private static void print(Survey.Urls urls, Surroundings surroundings) {
        urls.added().forEach(url -> surroundings.out().print("+ " + url + "\n"));
        urls.missing().forEach(url -> surroundings.out().print("- " + url + "\n"));
        if (urls.added().isEmpty() && urls.missing().isEmpty()) {
            surroundings.out().print("All addresses are in urls.lock.\n");
        }
    }
}
