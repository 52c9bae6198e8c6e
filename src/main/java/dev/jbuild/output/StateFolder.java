package dev.jbuild.output;

import dev.jbuild.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered about one output folder between builds, in {@code .jbuild/output/} of the site: the manifest, the
 * journal of a build that was broken off, and the files on their way. It is kept out of the output folder because all
 * of that is published.
 */
final class StateFolder implements AutoCloseable {

    private static final int LONGEST_NAME = 60;

    private final String folder;
    private final Path jbuild;
    private final Path state;
    private @Nullable FileChannel lockFile;

    /** What is remembered about {@code output}; both paths are free of links. */
    StateFolder(Path site, Path output) {
        // Relative where it can be, so that a site may move with its output.
        String name = (output.startsWith(site) ? site.relativize(output) : output).toString();
        this.folder = name.replace('\\', '/');
        this.jbuild = site.resolve(".jbuild");
        this.state = jbuild.resolve("output").resolve(key(folder));
    }

    private static String key(String folder) {
        long hash = 0xcbf29ce484222325L;
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < folder.length(); i++) {
            char c = folder.charAt(i);
            hash = (hash ^ c) * 0x100000001b3L;
            if (name.length() < LONGEST_NAME) {
                boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '-');
                name.append(plain ? c : '-');
            }
        }
        return name.append('-').append(Long.toHexString(hash)).toString();
    }

    /** The output folder as messages name it: relative to the site where it lies in there. */
    String name() {
        return folder;
    }

    /** The folder of the site in which all of its builds are remembered. */
    Path jbuild() {
        return jbuild;
    }

    /** The paths that the last build made, or empty when no build of this site made that folder. */
    Optional<Set<String>> manifest() throws IOException {
        return PathList.read(state.resolve("manifest"), folder);
    }

    /** The paths that a build was making when it broke off, or empty. */
    Optional<Set<String>> journal() throws IOException {
        return PathList.read(state.resolve("journal"), folder);
    }

    void writeManifest(Set<String> paths) throws IOException {
        PathList.write(state.resolve("manifest"), folder, paths);
    }

    void writeJournal(Set<String> paths) throws IOException {
        PathList.write(state.resolve("journal"), folder, paths);
    }

    void forgetJournal() throws IOException {
        Files.deleteIfExists(state.resolve("journal"));
    }

    /** What a build notes for the next one. */
    Path notes() {
        return state.resolve("notes");
    }

    /** Where files are kept until they are published; not there before it is needed. */
    Path staging() {
        return state.resolve("staging");
    }

    /** Makes the folder and keeps other builds out; throws an {@code output-busy} error when another one is at work. */
    void open() throws IOException {
        Files.createDirectories(state);
        Path ignore = jbuild.resolve(".gitignore");
        if (!Files.exists(ignore)) {
            Files.writeString(ignore, "*\n");
        }
        FileChannel file = FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lockFile = file;
        if (!isFree(file)) {
            close();
            throw new OutputException(
                    List.of(Diagnostic.error("output-busy", "Another build is writing to '" + folder + "'")
                            .hint("Wait until it has ended, or choose another output folder with --destination.")),
                    null);
        }
        clearStaging();
        PathList.removeUnfinished(state.resolve("manifest"));
        PathList.removeUnfinished(state.resolve("journal"));
    }

    private static boolean isFree(FileChannel file) {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // Some network file systems have no locks; a build must still be possible there.
            return true;
        }
    }

    /** Removes what a build left behind on its way. */
    void clearStaging() throws IOException {
        removeTree(staging());
    }

    private static void removeTree(Path root) throws IOException {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException problem) throws IOException {
                    Files.delete(dir);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException e) {
            // Nothing was left behind, which is the usual case.
        }
    }

    /** The union of what the last build made and what a build that broke off may have made. */
    Set<String> known() throws IOException {
        Set<String> known = new HashSet<>(manifest().orElse(Set.of()));
        journal().ifPresent(known::addAll);
        return known;
    }

    @Override
    public void close() throws IOException {
        FileChannel file = lockFile;
        lockFile = null;
        if (file != null) {
            file.close();
        }
    }
}
