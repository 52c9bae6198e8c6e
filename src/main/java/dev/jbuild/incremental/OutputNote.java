package dev.jbuild.incremental;

import dev.jbuild.trace.Trace;

/**
 * What is remembered of a file that was made.
 *
 * @param trace what was read for it
 * @param size in bytes
 * @param modified when the file was last written, in nanoseconds since 1970, by which others' changes are found
 */
public record OutputNote(Trace trace, long size, long modified) {}
