package dev.jbuild.build;

import dev.jbuild.path.SourcePath;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is known of what happened to a site's folder since the last build. */
public final class Changes {

    private static final Changes UNKNOWN = new Changes(Optional.empty());

    private final Optional<Set<SourcePath>> paths;

    private Changes(Optional<Set<SourcePath>> paths) {
        this.paths = paths;
    }

    /** Anything may have changed. */
    public static Changes unknown() {
        return UNKNOWN;
    }

    /** Nothing changed but these files and folders, which came, went or have other bytes. */
    public static Changes of(Set<SourcePath> paths) {
        return new Changes(Optional.of(Collections.unmodifiableSet(new TreeSet<>(paths))));
    }

    /** The paths, or empty where they are not known. */
    public Optional<Set<SourcePath>> paths() {
        return paths;
    }

    /** Both together. */
    Changes and(Changes other) {
        if (paths.isEmpty() || other.paths.isEmpty()) {
            return UNKNOWN;
        }
        Set<SourcePath> all = new TreeSet<>(paths.get());
        all.addAll(other.paths.get());
        return of(all);
    }
}
