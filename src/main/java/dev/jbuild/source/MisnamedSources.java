package dev.jbuild.source;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Severity;
import dev.jbuild.path.SourcePath;
import dev.jbuild.text.OneSlip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds folders and files whose names are a slip away from one that is read, and that nobody reads. */
final class MisnamedSources {

    private static final String DEFAULTS = "_defaults.yml";

    private final List<String> folders = new ArrayList<>(Classifier.sourceFolders());
    private final PathFilter filter;

    MisnamedSources(ScanRules rules) {
        this.filter = new PathFilter(rules);
        folders.removeIf(name -> !name.startsWith("_"));
        folders.add("_terms");
        rules.collections().forEach(name -> folders.add("_" + name));
    }

    /** A warning about something that is not taken, if its name tells what was meant. */
    Optional<Diagnostic> look(Zone parent, String path, String name) {
        if (!name.startsWith("_") || filter.isExcluded(path, name)) {
            return Optional.empty();
        }
        Optional<String> meant = name.matches("_defaults?\\.ya?ml") && !name.equals(DEFAULTS)
                ? Optional.of(DEFAULTS).filter(any -> Classifier.holdsDocuments(parent))
                : folders.stream()
                        .filter(folder -> parent == Zone.ROOT)
                        .filter(folder -> OneSlip.between(name, folder) || folder.equalsIgnoreCase(name))
                        .findFirst();
        return meant.map(word -> new Diagnostic(
                "source-misnamed",
                Severity.WARNING,
                "'" + path + "' means nothing to jbuild",
                SourcePath.of(path),
                null,
                "Did you mean '" + word + "'?",
                List.of()));
    }
}
