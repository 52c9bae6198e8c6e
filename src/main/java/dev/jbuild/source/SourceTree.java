package dev.jbuild.source;

import dev.jbuild.path.SourcePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All files of a site, sorted by path; a file of the site hides the theme's file of the same path. */
public final class SourceTree {

    private final List<SourceFile> all;
    private final Map<SourcePath, SourceFile> byPath;
    private final Map<SourceKind, List<SourceFile>> byKind = new EnumMap<>(SourceKind.class);
    private final Map<SourcePath, SourceStamp> stamps;
    private final Links links;

    /** Whether some file is reached through a link, so that it may change under another path. */
    enum Links {
        NONE,
        SOME
    }

    /**
     * Makes a tree of files in any order, of which each path occurs once.
     *
     * @param stamps how the site's own files looked
     */
    SourceTree(List<SourceFile> files, Map<SourcePath, SourceStamp> stamps, Links links) {
        this.stamps = new ConcurrentHashMap<>(stamps);
        this.links = links;
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

    /** How a file looked when it was found. */
    public SourceStamp stamp(SourcePath path) {
        return stamps.getOrDefault(path, SourceStamp.THEME);
    }

    /** Takes another look of a file whose place and kind stay. */
    void restamp(SourcePath path, SourceStamp stamp) {
        stamps.put(path, stamp);
    }

    boolean hasLinks() {
        return links == Links.SOME;
    }
}
