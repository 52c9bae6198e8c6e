package dev.jbuild.source;

import dev.jbuild.path.SourcePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All files of a site, sorted by path; a file of the site hides the theme's file of the same path. */
public final class SourceTree {

    private final Map<SourcePath, SourceFile> files = new TreeMap<>();

    /** Makes a tree of files of which each path occurs once. */
    public SourceTree(List<SourceFile> files) {
        files.forEach(file -> this.files.put(file.path(), file));
    }

    /** The files of one kind, sorted by path. */
    public List<SourceFile> of(SourceKind kind) {
        return files.values().stream().filter(file -> file.kind() == kind).toList();
    }

    public Optional<SourceFile> find(SourcePath path) {
        return Optional.ofNullable(files.get(path));
    }

    public List<SourceFile> all() {
        return List.copyOf(files.values());
    }
}
