package dev.jbuild.diagnostic;

import dev.jbuild.path.SourcePath;

/**
 * A place in a source file, with the line it stands on.
 *
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 * @param length of what is marked on that line, at least 1
 * @param lineText the line without its line end, as the author wrote it
 */
public record SourceSpan(SourcePath file, int line, int column, int length, String lineText)
        implements Comparable<SourceSpan> {

    // Step by step: the comparators that the JDK chains are classes made at each start.
    @Override
    public int compareTo(SourceSpan other) {
        int order = file.compareTo(other.file);
        if (order == 0) {
            order = Integer.compare(line, other.line);
        }
        if (order == 0) {
            order = Integer.compare(column, other.column);
        }
        return order == 0 ? Integer.compare(length, other.length) : order;
    }

    /** {@code path:line:column}, the form that editors and terminals make a link of. */
    public String location() {
        return file + ":" + line + ":" + column;
    }
}
