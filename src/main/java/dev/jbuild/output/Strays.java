package dev.jbuild.output;

import dev.jbuild.output.Steps.Step;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Files that the last build made and this one did not. */
final class Strays {

    private final Path folder;
    private final Steps steps;
    private final Set<String> made;
    private int removed;

    Strays(Path folder, Steps steps, Set<String> made) {
        this.folder = folder;
        this.steps = steps;
        this.made = made;
    }

    /** How many files that were there are gone. */
    int removed() {
        return removed;
    }

    /** Removes files where folders must be, and whole folders where files must be. */
    void removeThoseInTheWay(List<String> strays) throws IOException {
        if (strays.isEmpty()) {
            return;
        }
        Set<String> folders = new HashSet<>();
        for (String path : made) {
            addFolders(path, folders);
        }
        List<String> first = new ArrayList<>();
        for (String stray : strays) {
            Set<String> above = new HashSet<>();
            addFolders(stray, above);
            if (folders.contains(stray) || !Collections.disjoint(above, made)) {
                first.add(stray);
            }
        }
        strays.removeAll(new HashSet<>(first));
        remove(first);
    }

    private static void addFolders(String path, Set<String> folders) {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            if (!folders.add(path.substring(0, slash))) {
                return;
            }
        }
    }

    /** Removes files, then the folders that this made empty. */
    void remove(List<String> strays) throws IOException {
        TreeSet<String> emptied = new TreeSet<>(Comparator.reverseOrder());
        for (String stray : strays) {
            Set<String> above = new HashSet<>();
            addFolders(stray, above);
            emptied.addAll(above);
            remove(stray);
        }
        for (String path : emptied) {
            Path empty = folder.resolve(path);
            try {
                if (Files.isDirectory(empty, LinkOption.NOFOLLOW_LINKS)) {
                    steps.before(Step.DELETE, path);
                    Files.delete(empty);
                }
            } catch (DirectoryNotEmptyException e) {
                // Others have files there, or this build has.
            } catch (IOException e) {
                throw FileProblem.writing(empty.toString(), e);
            }
        }
    }

    private void remove(String stray) throws IOException {
        Path file = folder.resolve(stray);
        try {
            if (!isReallyThere(folder, file) || isMade(file)) {
                return;
            }
            steps.before(Step.DELETE, stray);
            Files.delete(file);
            removed++;
        } catch (NoSuchFileException e) {
            // Somebody was faster.
        } catch (IOException e) {
            throw FileProblem.writing(file.toString(), e);
        }
    }

    /** Whether it is a file in real folders: a link among them would lead to a file of somebody else. */
    static boolean isReallyThere(Path folder, Path file) {
        for (Path above = file.getParent(); above != null && !above.equals(folder); above = above.getParent()) {
            if (!Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
        }
        return !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether the system takes the name for another one that this build made, which differs in case only. */
    private boolean isMade(Path file) throws IOException {
        String name = file.toRealPath(LinkOption.NOFOLLOW_LINKS).toString();
        Path real = Path.of(name);
        return !real.equals(file)
                && real.startsWith(folder)
                && made.contains(folder.relativize(real).toString().replace('\\', '/'));
    }
}
