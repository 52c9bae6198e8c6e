package dev.jbuild.output;

import dev.jbuild.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whether a folder may be written to: what is there must not be the author's. */
final class FolderCheck {

    /** What a folder may hold and still count as empty: none of it is content, and none is ever touched. */
    private static final Set<String> HARMLESS = Set.of(".git", ".DS_Store", "lost+found");

    /** The name that Jekyll and this tool give the output folder. */
    private static final String USUAL = "_site";

    private static final String ANOTHER = "Choose an empty folder, or one that does not exist yet, with --destination.";

    private static final String OPEN = "Make it readable and writable, or choose another folder with --destination.";

    private final Path site;
    private final Path folder;
    private final List<String> sourceFolders;
    private final Optional<Path> home;

    private FolderCheck(Path site, Path folder, OutputPlace place) {
        this.site = site;
        this.folder = folder;
        this.sourceFolders = place.sourceFolders();
        this.home = place.home().map(path -> real(path).orElse(path));
    }

    /** A checker for a place, or why there is none: a link that leads nowhere, a file where a folder must be. */
    static FolderCheck of(OutputPlace place) throws OutputException {
        Path written = place.destination().toAbsolutePath().normalize();
        Path site = real(place.site().toAbsolutePath().normalize())
                .orElseThrow(() -> refuse(place.site().toString(), "the site's folder cannot be read"));
        return new FolderCheck(site, resolve(written, written), place);
    }

    Path site() {
        return site;
    }

    /** The output folder without links. */
    Path folder() {
        return folder;
    }

    /** Throws an {@code output-folder} error when writing there would endanger what is there. */
    void check(boolean hasManifest, Steps steps) throws OutputException {
        String reason = danger();
        String hint = ANOTHER;
        if (reason == null && Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isDirectory(folder)) {
                reason = "it is a file";
                hint = "Move the file away, or choose another folder with --destination.";
            } else if (!steps.mayWrite(folder)) {
                reason = "it is not writable";
                hint = OPEN;
            } else if (!hasManifest && !isUsual()) {
                reason = firstEntry()
                        .map(name -> "it holds files that were not built here, for example '" + name + "'")
                        .orElse(null);
            }
        }
        if (reason != null) {
            throw refuse(folder.toString(), reason, hint);
        }
    }

    /** Whether nothing is there that a file of the output could meet. */
    boolean isEmpty() throws OutputException {
        return !Files.exists(folder) || firstEntry().isEmpty();
    }

    private boolean isUsual() {
        return folder.equals(site.resolve(USUAL));
    }

    private @Nullable String danger() {
        if (folder.getNameCount() == 0) {
            return "it is the root of the file system";
        }
        if (site.startsWith(folder)) {
            return site.equals(folder) ? "it is the site's own folder" : "the site lies in it";
        }
        if (home.isPresent() && home.get().startsWith(folder)) {
            return home.get().equals(folder) ? "it is your home folder" : "your home folder lies in it";
        }
        if (!folder.startsWith(site)) {
            return null;
        }
        for (String name : List.of(".git", ".jbuild", "node_modules")) {
            if (folder.startsWith(site.resolve(name))) {
                return "'" + name + "' is not for output";
            }
        }
        for (String source : sourceFolders) {
            Path path = site.resolve(source);
            if (folder.startsWith(path) || path.startsWith(folder)) {
                return "'" + source + "' holds sources of the site";
            }
        }
        return null;
    }

    private Optional<String> firstEntry() throws OutputException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (!HARMLESS.contains(name)) {
                    return Optional.of(name);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw refuse(folder.toString(), FileProblem.reason(e), OPEN);
        } catch (DirectoryIteratorException e) {
            throw refuse(folder.toString(), String.valueOf(e.getMessage()), OPEN);
        }
    }

    private static Path resolve(Path path, Path written) throws OutputException {
        Optional<Path> real = real(path);
        if (real.isPresent()) {
            return real.get();
        }
        if (Files.isSymbolicLink(path)) {
            throw refuse(written.toString(), "'" + path + "' is a link that leads nowhere");
        }
        Path parent = path.getParent();
        if (parent == null) {
            return path;
        }
        Path above = resolve(parent, written);
        if (Files.exists(above) && !Files.isDirectory(above)) {
            throw refuse(written.toString(), "'" + above + "' is a file");
        }
        return above.resolve(path.getFileName());
    }

    private static Optional<Path> real(Path path) {
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static OutputException refuse(String folder, String reason) {
        return refuse(folder, reason, ANOTHER);
    }

    private static OutputException refuse(String folder, String reason, String hint) {
        Diagnostic diagnostic = Diagnostic.error(
                        "output-folder", "The output folder '" + folder + "' is refused: " + reason)
                .hint(hint);
        return new OutputException(List.of(diagnostic), null);
    }
}
