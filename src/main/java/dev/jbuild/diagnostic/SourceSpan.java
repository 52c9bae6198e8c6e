package dev.jbuild.diagnostic;

import dev.jbuild.path.SourcePath;
import java.util.Comparator;

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

    private static final Comparator<SourceSpan> ORDER = Comparator.comparing(SourceSpan::file)
            .thenComparingInt(SourceSpan::line)
            .thenComparingInt(SourceSpan::column)
            .thenComparingInt(SourceSpan::length);

    @Override
    public int compareTo(SourceSpan other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column}, the form that editors and terminals make a link of. */
    public String location() {
        return file + ":" + line + ":" + column;
    }
}
