package dev.jbuild.template.pebble;

import dev.jbuild.template.Origins;
import java.util.Arrays;

/** What a body's run notes of its parts while it prints them, so that places in its text can be found again. */
final class OriginNotes {

    private int[] printed = new int[0];
    private int[] written = new int[0];
    private int count;

    /** Text of the template itself begins to be printed. */
    void text(int length, int offset) {
        add(length, offset);
    }

    /** A tag begins to print. */
    void tag(int length, int offset) {
        add(length, ~offset);
    }

    private void add(int length, int origin) {
        if (count == printed.length) {
            printed = Arrays.copyOf(printed, count * 2 + 8);
            written = Arrays.copyOf(written, count * 2 + 8);
        }
        printed[count] = length;
        written[count++] = origin;
    }

    Origins origins(String template) {
        return new Origins(template, Arrays.copyOf(printed, count), Arrays.copyOf(written, count));
    }
}
