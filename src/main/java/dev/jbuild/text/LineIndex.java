package dev.jbuild.text;

import java.util.Arrays;

/** Turns an offset into a line and a column, and back. Lines end with {@code \n}; both counts begin at 1. */
public final class LineIndex {

    private final String text;
    private final int[] starts;

    public LineIndex(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = i + 1;
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** The line of the character at an offset from 0 up to and including the text's length. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of the character at an offset, in UTF-16 units, as editors and compilers count. */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** The offset of a line's first character; a line past the end gives the text's length. */
    public int start(int line) {
        return line > starts.length ? text.length() : starts[Math.max(line, 1) - 1];
    }

    /** A line without its line end; empty past the end of the text. */
    public String lineText(int line) {
        if (line < 1 || line > starts.length) {
            return "";
        }
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] - 1 : text.length();
        return text.substring(start, end);
    }

    public int lines() {
        return starts.length;
    }
}
