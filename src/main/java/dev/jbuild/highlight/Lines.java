package dev.jbuild.highlight;

import dev.jbuild.text.Utf8Builder;
import java.util.BitSet;

/**
 * What stands around each line of a code.
 *
 * @param numbers the number of the first line; below 0 where lines are not numbered
 * @param marked the lines to mark, where the first is 1
 */
public record Lines(int numbers, BitSet marked) {

    /** Nothing. */
    public static final Lines NONE = new Lines(-1, new BitSet());

    /** Whether each line is an element of its own. */
    public boolean any() {
        return numbers >= 0 || !marked.isEmpty();
    }

    /** Appends the tag that opens a line. */
    public void open(int line, Utf8Builder out) {
        out.append("<span class=\"line").append(marked.get(line) ? " hll\"" : "\"");
        if (numbers >= 0) {
            out.append(" data-n=\"").append(numbers + line - 1).append('"');
        }
        out.append('>');
    }
}
