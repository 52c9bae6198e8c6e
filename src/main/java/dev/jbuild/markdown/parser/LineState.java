package dev.jbuild.markdown.parser;

import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.PrefixedSubSequence;
import dev.jbuild.text.Occurring;
import org.jspecify.annotations.Nullable;

/** The line that is looked at, and how far its containers have taken it. Tabs reach to the next of columns 4, 8, 12. */
abstract class LineState extends Blocks {

    static final int CODE_INDENT = 4;
    private static final int TAB = 4;

    SourceText source = new SourceText("");
    String text = "";
    Occurring occurring = Occurring.ANYTHING;
    int lineNumber;

    /** Offsets of the line's beginning, of its end, and of the next line's beginning. */
    int lineStart;

    int lineEnd;
    int nextLine;

    /** Index and column in the line up to which it is taken. */
    int index;

    int column;
    boolean inTab;

    /** Index of the first character from there on that is no blank. */
    int nextNonSpace;

    private int nextNonSpaceColumn;

    /** How many columns of blanks stood before it when it was looked for; taking the blanks does not change this. */
    private int indent;

    boolean blank;
    boolean isBlankLine;

    @Nullable
    BlankLine blankLine;

    private @Nullable SourceText line;

    /** Offset of the first carriage return at or after the line's beginning, or the text's length. */
    private int nextReturn;

    void beginText(String given, Occurring occurs) {
        source = new SourceText(given);
        text = given;
        lineNumber = 0;
        occurring = occurs;
        nextReturn = occurs.mayHold('\r') ? -1 : given.length();
    }

    void beginLine(int start) {
        lineStart = start;
        lineEnd = end(text.indexOf('\n', start));
        nextLine = Math.min(lineEnd + 1, text.length());
        if (nextReturn < start) {
            nextReturn = end(text.indexOf('\r', start));
        }
        if (nextReturn < lineEnd) {
            lineEnd = nextReturn;
            nextLine = lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
        }
        line = null;
        blankLine = null;
        index = 0;
        column = 0;
        inTab = false;
        findNextNonSpace();
    }

    private int end(int found) {
        return found < 0 ? text.length() : found;
    }

    void findNextNonSpace() {
        int at = lineStart + index;
        int columns = column;
        while (at < lineEnd) {
            char c = text.charAt(at);
            if (c == ' ') {
                columns++;
            } else if (c == '\t') {
                columns += TAB - columns % TAB;
            } else {
                break;
            }
            at++;
        }
        blank = at == lineEnd;
        nextNonSpace = at - lineStart;
        nextNonSpaceColumn = columns;
        indent = columns - column;
    }

    boolean startsWithLetter() {
        char c = text.charAt(lineStart + nextNonSpace);
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                : Character.isLetter(text.codePointAt(lineStart + nextNonSpace));
    }

    void toIndex(int newIndex) {
        if (newIndex >= nextNonSpace) {
            index = nextNonSpace;
            column = nextNonSpaceColumn;
        }
        while (index < newIndex && lineStart + index != lineEnd) {
            advance();
        }
        inTab = false;
    }

    void toColumn(int newColumn) {
        if (newColumn >= nextNonSpaceColumn) {
            index = nextNonSpace;
            column = nextNonSpaceColumn;
        }
        while (column < newColumn && lineStart + index != lineEnd) {
            advance();
        }
        inTab = column > newColumn;
        if (inTab) {
            // The last character was a tab, and too wide.
            index--;
            column = newColumn;
        }
    }

    private void advance() {
        column += text.charAt(lineStart + index) == '\t' ? TAB - column % TAB : 1;
        index++;
    }

    /** What is left of the line, with its end. What is left of a tab that a container has taken a part of is blanks. */
    BasedSequence rest() {
        SourceText left = source.part(lineStart + index, nextLine);
        return inTab
                ? PrefixedSubSequence.prefixOf(" ".repeat(TAB - column % TAB), left.part(left.start + 1, nextLine))
                : left;
    }

    @Override
    public SourceText getLine() {
        SourceText known = line;
        if (known == null) {
            known = source.part(lineStart, lineEnd);
            line = known;
        }
        return known;
    }

    @Override
    public SourceText getLineWithEOL() {
        return source.part(lineStart, nextLine);
    }

    @Override
    public int getLineNumber() {
        return lineNumber;
    }

    @Override
    public int getLineStart() {
        return lineStart;
    }

    @Override
    public int getLineEndIndex() {
        return nextLine;
    }

    @Override
    public int getLineEolLength() {
        return nextLine - lineEnd;
    }

    @Override
    public int getIndex() {
        return index;
    }

    @Override
    public int getNextNonSpaceIndex() {
        return nextNonSpace;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getIndent() {
        return indent;
    }

    @Override
    public boolean isBlank() {
        return blank;
    }

    @Override
    public boolean isBlankLine() {
        return isBlankLine;
    }
}
