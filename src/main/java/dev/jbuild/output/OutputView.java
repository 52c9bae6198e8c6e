package dev.jbuild.output;

import dev.jbuild.path.OutputPath;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All outputs of one finished build. Later builds do not change it. Safe to use from several threads. */
public final class OutputView {

    /** Before the first build. */
    public static final OutputView NONE = new OutputView(Map.of(), new TreeSet<>(), new TreeSet<>());

    private final Map<OutputPath, Content> files;
    private final SortedSet<OutputPath> changed;
    private final SortedSet<OutputPath> removed;
    private volatile @Nullable SortedMap<OutputPath, Content> sorted;

    OutputView(Map<OutputPath, Content> files, SortedSet<OutputPath> changed, SortedSet<OutputPath> removed) {
        this.files = files;
        this.changed = Collections.unmodifiableSortedSet(changed);
        this.removed = Collections.unmodifiableSortedSet(removed);
    }

    /** The view after a build that put some files and removed others. */
    OutputView next(Map<OutputPath, Content> put, SortedSet<OutputPath> gone) {
        Map<OutputPath, Content> all = new HashMap<>(files);
        gone.forEach(all::remove);
        all.putAll(put);
        return new OutputView(all, new TreeSet<>(put.keySet()), gone);
    }

    /** The output at a path, or {@code null}. It is the same object as in the build before if it did not change. */
    public @Nullable Content find(OutputPath path) {
        return files.get(path);
    }

    /** How many outputs there are. */
    public int size() {
        return files.size();
    }

    /** Outputs that are new or have other bytes than in the build before. */
    public SortedSet<OutputPath> changed() {
        return changed;
    }

    /** Outputs of the build before that are no longer made. */
    public SortedSet<OutputPath> removed() {
        return removed;
    }

    /** All outputs by path. */
    public SortedMap<OutputPath, Content> files() {
        SortedMap<OutputPath, Content> known = sorted;
        if (known == null) {
            known = Collections.unmodifiableSortedMap(new TreeMap<>(new HashMap<>(files)));
            sorted = known;
        }
        return known;
    }
}
