package dev.jbuild.source;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Files and folders that an author may take for parts of the site though they are not published. What every project has
 * beside a site, such as a licence or a build file, counts as left out on purpose.
 */
final class LeftOut {

    /** Names that one message tells; of more it says how many. */
    private static final int MOST_NAMES = 8;

    /** Names in lower case of files and folders that tools and hosts read and readers do not. */
    private static final Set<String> PROJECT = Set.of(
            "node_modules",
            "vendor",
            "target",
            "site.yml",
            "urls.lock",
            "makefile",
            "justfile",
            "procfile",
            "rakefile",
            "pom.xml",
            "mvnw",
            "mvnw.cmd",
            "gradlew",
            "gradlew.bat",
            "gradle.properties",
            "yarn.lock",
            "pnpm-lock.yaml",
            "pnpm-workspace.yaml",
            "tsconfig.json",
            "netlify.toml",
            "vercel.json",
            "renovate.json",
            "go.mod",
            "go.sum",
            "thumbs.db",
            "desktop.ini");

    /** How names of such files begin, in lower case. */
    private static final List<String> PROJECT_STARTS = List.of(
            "readme",
            "license",
            "licence",
            "copying",
            "notice",
            "changelog",
            "contributing",
            "contributors",
            "code_of_conduct",
            "security.",
            "gemfile",
            "build.gradle",
            "settings.gradle",
            "dockerfile",
            "docker-compose.",
            "requirements.");

    private final Set<String> paths = new TreeSet<>();

    /** Takes a path that is not published, unless its name tells that it is not meant to be. */
    void add(String path, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean manifest = lower.startsWith("package") && lower.endsWith(".json");
        boolean project = manifest || lower.endsWith(".gemspec") || lower.endsWith(".iml") || PROJECT.contains(lower);
        if (!project && PROJECT_STARTS.stream().noneMatch(lower::startsWith)) {
            paths.add(path);
        }
    }

    /** Tells all that was taken, if any, in one warning. */
    void report(List<Diagnostic> diagnostics) {
        if (paths.isEmpty()) {
            return;
        }
        StringBuilder names = new StringBuilder();
        int named = 0;
        for (String path : paths) {
            if (named == MOST_NAMES) {
                names.append(" and ").append(paths.size() - named).append(" more");
                break;
            }
            names.append(named++ == 0 ? "" : ", ").append(path);
        }
        diagnostics.add(new Diagnostic(
                "source-left-out",
                Severity.WARNING,
                "Not published, as they lie outside the usual folders or are no documents: " + names,
                null,
                null,
                "Name them under 'include:' in site.yml to publish them, or under 'exclude:' to leave them out silently.",
                List.of()));
    }
}
