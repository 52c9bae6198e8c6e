package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.template.TemplateSource;
import dev.jbuild.text.LineIndex;
import org.jspecify.annotations.Nullable;

/** The text that is compiled, and the way from its offsets to places in the author's file. */
final class TemplateText {

    private enum Lines {
        AS_WRITTEN,
        SHIFTED
    }

    private final TemplateSource source;
    private final String text;
    private final Lines lines;
    private @Nullable LineIndex shifted;

    private TemplateText(TemplateSource source, String text, Lines lines) {
        this.source = source;
        this.text = text;
        this.lines = lines;
    }

    /** A template whose text is its file's. */
    static TemplateText of(TemplateSource source) {
        return new TemplateText(source, source.text(), Lines.AS_WRITTEN);
    }

    /** A body: its lines are the file's, with tags put in that hide code. */
    static TemplateText body(TemplateSource source, String body) {
        return new TemplateText(source, body, Lines.SHIFTED);
    }

    TemplateSource source() {
        return source;
    }

    String text() {
        return text;
    }

    /** The place of what stands at an offset. */
    SourceSpan span(int offset, int length) {
        int inside = Math.max(0, Math.min(offset, text.length()));
        SourceText file = source.file();
        if (lines == Lines.AS_WRITTEN) {
            return file.span(source.start() + inside, length);
        }
        LineIndex index = index();
        int line = index.line(inside);
        int column = index.column(inside);
        String written = file.lines().lineText(line + source.linesBefore());
        return file.at(line + source.linesBefore(), column(index.lineText(line), column, written), length);
    }

    /** A body's lines, indexed for the first message; a body is run by one thread. */
    private LineIndex index() {
        if (shifted == null) {
            shifted = new LineIndex(text);
        }
        return shifted;
    }

    /** The place of the word, number or sign at an offset. */
    SourceSpan word(int offset) {
        return span(offset, Math.max(1, wordAt(offset).length()));
    }

    /** The name or number at an offset, or its one character; empty at the end of the text. */
    String wordAt(int offset) {
        if (offset < 0 || offset >= text.length()) {
            return "";
        }
        int end = offset;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return text.substring(offset, Math.max(end, offset + 1));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /**
     * The column in the file's line of a column in the body's line: tags that hide code shift what follows them, so the
     * same tag is looked for, counted from the start of both lines.
     */
    private static int column(String line, int column, String written) {
        int open = Math.max(line.lastIndexOf("{{", column - 1), line.lastIndexOf("{%", column - 1));
        if (open < 0 || line.equals(written)) {
            return Math.min(column, written.length() + 1);
        }
        int close = line.indexOf(line.charAt(open + 1) == '{' ? "}}" : "%}", open);
        String tag = line.substring(open, close < 0 ? line.length() : close);
        int found = -1;
        for (int seen = line.indexOf(tag); seen >= 0 && seen <= open; seen = line.indexOf(tag, seen + 1)) {
            int next = written.indexOf(tag, found + 1);
            if (next < 0) {
                break;
            }
            found = next;
        }
        return found < 0 ? 1 : found + (column - open);
    }
}
