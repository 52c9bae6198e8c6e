package dev.jbuild.data;

/**
 * Turns the YAML library's positions into ours. The library counts code points and takes NEL and the Unicode line
 * separators for line ends; editors count UTF-16 units and lines ended by {@code \n}. Positions come almost always in
 * rising order, so a cursor that walks on costs one pass over the text in all.
 */
final class YamlPlaces {

    private final String text;
    private final int start;
    private int startLine = 1;
    private int startLineOffset;
    private int codePoints;
    private int offset;
    private int line;
    private int lineOffset;

    /** Positions of a part of a text, which begins at an offset. */
    YamlPlaces(String text, int start) {
        this.text = text;
        this.start = start;
        for (int i = text.indexOf('\n'); i >= 0 && i < start; i = text.indexOf('\n', i + 1)) {
            startLine++;
            startLineOffset = i + 1;
        }
        rewind();
    }

    private void rewind() {
        codePoints = 0;
        offset = start;
        line = startLine;
        lineOffset = startLineOffset;
    }

    /** Goes to the position that lies so many code points after the start. */
    void moveTo(int index) {
        if (index < codePoints) {
            rewind();
        }
        while (codePoints < index && offset < text.length()) {
            char c = text.charAt(offset++);
            codePoints++;
            if (c == '\n') {
                line++;
                lineOffset = offset;
            } else if (Character.isHighSurrogate(c)
                    && offset < text.length()
                    && Character.isLowSurrogate(text.charAt(offset))) {
                offset++;
            }
        }
    }

    /** The offset in the whole text. */
    int offset() {
        return offset;
    }

    /** The line in the whole text, counted from 1. */
    int line() {
        return line;
    }

    /** The column in UTF-16 units, counted from 1. */
    int column() {
        return offset - lineOffset + 1;
    }
}
