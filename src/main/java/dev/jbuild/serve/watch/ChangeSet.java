package dev.jbuild.serve.watch;

import dev.jbuild.path.SourcePath;
import java.util.List;

/**
 * Source files that came, went, or have other bytes than before.
 *
 * @param paths sorted, each once
 * @param isEverything whether files may have changed that {@code paths} does not name, as the site's folder itself came,
 *     went or was replaced
 */
public record ChangeSet(List<SourcePath> paths, boolean isEverything) {

    public ChangeSet {
        paths = List.copyOf(paths);
    }
}
