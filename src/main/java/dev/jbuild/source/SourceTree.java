package dev.jbuild.source;

import dev.jbuild.path.SourcePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All files of a site, sorted by path; a file of the site hides the theme's file of the same path. */
public final class SourceTree {

    private final List<SourceFile> all;
    private final Map<SourcePath, SourceFile> byPath;
    private final Map<SourceKind, List<SourceFile>> byKind = new EnumMap<>(SourceKind.class);

    /** Makes a tree of files in any order, of which each path occurs once. */
    public SourceTree(List<SourceFile> files) {
        List<SourceFile> sorted = new ArrayList<>(files);
        Collections.sort(sorted);
        this.all = List.copyOf(sorted);
        this.byPath = new HashMap<>(all.size() * 2);
        for (SourceFile file : all) {
            byPath.put(file.path(), file);
            byKind.computeIfAbsent(file.kind(), kind -> new ArrayList<>()).add(file);
        }
        byKind.replaceAll((kind, list) -> Collections.unmodifiableList(list));
    }

    /** The files of one kind, sorted by path. */
    public List<SourceFile> of(SourceKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The file at a path. */
    public Optional<SourceFile> find(SourcePath path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** All files, sorted by path. */
    public List<SourceFile> all() {
        return all;
    }
}
