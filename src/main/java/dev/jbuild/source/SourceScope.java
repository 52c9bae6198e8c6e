package dev.jbuild.source;

import dev.jbuild.path.SourcePath;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Which places of a site's folder a scan looks at, so that what happens elsewhere need not be noticed. */
public final class SourceScope {

    private final Classifier classifier;
    private final @Nullable SourcePath destination;

    /** The places that settings name. */
    public SourceScope(SiteFolder site, ScanRules rules) {
        this.classifier = new Classifier(rules);
        this.destination =
                rules.destination().map(path -> relative(site.root(), path)).orElse(null);
    }

    private static @Nullable SourcePath relative(Path root, Path destination) {
        Path from = real(root);
        Path to = real(destination);
        return to.startsWith(from) && !to.equals(from)
                ? SourcePath.of(from.relativize(to).toString().replace('\\', '/'))
                : null;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** Whether nothing in a folder can be part of the site. */
    public boolean leavesOutFolder(SourcePath folder) {
        return isOutput(folder) || zone(folder.value()) == Zone.NONE;
    }

    private boolean isOutput(SourcePath folder) {
        return destination != null && (folder.equals(destination) || folder.isUnder(destination.value()));
    }

    /** Whether a scan finds the same without a file, whatever is in it. */
    public boolean leavesOutFile(SourcePath file) {
        Zone zone = file.folder().isEmpty() ? Zone.ROOT : zone(file.folder());
        String path = file.value();
        return classifier.file(zone, path, file.name(), () -> true) == null
                && !classifier.looksMeant(zone, path, file.name());
    }

    private Zone zone(String folder) {
        Zone zone = Zone.ROOT;
        int start = 0;
        while (start <= folder.length() && zone != Zone.NONE) {
            int slash = folder.indexOf('/', start);
            int end = slash < 0 ? folder.length() : slash;
            zone = classifier.folder(zone, folder.substring(0, end), folder.substring(start, end));
            start = end + 1;
        }
        return zone;
    }
}
