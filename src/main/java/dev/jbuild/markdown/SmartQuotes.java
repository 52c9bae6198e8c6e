package dev.jbuild.markdown;

import dev.jbuild.config.QuoteMarks;
import dev.jbuild.config.QuoteMarks.Manner;

/**
 * Decides which way a quote curls, by the rules of kramdown's {@code smart_quotes.rb}. They look at the source, marks
 * of emphasis included, not at what the reader sees. What these rules leave open in languages other than English, what
 * is an apostrophe and how quotes stand where words have no spaces between, is decided by the quotes before and after.
 */
final class SmartQuotes {

    private static final int UNKNOWN = -1;

    private final QuoteMarks marks;
    private String text = "";
    private int from;
    private int end;
    private int consumed;
    private char before;
    private int taken;

    private boolean outerIsOpen;
    private boolean innerIsOpen;

    /** Where the next single quote that can end a quotation was found, when somebody last looked. */
    private int closer = UNKNOWN;

    /** What a quote is. */
    private enum Turn {
        OPEN,
        CLOSE,
        APOSTROPHE
    }

    SmartQuotes(QuoteMarks marks) {
        this.marks = marks;
    }

    /** Begins a block, in which no quotation of the one before is open. */
    void beginBlock() {
        outerIsOpen = false;
        innerIsOpen = false;
        closer = UNKNOWN;
    }

    /** Begins a run of text; the character before it counts only where it belongs to the same run, otherwise it is 0. */
    void begin(String whole, int start, char characterBefore, int contentEnd) {
        int last = Math.min(contentEnd, whole.length());
        boolean goesOn = last == end && closer >= start && whole.equals(text);
        closer = goesOn ? closer : UNKNOWN;
        text = whole;
        from = start;
        consumed = start;
        before = characterBefore;
        end = last;
    }

    /** Says that the text up to an index became something else than text, so that no quote may lean on it. */
    void consumed(int index) {
        consumed = index;
    }

    /** How many characters of the source the last answer stands for. */
    int taken() {
        return taken;
    }

    /** What to write for the quote at an index, and perhaps for a second one directly after it. */
    String at(int i) {
        char quote = text.charAt(i);
        char previous = i > consumed ? text.charAt(i - 1) : i == from && consumed == from ? before : 0;
        char next = next(i + 1);
        if ((previous == 0 || space(previous)) && next != quote && (next == '"' || next == '\'') && word(next(i + 2))) {
            taken = 2;
            return write(quote, Turn.OPEN) + write(next, Turn.OPEN);
        }
        taken = 1;
        return write(quote, inContext(turn(quote, i, previous, next), quote, i));
    }

    /** The rules of kramdown. */
    private Turn turn(char quote, int i, char previous, char next) {
        if (previous == 0) {
            return alone(quote, i, next);
        }
        if (space(previous)) {
            return quote == '\'' && decade(i) ? Turn.APOSTROPHE : Turn.OPEN;
        }
        return closing(previous) ? Turn.CLOSE : Turn.OPEN;
    }

    /** The rules for a quote with nothing before it to lean on. */
    private Turn alone(char quote, int i, char next) {
        if (next == '_' || next == '*') {
            char second = next(i + 2);
            if (second != 0 && !space(second)) {
                return Turn.OPEN;
            }
        }
        if (next != 0 && TextWriter.punctuation(next) && !(next(i + 2) == '.' && next(i + 3) == '.')) {
            char second = next(i + 2);
            boolean wordAfter = second != 0 && (Character.isLetterOrDigit(second) || second == '_');
            if (wordAfter == (next == '_')) {
                return Turn.CLOSE;
            }
        }
        if (quote == '\'' && decade(i)) {
            return Turn.APOSTROPHE;
        }
        char afterNext = next(i + 2);
        boolean ends = next == 0
                || space(next)
                || (next == 's' && !(Character.isLetterOrDigit(afterNext) || afterNext == '_'));
        return ends ? Turn.CLOSE : Turn.OPEN;
    }

    /** What a quote is by those around it, where kramdown's rules do not tell. */
    private Turn inContext(Turn turn, char quote, int i) {
        char left = i > 0 ? text.charAt(i - 1) : 0;
        char right = next(i + 1);
        boolean isDense = dense(left) || (dense(right) && left != 0 && !space(left));
        if (turn == Turn.APOSTROPHE || (marks.manner() == Manner.KRAMDOWN && !isDense)) {
            return turn;
        }
        boolean single = quote == '\'';
        if (single && letter(left) && letter(right)) {
            return Turn.APOSTROPHE;
        }
        boolean isOpen = single ? innerIsOpen : outerIsOpen;
        Turn found = isDense ? (isOpen ? Turn.CLOSE : Turn.OPEN) : turn;
        if (single && (found == Turn.CLOSE ? !isOpen : !closes(i + 1))) {
            return Turn.APOSTROPHE;
        }
        return found;
    }

    /** Whether a single quote from an index on can end a quotation. The place is remembered, so that each is looked at once. */
    private boolean closes(int start) {
        if (closer == UNKNOWN || closer < start) {
            int at = start;
            while (at < end && !(text.charAt(at) == '\'' && ends(at))) {
                at++;
            }
            closer = at;
        }
        return closer < end;
    }

    private boolean ends(int i) {
        char left = text.charAt(i - 1);
        return left != '\'' && !space(left) && closing(left) && !letter(next(i + 1));
    }

    private String write(char quote, Turn turn) {
        if (turn == Turn.APOSTROPHE) {
            return QuoteMarks.APOSTROPHE;
        }
        boolean opens = turn == Turn.OPEN;
        if (quote == '"') {
            outerIsOpen = opens;
            return opens ? marks.open() : marks.close();
        }
        innerIsOpen = opens;
        return opens ? marks.innerOpen() : marks.innerClose();
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

    /** Whether it is written without spaces to its neighbours, as Chinese and Japanese are. */
    private static boolean dense(char c) {
        return (c >= '\u2E80' && c <= '\u30FF')
                || (c >= '\u3400' && c <= '\u9FFF')
                || (c >= '\uF900' && c <= '\uFAFF')
                || (c >= '\uFF01' && c <= '\uFF60');
    }

    private static boolean letter(char c) {
        return Character.isLetterOrDigit(c) && !dense(c);
    }
}
