package dev.jbuild.template.pebble;

import dev.jbuild.text.Html;
import java.io.Writer;

/** Collects what a template prints, without locks, and stops one that prints without end. */
final class PageWriter extends Writer {

    /** More than any page that a browser could show; in characters. */
    private static final int LIMIT = 64 << 20;

    private final StringBuilder out;

    PageWriter(int expected) {
        this.out = new StringBuilder(expected);
    }

    @Override
    public void write(char[] text, int from, int length) {
        out.append(text, from, length);
        check();
    }

    @Override
    public void write(int c) {
        out.append((char) c);
    }

    @Override
    public void write(String text) {
        out.append(text);
        check();
    }

    @Override
    public void write(String text, int from, int length) {
        out.append(text, from, from + length);
        check();
    }

    void writeEscaped(String text) {
        Html.escape(text, out);
        check();
    }

    private void check() {
        if (out.length() > LIMIT) {
            throw new OutputLimitException();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return out.toString();
    }

    /** A page grew beyond all reason. */
    static final class OutputLimitException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OutputLimitException() {
            super("the page grew larger than " + (LIMIT >> 20) + " million characters", null, false, false);
        }
    }
}
