package dev.jbuild.serve.watch;

import dev.jbuild.path.SourcePath;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one folder. Two folders are the same only if they are one object: one that is replaced by another of
 * its name is another.
 */
final class Folder {

    private final @Nullable Folder parent;
    private final String name;
    private final String prefix;
    private final Path path;
    private final Path real;
    private final SortedMap<String, Stamp> files = new TreeMap<>();
    private final SortedMap<String, Folder> folders = new TreeMap<>();

    private Folder(@Nullable Folder parent, String name, Path path, Path real) {
        this.parent = parent;
        this.name = name;
        this.prefix = parent == null ? "" : parent.prefix + name + "/";
        this.path = path;
        this.real = real;
    }

    static Folder root(Path path) {
        return new Folder(null, "", path, path);
    }

    /** A folder in this one, which does not know it yet. */
    Folder child(String childName, Path childReal) {
        return new Folder(this, childName, path.resolve(childName), childReal);
    }

    @Nullable
    Folder parent() {
        return parent;
    }

    String name() {
        return name;
    }

    Path path() {
        return path;
    }

    /** Where it lies in truth, which is another place than its path when a link leads here. */
    Path real() {
        return real;
    }

    /** Whether a link leads to this very folder. */
    boolean isLinked() {
        return parent != null && !real.equals(parent.real.resolve(name));
    }

    /** Whether it is still part of what is known of the site. */
    boolean isKnown() {
        return parent == null || (parent.folders.get(name) == this && parent.isKnown());
    }

    /** Whether following a link from here to a folder would lead in circles. */
    boolean liesIn(Path target) {
        for (Folder around = this; around != null; around = around.parent) {
            if (around.real.startsWith(target)) {
                return true;
            }
        }
        return false;
    }

    /** The path of something in this folder, as seen from the site. */
    SourcePath pathOf(String entry) {
        return SourcePath.of(prefix + entry);
    }

    SortedMap<String, Stamp> files() {
        return files;
    }

    SortedMap<String, Folder> folders() {
        return folders;
    }
}
