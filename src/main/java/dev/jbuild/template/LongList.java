package dev.jbuild.template;

import java.util.List;

/** A list that may be long, and of which many pages show only a part. Who asks for a part depends on no more than that. */
public interface LongList {

    /**
     * What stands from one index to before another, both counted from 0; what a shorter list has of it.
     *
     * @param from not negative
     * @param to not less than {@code from}
     */
    List<?> part(int from, int to);
}
