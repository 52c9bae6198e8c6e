package dev.jbuild.highlight;

/**
 * The part of a text that patterns see, which counts how often they look. Some patterns take a time that grows with the
 * square of the text or worse; counting stops them at the same place on every machine.
 */
final class Window implements CharSequence {

    /** Thrown when a text takes far more looks than texts of its size do. */
    static final class Exhausted extends RuntimeException {

        Exhausted() {
            super("the code takes too long to colour", null, false, false);
        }
    }

    char[] text = {};
    private int start;
    private int length;
    private long left;

    /** Begins a text, and says how many looks it may cost. */
    void begin(String code, long looks) {
        text = shown(code);
        left = looks;
        start = 0;
        length = text.length;
    }

    /** Goes on with another text at the cost of the same budget. */
    void use(char[] other) {
        text = other;
    }

    /**
     * The text as patterns see it, of the same length. Java's patterns take a surrogate pair for one character and know
     * fewer blanks and more line ends than JavaScript's, so each half of a pair is shown as a private character, and
     * rare blanks and line ends as plain ones.
     */
    static char[] shown(String code) {
        char[] chars = code.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= 0x80) {
                chars[i] = shown(c);
            }
        }
        return chars;
    }

    private static char shown(char c) {
        if (Character.isSurrogate(c)) {
            return (char) (c + 0x800);
        }
        if (c == '\u2028' || c == '\u2029') {
            return '\n';
        }
        boolean blank = c == '\u00a0' || c == '\ufeff' || (c >= 0x1680 && Character.isSpaceChar(c));
        return blank ? '\u000b' : c;
    }

    void show(int from, int to) {
        start = from;
        length = to - from;
    }

    /** Counts looks that are taken at the text itself. */
    void spend(int looks) {
        left -= looks;
        if (left < 0) {
            throw new Exhausted();
        }
    }

    long left() {
        return left;
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new Exhausted();
        }
        return text[start + index];
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new String(text, start + from, to - from);
    }

    @Override
    public String toString() {
        return new String(text, start, length);
    }
}
