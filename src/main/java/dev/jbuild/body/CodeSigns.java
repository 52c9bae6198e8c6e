package dev.jbuild.body;

import dev.jbuild.text.Occurring;

/**
 * Tells, without parsing, that a place in a Markdown text is surely no code. It knows fences at the margin and says
 * «perhaps» to anything else that could make code: then the text is parsed to find out.
 *
 * <p>Places must be asked in the order of the text.
 */
final class CodeSigns {

    /** What may stand before the text of a line: blanks, and what opens quotes, lists, tables and headings. */
    private static final String MARGIN = " \t>-*+.):|#0123456789";

    private final String text;

    /** Where each sign without which a line is surely plain next occurs, at or after the line; the text's length where it does not. */
    private int nextTick;

    private int nextTilde;
    private int nextAngle;
    private int line;
    private char fence;
    private int fenceLength;
    private boolean doubtful;

    CodeSigns(String text, Occurring occurring) {
        this.text = text;
        this.nextTick = occurring.mayHold('`') ? -1 : text.length();
        this.nextTilde = occurring.mayHold('~') ? -1 : text.length();
        this.nextAngle = occurring.mayHold('<') ? -1 : text.length();
    }

    /** Whether the character at an offset surely stands outside of fenced and indented code, spans and elements. */
    boolean surelyNone(int offset) {
        readLinesBefore(offset);
        return !doubtful && fence == 0 && isPlainLine(offset) && !hasBacktickNear(offset);
    }

    /** Follows fences up to the line that holds the offset, which is left for the next question. */
    private void readLinesBefore(int offset) {
        while (!doubtful) {
            // Lines before the next sign neither begin nor end a fence, nor hold anything else that matters.
            int sign = nextSign();
            line = Math.max(line, text.lastIndexOf('\n', Math.min(sign, offset) - 1) + 1);
            int end = sign < offset ? text.indexOf('\n', sign) : -1;
            if (end < 0 || end >= offset) {
                return;
            }
            readLine(line, end);
            line = end + 1;
        }
    }

    private int nextSign() {
        nextTick = next('`', nextTick, line);
        nextTilde = next('~', nextTilde, line);
        nextAngle = next('<', nextAngle, line);
        return Math.min(nextTick, Math.min(nextTilde, nextAngle));
    }

    /** The first offset of a sign at or after another, of which the first at or after some earlier one is known. */
    private int next(char sign, int known, int from) {
        if (known >= from) {
            return known;
        }
        int found = text.indexOf(sign, from);
        return found < 0 ? text.length() : found;
    }

    private void readLine(int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        char c = at < end ? text.charAt(at) : 0;
        boolean isFence = (c == '`' || c == '~') && run(at, end) >= 3;
        if (fence != 0) {
            closeFence(isFence && c == fence, at, start, end);
        } else if (isFence && at - start <= 3) {
            fence = c;
            fenceLength = run(at, end);
            // A backtick in what follows an opening fence of backticks makes it a paragraph with a span.
            doubtful |=
                    c == '`' && text.indexOf('`', at + fenceLength) >= 0 && text.indexOf('`', at + fenceLength) < end;
        } else {
            doubtful |= holdsMarkup(at, end);
        }
    }

    private void closeFence(boolean candidate, int at, int start, int end) {
        if (!candidate || at - start > 3 || run(at, end) < fenceLength) {
            return;
        }
        int after = at + run(at, end);
        while (after < end && (text.charAt(after) == ' ' || text.charAt(after) == '\t')) {
            after++;
        }
        if (after == end) {
            fence = 0;
        }
    }

    /**
     * A fence inside a quote or a list, and HTML, need the real parser; so does a fence that is a list item's text. A tag
     * within a line begins no block, and marks no code unless it is called so.
     */
    private boolean holdsMarkup(int start, int end) {
        boolean margin = true;
        boolean footnote = false;
        int tick = nextTick;
        int tilde = nextTilde;
        int angle = nextAngle;
        for (int i = start; i < end; i++) {
            if (!margin) {
                tick = next('`', tick, i);
                tilde = next('~', tilde, i);
                angle = next('<', angle, i);
                i = Math.min(tick, Math.min(tilde, angle));
                if (i >= end) {
                    return false;
                }
            }
            char c = text.charAt(i);
            if ((c == '`' || c == '~') && run(i, end) >= 3) {
                return true;
            }
            if (c == '<' && i + 1 < end && isMarkupStart(text.charAt(i + 1))) {
                if (margin ? !isAddress(i, end) : namesCode(i + 1)) {
                    return true;
                }
            }
            // The name of a footnote may be of letters.
            footnote = margin && (footnote || (c == '[' && text.startsWith("^", i + 1)));
            margin = footnote || (margin && MARGIN.indexOf(c) >= 0);
        }
        return false;
    }

    private static boolean isMarkupStart(char c) {
        return c == '!' || c == '?' || c == '/' || isLetter(c);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether a link in angle brackets begins at an index: its colon ends what could be a tag's name. */
    private boolean isAddress(int open, int end) {
        int at = open + 1;
        while (at < end && isLetter(text.charAt(at))) {
            at++;
        }
        if (at == open + 1 || at == end || text.charAt(at) != ':') {
            return false;
        }
        while (at < end && text.charAt(at) > ' ' && "<>\"'".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at < end && text.charAt(at) == '>';
    }

    private boolean namesCode(int start) {
        int at = text.charAt(start) == '/' ? start + 1 : start;
        return text.regionMatches(true, at, "pre", 0, 3) || text.regionMatches(true, at, "code", 0, 4);
    }

    private int run(int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == text.charAt(start)) {
            at++;
        }
        return at - start;
    }

    /** Whether the line has neither a tab nor four blanks in a row before the offset, and no HTML. */
    private boolean isPlainLine(int offset) {
        int blanks = 0;
        for (int i = line; i < offset; i++) {
            char c = text.charAt(i);
            blanks = c == ' ' ? blanks + 1 : 0;
            if (c == '\t' || blanks == 4) {
                return false;
            }
        }
        return nextSign() >= offset || !holdsMarkup(line, offset);
    }

    /** Whether a backtick stands in the same paragraph, as far as blank lines tell: a span may be open. */
    private boolean hasBacktickNear(int offset) {
        int start = text.lastIndexOf("\n\n", offset);
        int end = text.indexOf("\n\n", offset);
        int backtick = text.indexOf('`', Math.max(0, start));
        return backtick >= 0 && backtick < (end < 0 ? text.length() : end);
    }
}
