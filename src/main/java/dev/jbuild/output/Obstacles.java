package dev.jbuild.output;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.output.Publication.Mode;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds what keeps a build's files from their places, before anything is changed: files that no build made and that
 * would be harmed, folders where files must be, and folders that cannot be written.
 */
final class Obstacles {

    /** So many are named one by one; more say nothing new. */
    private static final int MOST_NAMED = 10;

    /** So many are named as examples. */
    private static final int EXAMPLES = 3;

    private enum Place {
        ABSENT,
        FOLDER,
        FOREIGN
    }

    private final Path folder;
    private final Steps steps;
    private final Set<String> known;
    private final Set<String> made;
    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> aboveStrays = new HashSet<>();
    private final Map<String, Boolean> asked = new HashMap<>();
    private final TreeSet<String> foreign = new TreeSet<>();
    private final TreeSet<String> folders = new TreeSet<>();
    private final TreeSet<String> locked = new TreeSet<>();

    Obstacles(Path folder, Steps steps, Set<String> known, Set<String> made) {
        this.folder = folder;
        this.steps = steps;
        this.known = known;
        this.made = made;
    }

    /**
     * Throws an {@code output-foreign} error for each file or folder in the way of those that change, and an
     * {@code output-write} error for each folder that cannot be written.
     *
     * @param strays files that shall be removed
     * @param name the output folder as messages name it
     */
    void check(Mode mode, Collection<String> changing, Collection<String> strays, String name) throws IOException {
        try {
            for (String path : strays) {
                checkRemoval(path);
            }
            for (String path : changing) {
                check(path);
            }
            if (mode == Mode.OVER_UNKNOWN) {
                for (String path : filesBelow(folder)) {
                    if (!made.contains(path)) {
                        foreign.add(path);
                    }
                }
            }
        } catch (InvalidPathException e) {
            throw FileProblem.naming(e.getInput(), e);
        } catch (FileSystemException e) {
            throw FileProblem.writing(e.getFile() == null ? folder.toString() : e.getFile(), e);
        } catch (IOException e) {
            throw FileProblem.writing(folder.toString(), e);
        }
        List<Diagnostic> diagnostics = diagnostics(mode, name);
        if (!diagnostics.isEmpty()) {
            throw new OutputException(diagnostics, null);
        }
    }

    private void check(String path) throws IOException {
        String above = parent(path);
        if (!above.isEmpty() && place(above) != Place.FOLDER) {
            return;
        }
        needsWriting(above);
        Path file = folder.resolve(path);
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            boolean others = false;
            for (String below : filesBelow(file)) {
                if (!known.contains(below)) {
                    foreign.add(below);
                    others = true;
                }
            }
            if (!others && !vanishes(file)) {
                folders.add(path);
            }
        } else if (!known.contains(path) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            foreign.add(path);
        }
    }

    /** Whether a folder goes away with the files of the last build in it, which a build that broke off may have removed. */
    private boolean vanishes(Path dir) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(dir)) {
            for (Path entry : entries) {
                boolean goes = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                        ? vanishes(entry)
                        : known.contains(relative(entry));
                if (!goes) {
                    return false;
                }
            }
        }
        return aboveStrays.contains(relative(dir));
    }

    /** Looks at folders too that are left when they are not empty, as removing them is tried. */
    private void checkRemoval(String stray) {
        for (String above = parent(stray); ; above = parent(above)) {
            aboveStrays.add(above);
            if (isLocked(above)) {
                Path file = folder.resolve(stray);
                if (Strays.isReallyThere(folder, file) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    locked.add(above);
                }
            }
            if (above.isEmpty()) {
                return;
            }
        }
    }

    /** Notes a folder when nothing can be put into it. */
    private void needsWriting(String path) {
        if (isLocked(path)) {
            locked.add(path);
        }
    }

    /** Whether a folder is there and cannot be written. */
    private boolean isLocked(String path) {
        return asked.computeIfAbsent(path, name -> {
            Path dir = folder.resolve(name);
            return !steps.mayWrite(dir) && Files.exists(dir);
        });
    }

    /** What is where a folder must be; a link counts as foreign, for it may lead anywhere. */
    private Place place(String path) {
        Place cached = places.get(path);
        if (cached != null) {
            return cached;
        }
        String above = parent(path);
        Place place = above.isEmpty() ? Place.FOLDER : place(above);
        if (place == Place.FOLDER) {
            Path file = folder.resolve(path);
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                place = Place.FOLDER;
            } else if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || isOldFile(path, file)) {
                place = Place.ABSENT;
                needsWriting(above);
            } else {
                place = Place.FOREIGN;
                foreign.add(path);
            }
        }
        places.put(path, place);
        return place;
    }

    /** The folder that a path lies in; empty for the output folder itself. */
    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private boolean isOldFile(String path, Path file) {
        return known.contains(path) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private String relative(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
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
                String path = relative(file);
                if (!path.equals(".git") && !path.endsWith(".DS_Store")) {
                    files.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private List<Diagnostic> diagnostics(Mode mode, String name) {
        List<Diagnostic> all = new ArrayList<>();
        if (mode == Mode.OVER_UNKNOWN && !foreign.isEmpty()) {
            all.add(unknown(name));
        } else {
            add(
                    foreign,
                    Diagnostic.error("output-foreign", "is in the way: it was not built here")
                            .hint("Move the file away, or give the document another permalink."),
                    all);
        }
        add(
                folders,
                Diagnostic.error("output-foreign", "is in the way: it is a folder, and a file must be there")
                        .hint("Remove the folder, or give the document another permalink."),
                all);
        add(
                locked,
                Diagnostic.error("output-write", "cannot be written, and files in it would change")
                        .hint("Make the folder writable, or choose another output folder with --destination."),
                all);
        return all;
    }

    /** Adds a problem of each of some paths, and one of those that are too many to be named. */
    private void add(SortedSet<String> paths, Diagnostic problem, List<Diagnostic> to) {
        paths.stream()
                .limit(MOST_NAMED)
                .map(path -> "'" + folder.resolve(path) + "' " + problem.message())
                .forEach(message ->
                        to.add(Diagnostic.error(problem.code(), message).hint(problem.hint())));
        if (paths.size() > MOST_NAMED) {
            String message = paths.size() - MOST_NAMED + " more in the output folder: each " + problem.message();
            to.add(Diagnostic.error(problem.code(), message).hint(problem.hint()));
        }
    }

    /** One for all, as one thing is to be done about them. */
    private Diagnostic unknown(String name) {
        List<String> examples =
                foreign.stream().limit(EXAMPLES).map(path -> "'" + path + "'").toList();
        int count = foreign.size();
        String files = count == 1 ? "a file" : count + " files";
        String message = files + " in '" + name + "' would be overwritten or left over, and no build of this site is"
                + " known to have made " + (count == 1 ? "it" : "them") + ": "
                + (count > EXAMPLES ? "for example " : "")
                + String.join(", ", examples);
        return Diagnostic.error("output-foreign", message)
                .hint("Delete '" + name + "' if nothing in it is yours, or choose another folder with --destination.");
    }
}
