package dev.jbuild.output;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.output.Publication.Mode;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds files that no build made and that would be harmed by this one, before anything is changed. */
final class ForeignFiles {

    /** So many are named one by one; more say nothing new. */
    private static final int MOST_NAMED = 10;

    private enum Place {
        ABSENT,
        FOLDER,
        FOREIGN
    }

    private final Path folder;
    private final Set<String> known;
    private final Set<String> made;
    private final Map<String, Place> places = new HashMap<>();
    private final TreeSet<String> found = new TreeSet<>();

    ForeignFiles(Path folder, Set<String> known, Set<String> made) {
        this.folder = folder;
        this.known = known;
        this.made = made;
    }

    /** Throws an {@code output-foreign} error for each file in the way of those that change. */
    void check(Mode mode, Collection<String> changing) throws IOException {
        try {
            for (String path : changing) {
                check(path);
            }
            if (mode == Mode.OVER_UNKNOWN) {
                for (String path : filesBelow(folder)) {
                    if (!made.contains(path)) {
                        found.add(path);
                    }
                }
            }
        } catch (InvalidPathException e) {
            throw FileProblem.naming(e.getInput(), e);
        } catch (IOException e) {
            throw FileProblem.writing(folder.toString(), e);
        }
        if (!found.isEmpty()) {
            throw new OutputException(diagnostics(mode), null);
        }
    }

    private void check(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        if (slash > 0) {
            Place above = place(path.substring(0, slash));
            if (above != Place.FOLDER) {
                return;
            }
        }
        Path file = folder.resolve(path);
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            for (String below : filesBelow(file)) {
                if (!known.contains(below)) {
                    found.add(below);
                }
            }
        } else if (!known.contains(path) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            found.add(path);
        }
    }

    /** What is where a folder must be; a link counts as foreign, for it may lead anywhere. */
    private Place place(String path) {
        Place cached = places.get(path);
        if (cached != null) {
            return cached;
        }
        int slash = path.lastIndexOf('/');
        Place place = slash > 0 ? place(path.substring(0, slash)) : Place.FOLDER;
        if (place == Place.FOLDER) {
            Path file = folder.resolve(path);
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                place = Place.FOLDER;
            } else if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || isOldFile(path, file)) {
                place = Place.ABSENT;
            } else {
                place = Place.FOREIGN;
                found.add(path);
            }
        }
        places.put(path, place);
        return place;
    }

    private boolean isOldFile(String path, Path file) {
        return known.contains(path) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private List<String> filesBelow(Path start) throws IOException {
        List<String> files = new ArrayList<>();
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                boolean repository = dir.equals(folder.resolve(".git"));
                return repository ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.equals(".git") && !path.endsWith(".DS_Store")) {
                    files.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private List<Diagnostic> diagnostics(Mode mode) {
        String hint = mode == Mode.OVER_UNKNOWN
                ? "There is no record of a build into this folder: delete it, or choose another with --destination."
                : "Move the file away, or give the document another permalink.";
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String path : found) {
            if (diagnostics.size() == MOST_NAMED) {
                int more = found.size() - MOST_NAMED;
                diagnostics.add(Diagnostic.error("output-foreign", more + " more files were not built here"));
                break;
            }
            String message = "'" + folder.resolve(path) + "' is in the way: it was not built here";
            diagnostics.add(Diagnostic.error("output-foreign", message).hint(hint));
        }
        return diagnostics;
    }
}
