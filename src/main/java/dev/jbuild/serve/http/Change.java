package dev.jbuild.serve.http;

import dev.jbuild.path.OutputPath;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What open tabs are told when a snapshot takes the place of another. A tab reloads if what it shows has changed; style
 * sheets and pictures are exchanged in place.
 *
 * @param paths outputs that are new, gone, or have other bytes; null for all of them
 * @param going the address of a page that the tab in view should go to, with base path, or null
 */
public record Change(
        @Nullable SortedSet<OutputPath> paths, @Nullable String going) {

    /** From so many on a tab reloads without looking whether it is concerned. */
    private static final int MANY = 500;

    public Change {
        paths = paths == null || paths.size() > MANY ? null : Collections.unmodifiableSortedSet(new TreeSet<>(paths));
    }

    /** Anything may have changed. */
    public static Change everything() {
        return new Change(null, null);
    }

    /** These outputs have changed; none, if only the problems have. */
    public static Change of(SortedSet<OutputPath> paths) {
        return new Change(paths, null);
    }

    /** The same change, and the tab in view goes to a page, such as {@code /blog/hello/}. */
    public Change goingTo(String address) {
        return new Change(paths, address);
    }
}
