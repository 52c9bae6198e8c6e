package dev.jbuild.template.pebble;

import dev.jbuild.text.Html;
import dev.jbuild.text.Utf8Builder;
import dev.jbuild.text.Utf8Text;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/** Collects what a template prints, without locks, and stops one that prints without end. It can be used again. */
final class PageWriter extends Writer {

    /** More than any page that a browser could show; in bytes. */
    static final int LIMIT = 64 << 20;

    /** A writer that had to hold more than this is not worth its memory once its page is done; in bytes. */
    private static final int WORTH_KEEPING = 1 << 20;

    private final Utf8Builder out;
    private int characters;
    private @Nullable TemplateText noted;
    private @Nullable OriginNotes notes;

    PageWriter(int expected) {
        this.out = new Utf8Builder(expected);
    }

    @Override
    public void write(char[] text, int from, int count) {
        need(count);
        out.append(CharBuffer.wrap(text, from, count));
        characters += count;
    }

    @Override
    public void write(int c) {
        need(1);
        out.append((char) c);
        characters++;
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int from, int count) {
        need(count);
        out.append(text, from, from + count);
        characters += count;
    }

    /** Writes a text that was encoded before. */
    void write(Utf8Text text) {
        if (noted != null) {
            write(text.toString());
            return;
        }
        need(text.length());
        out.append(text);
    }

    /** Writes a text of which nothing counts as HTML. */
    void writeEscaped(String text) {
        need(text.length());
        Html.escape(text, out);
        characters += text.length();
    }

    private void need(int more) {
        if (more > LIMIT - out.length()) {
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

    Utf8Text text() {
        return out.text();
    }

    ByteBuffer bytes() {
        return out.buffer();
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

    /** How many characters were written, as Java counts them; known where parts are noted. */
    int characters() {
        return characters;
    }

    /** How many bytes were written. */
    int length() {
        return out.length();
    }

    /** What was written since this writer had a length. */
    Utf8Text since(int start) {
        return out.text(start);
    }

    /** Forgets what was written; false where this writer should be let go instead. */
    boolean clear() {
        out.clear();
        characters = 0;
        noted = null;
        notes = null;
        return out.capacity() <= WORTH_KEEPING;
    }

    /** A page grew beyond all reason. */
    static final class OutputLimitException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OutputLimitException() {
            super("the page grew larger than " + (LIMIT >> 20) + " MB", null, false, false);
        }
    }
}
