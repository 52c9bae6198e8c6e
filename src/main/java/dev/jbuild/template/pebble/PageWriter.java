package dev.jbuild.template.pebble;

import dev.jbuild.text.Html;
import dev.jbuild.text.Utf8;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects what a template prints, without locks, and stops one that prints without end. It can be used again. */
final class PageWriter extends Writer {

    /** More than any page that a browser could show; in characters. */
    private static final int LIMIT = 64 << 20;

    /** A writer that had to hold more than this is not worth its memory once its page is done; in characters. */
    private static final int WORTH_KEEPING = 1 << 20;

    private char[] chars;
    private int length;
    private @Nullable TemplateText noted;
    private @Nullable OriginNotes notes;

    PageWriter(int expected) {
        this.chars = new char[expected];
    }

    @Override
    public void write(char[] text, int from, int count) {
        need(count);
        System.arraycopy(text, from, chars, length, count);
        length += count;
    }

    @Override
    public void write(int c) {
        need(1);
        chars[length++] = (char) c;
    }

    @Override
    public void write(String text) {
        int count = text.length();
        need(count);
        text.getChars(0, count, chars, length);
        length += count;
    }

    @Override
    public void write(String text, int from, int count) {
        need(count);
        text.getChars(from, from + count, chars, length);
        length += count;
    }

    /** Writes a text of which nothing counts as HTML. Most have nothing that could, so they are copied first. */
    void writeEscaped(String text) {
        int count = text.length();
        need(count);
        text.getChars(0, count, chars, length);
        for (int i = length; i < length + count; i++) {
            if (Html.isSpecial(chars[i])) {
                write(Html.escape(text));
                return;
            }
        }
        length += count;
    }

    private void need(int more) {
        if (more > chars.length - length) {
            if (more > LIMIT - length) {
                throw new OutputLimitException();
            }
            chars = Arrays.copyOf(chars, Math.min(LIMIT, Math.max(length + more, chars.length * 2)));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    ByteBuffer bytes(Utf8 encoder) {
        return encoder.of(chars, length);
    }

    /** Begins to note where the parts of a template are printed, and of no other one. */
    void note(TemplateText template, OriginNotes into) {
        noted = template;
        notes = into;
    }

    /** The notes of a template's parts, where they are taken. */
    @SuppressWarnings("ReferenceEquality") // an include with the same text has other offsets
    @Nullable
    OriginNotes notes(TemplateText template) {
        return template == noted ? notes : null;
    }

    int length() {
        return length;
    }

    /** What was written since this writer had a length. */
    String since(int start) {
        return new String(chars, start, length - start);
    }

    /** Forgets what was written; false where this writer should be let go instead. */
    boolean clear() {
        length = 0;
        noted = null;
        notes = null;
        return chars.length <= WORTH_KEEPING;
    }

    /** A page grew beyond all reason. */
    static final class OutputLimitException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OutputLimitException() {
            super("the page grew larger than " + (LIMIT >> 20) + " million characters", null, false, false);
        }
    }
}
