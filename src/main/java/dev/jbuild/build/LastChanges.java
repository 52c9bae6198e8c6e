package dev.jbuild.build;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.path.SourcePath;
import dev.jbuild.source.GitDates;
import dev.jbuild.source.SiteFolder;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** When sources were last changed, where the settings have Git asked. */
final class LastChanges {

    private LastChanges() {}

    /** The dates that Git knows; none, and a warning at the setting, where it cannot know them. */
    static Map<SourcePath, Instant> of(SiteFolder folder, SiteConfig config, List<Diagnostic> problems) {
        GitDates dates = GitDates.of(folder.root());
        if (dates.state() != GitDates.State.KNOWN) {
            problems.add(Diagnostic.warning(
                            "git-dates",
                            "Git does not tell when files were last changed: " + reason(dates),
                            place(config))
                    .hint(hint(dates)));
        }
        return dates.changes();
    }

    private static String reason(GitDates dates) {
        return switch (dates.state()) {
            case NO_GIT -> "there is no command 'git'";
            case SHALLOW -> "this clone has only the newest commits";
            default -> "the site's folder has no commits that it would show";
        };
    }

    private static String hint(GitDates dates) {
        return switch (dates.state()) {
            case NO_GIT -> "Install Git, or remove 'last_modified: git'.";
            case SHALLOW ->
                "Fetch all of the history: 'git fetch --unshallow', or 'fetch-depth: 0' in GitHub's checkout.";
            default -> "Commit the site, or remove 'last_modified: git'.";
        };
    }

    private static SourceSpan place(SiteConfig config) {
        DataMap.Entry entry = config.values().entry("last_modified").orElse(null);
        return entry != null && entry.value() instanceof DataScalar scalar
                ? config.file().at(scalar.line(), scalar.column(), scalar.text().length())
                : config.file().at(1, 1, 1);
    }
}
