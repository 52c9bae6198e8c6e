package dev.jbuild.diagnostic;

import dev.jbuild.path.SourcePath;
import dev.jbuild.text.LineIndex;
import dev.jbuild.text.Occurring;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The decoded text of one source file: no byte-order mark, lines ended by {@code \n}. It makes the places that
 * diagnostics point at. Line positions are indexed on the first question only. The text itself may be let go of where there
 * are too many of them; it is read again by who asks for it then.
 */
public final class SourceText {

    private final SourcePath path;
    private final int length;
    private final Occurring occurring;
    private volatile @Nullable Supplier<String> reader;
    private volatile @Nullable String text;
    private volatile @Nullable LineIndex lines;

    public SourceText(SourcePath path, String text) {
        this(path, text, Occurring.ANYTHING);
    }

    /** The text of a file of which is known which characters may occur in it. */
    public SourceText(SourcePath path, String text, Occurring occurring) {
        this.path = path;
        this.occurring = occurring;
        this.text = text;
        this.length = text.length();
    }

    public SourcePath path() {
        return path;
    }

    /** All of it, read again where it was let go of. */
    public String text() {
        String held = text;
        // The reader was there before the text was gone.
        return held != null ? held : Objects.requireNonNull(reader).get();
    }

    /** How many characters it has. */
    public int length() {
        return length;
    }

    /** Which characters may occur in it. */
    public Occurring occurring() {
        return occurring;
    }

    /** Whether the text is in memory. */
    public boolean isHeld() {
        return text != null;
    }

    /**
     * Lets go of the text.
     *
     * @param again reads the same text each time that somebody asks for it
     */
    public void letGo(Supplier<String> again) {
        reader = again;
        text = null;
        lines = null;
    }

    /** The place of {@code length} characters from an offset on, cut at the end of its line. */
    public SourceSpan span(int offset, int length) {
        LineIndex index = lines();
        return at(index.line(offset), index.column(offset), length);
    }

    /** The place of {@code length} characters from a line and column on, both counted from 1. */
    public SourceSpan at(int line, int column, int length) {
        String lineText = lines().lineText(line);
        int rest = Math.max(1, lineText.length() - column + 1);
        return new SourceSpan(path, line, column, Math.max(1, Math.min(length, rest)), lineText);
    }

    /** The place of a whole line's visible text, for problems that have no column of their own. */
    public SourceSpan wholeLine(int line) {
        String lineText = lines().lineText(line);
        String visible = lineText.strip();
        int column = visible.isEmpty() ? 1 : lineText.indexOf(visible) + 1;
        return at(line, column, Math.max(1, visible.length()));
    }

    /** The index of this text's lines. */
    public LineIndex lines() {
        LineIndex known = lines;
        if (known == null) {
            known = new LineIndex(text());
            if (isHeld()) {
                lines = known;
            }
        }
        return known;
    }

    @Override
    public String toString() {
        return path + " (" + length + " characters)";
    }
}
