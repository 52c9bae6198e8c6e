package dev.jbuild.output;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an earlier build left in an output folder, to be looked at and never to be changed. */
public final class EarlierOutput {

    private final Path folder;
    private final Path notes;
    private final Set<String> paths;

    private EarlierOutput(Path folder, Path notes, Set<String> paths) {
        this.folder = folder;
        this.notes = notes;
        this.paths = paths;
    }

    /** The last build's output; empty where there is none, or one that did not come to its end. */
    public static Optional<EarlierOutput> find(OutputPlace place) {
        try {
            FolderCheck check = FolderCheck.of(place);
            StateFolder state = new StateFolder(check.site(), check.folder());
            Optional<Set<String>> paths = state.manifest();
            return state.journal().isPresent()
                    ? Optional.empty()
                    : paths.map(all -> new EarlierOutput(check.folder(), state.notes(), all));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Where that build kept its notes. */
    public Path notes() {
        return notes;
    }

    /** A file of that build, if it looks as it did when the build ended; {@code null} otherwise. */
    @Nullable
    Content content(String path, FileStamp stamp) {
        try {
            Path file = folder.resolve(path);
            return paths.contains(path) && FileStamp.of(file).equals(Optional.of(stamp))
                    ? new FileContent(folder, file, stamp)
                    : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }
}
