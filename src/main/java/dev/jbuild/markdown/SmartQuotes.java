package dev.jbuild.markdown;

/**
 * Decides which way a quote curls, by the rules of kramdown's {@code smart_quotes.rb}. They look at the source, marks
 * of emphasis included, not at what the reader sees.
 */
final class SmartQuotes {

    private static final String LEFT_SINGLE = "\u2018";
    private static final String RIGHT_SINGLE = "\u2019";
    private static final String LEFT_DOUBLE = "\u201C";
    private static final String RIGHT_DOUBLE = "\u201D";

    private String text = "";
    private int from;
    private int end;
    private int consumed;
    private char before;

    /** Begins a run of text; the character before it counts only where it belongs to the same run, otherwise it is 0. */
    void begin(String whole, int start, char characterBefore, int contentEnd) {
        text = whole;
        from = start;
        consumed = start;
        before = characterBefore;
        end = Math.min(contentEnd, whole.length());
    }

    /** Says that the text up to an index became something else than text, so that no quote may lean on it. */
    void consumed(int index) {
        consumed = index;
    }

    /** What to write for the quote at an index, and perhaps for a second one directly after it: as long as the source. */
    String at(int i) {
        char quote = text.charAt(i);
        char previous = i > consumed ? text.charAt(i - 1) : i == from && consumed == from ? before : 0;
        char next = next(i + 1);
        if ((previous == 0 || space(previous)) && next != quote && (next == '"' || next == '\'') && word(next(i + 2))) {
            return quote == '"' ? LEFT_DOUBLE + LEFT_SINGLE : LEFT_SINGLE + LEFT_DOUBLE;
        }
        if (previous == 0) {
            return alone(quote, i, next);
        }
        if (space(previous)) {
            boolean decade = quote == '\'' && decade(i);
            return decade ? RIGHT_SINGLE : left(quote);
        }
        return closing(previous) ? right(quote) : left(quote);
    }

    /** The rules for a quote with nothing before it to lean on. */
    private String alone(char quote, int i, char next) {
        if (next == '_' || next == '*') {
            char second = next(i + 2);
            if (second != 0 && !space(second)) {
                return left(quote);
            }
        }
        if (next != 0 && TextWriter.punctuation(next) && !(next(i + 2) == '.' && next(i + 3) == '.')) {
            char second = next(i + 2);
            boolean wordAfter = second != 0 && (Character.isLetterOrDigit(second) || second == '_');
            if (wordAfter == (next == '_')) {
                return right(quote);
            }
        }
        if (quote == '\'' && decade(i)) {
            return RIGHT_SINGLE;
        }
        char afterNext = next(i + 2);
        boolean ends = next == 0
                || space(next)
                || (next == 's' && !(Character.isLetterOrDigit(afterNext) || afterNext == '_'));
        return ends ? right(quote) : left(quote);
    }

    /** {@code '90s}. */
    private boolean decade(int i) {
        return digit(next(i + 1)) && digit(next(i + 2)) && next(i + 3) == 's';
    }

    private char next(int i) {
        return i < end ? text.charAt(i) : 0;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean space(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean word(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || digit(c) || c == '_';
    }

    private static boolean closing(char c) {
        return c != '\\' && c != '[' && c != '{' && c != '(' && c != '-';
    }

    private static String left(char quote) {
        return quote == '"' ? LEFT_DOUBLE : LEFT_SINGLE;
    }

    private static String right(char quote) {
        return quote == '"' ? RIGHT_DOUBLE : RIGHT_SINGLE;
    }
}
