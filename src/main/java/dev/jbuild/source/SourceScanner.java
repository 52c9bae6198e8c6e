package dev.jbuild.source;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.Severity;
import dev.jbuild.path.SourcePath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds all files of a site in one walk and tells what each one is. */
public final class SourceScanner {

    private static final SourcePath SETTINGS = SourcePath.of("site.yml");
    private static final SourcePath JEKYLL = SourcePath.of("_config.yml");

    private SourceScanner() {}

    /**
     * The files of the site's folder, laid over those of the theme.
     *
     * <p>Problems: {@code source-outside} for a link that leads out of the site, {@code source-name} for a name that
     * cannot be an address, {@code source-unreadable} for what cannot be opened, {@code source-loop} for a link to a
     * folder around it, {@code source-left-out} for what may be meant for the site and is not taken, and
     * {@code config-jekyll} for Jekyll's settings where jbuild's are missing. The tree has all other files.
     */
    public static Outcome<SourceTree> scan(SiteFolder site, Optional<ThemeJar> theme, ScanRules rules) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<SourceFile> files = new ArrayList<>();
        Map<SourcePath, SourceStamp> stamps = new HashMap<>();
        SourceTree.Links links = SourceTree.Links.SOME;
        try {
            SourceWalk walk = new SourceWalk(site, rules, files, stamps, diagnostics);
            walk.run();
            links = walk.links();
        } catch (IOException e) {
            diagnostics.add(Diagnostic.error(
                            "source-unreadable",
                            "The site's folder '" + site.root() + "' cannot be read: " + e.getMessage())
                    .hint("Name the site's folder with --source."));
        }
        if (site.has(JEKYLL) && !site.has(SETTINGS)) {
            diagnostics.add(new Diagnostic(
                    "config-jekyll",
                    Severity.WARNING,
                    "jbuild reads site.yml, not _config.yml",
                    JEKYLL,
                    null,
                    "Rename the file to site.yml, or copy it; most keys mean the same.",
                    List.of()));
        }
        theme.ifPresent(jar -> addTheme(jar, files));
        return Outcome.of(new SourceTree(files, stamps, links), diagnostics);
    }

    private static void addTheme(ThemeJar theme, List<SourceFile> files) {
        Set<SourcePath> hidden = new HashSet<>(files.size() * 2);
        files.forEach(file -> hidden.add(file.path()));
        Classifier classifier = new Classifier(ScanRules.NONE);
        for (SourcePath path : theme.paths()) {
            if (hidden.contains(path)) {
                continue;
            }
            Zone zone = Zone.ROOT;
            String value = path.value();
            int start = 0;
            for (int slash = value.indexOf('/'); slash >= 0; slash = value.indexOf('/', start)) {
                zone = classifier.folder(zone, value.substring(0, slash), value.substring(start, slash));
                start = slash + 1;
            }
            // The theme is ours: its pages are known by their names, which saves opening its files.
            boolean page = zone != Zone.ASSETS && !value.endsWith(".svg") && !value.endsWith(".webmanifest");
            SourceKind kind = classifier.file(zone, value, path.name(), () -> page);
            if (kind != null) {
                files.add(new SourceFile(path, kind, theme));
            }
        }
    }
}
