package dev.jbuild.output;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.source.ScanRules;
import dev.jbuild.source.SiteFolder;
import dev.jbuild.source.SourceScanner;
import dev.jbuild.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A build in a process that knows ASCII names only; started by {@link PlainLocaleTest}. */
final class PlainLocale {

    private PlainLocale() {}

    public static void main(String[] args) throws IOException {
        Folder folder = new Folder(Path.of(args[0]));
        Outcome<SourceTree> outcome =
                SourceScanner.scan(new SiteFolder(folder.site()), Optional.empty(), ScanRules.NONE);
        outcome.diagnostics().forEach(PlainLocale::tell);
        System.out.println(outcome.value().all().size() + " found");
        try {
            folder.build(Map.of("caf\u00e9.html", "x"));
            System.out.println("written");
        } catch (OutputException e) {
            e.diagnostics().forEach(PlainLocale::tell);
        }
    }

    private static void tell(Diagnostic diagnostic) {
        System.out.println(diagnostic.code() + ": " + diagnostic.hint());
    }
}
