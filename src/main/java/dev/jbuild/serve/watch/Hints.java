package dev.jbuild.serve.watch;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where something may have happened. */
final class Hints {

    private final Map<Folder, SortedSet<String>> names = new LinkedHashMap<>();
    private final Set<Folder> whole = new LinkedHashSet<>();

    /** Something of this name may have come, gone or changed. */
    void add(Folder folder, String name) {
        names.computeIfAbsent(folder, any -> new TreeSet<>()).add(name);
    }

    /** Anything in this folder or below may have happened. */
    void addWhole(Folder folder) {
        whole.add(folder);
    }

    boolean isEmpty() {
        return names.isEmpty() && whole.isEmpty();
    }

    Map<Folder, SortedSet<String>> names() {
        return names;
    }

    Set<Folder> whole() {
        return whole;
    }
}
