package dev.jbuild.markdown.parser;

/**
 * Where the parts of a link end, by CommonMark 4.7 and 6.3. Each answer is an offset, or -1 where there is no such part.
 * What a text means that the specification excludes, is what flexmark's patterns find in it: a bracket that may not
 * stand in a part is taken as escaped if any backslash is before it, even one that is itself escaped.
 */
final class LinkShapes {

    /** CommonMark 4.7: a label has at most 999 characters. */
    private static final int LONGEST_LABEL = 999;

    private LinkShapes() {}

    /** Whether a backslash before a character makes it a plain one. */
    static boolean escapable(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }

    private static boolean escapes(String text, int at, int end) {
        return text.charAt(at) == '\\' && at + 1 < end && escapable(text.charAt(at + 1));
    }

    /**
     * The end of a label in brackets. A bracket with a backslash before it closes the label after all where no other
     * does: the backslash is then a plain one.
     */
    static int label(String text, int start, int end) {
        if (start >= end || text.charAt(start) != '[') {
            return -1;
        }
        int escapedClose = -1;
        int at = start + 1;
        for (int count = 0; at < end; count++) {
            char c = text.charAt(at);
            if (c == ']') {
                return at + 1;
            }
            if (count == LONGEST_LABEL || (c == '[' && text.charAt(at - 1) != '\\')) {
                return escapedClose;
            }
            if (escapes(text, at, end)) {
                at++;
                if (text.charAt(at) == ']') {
                    escapedClose = at + 1;
                }
            }
            at++;
        }
        return escapedClose;
    }

    /** The end of a title in quotes or parentheses; the last escaped quote closes it where no other does. */
    static int title(String text, int start, int end) {
        char open = start < end ? text.charAt(start) : 0;
        char close = open == '(' ? ')' : open;
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        int escapedClose = -1;
        for (int at = start + 1; at < end; at++) {
            char c = text.charAt(at);
            if (c == close) {
                return at + 1;
            }
            if (escapes(text, at, end)) {
                at++;
                if (text.charAt(at) == close) {
                    escapedClose = at + 1;
                }
            }
        }
        return escapedClose;
    }

    /** The end of an address in angle brackets. */
    static int bracketed(String text, int start, int end, boolean spaces) {
        if (start >= end || text.charAt(start) != '<') {
            return -1;
        }
        int escapedClose = -1;
        for (int at = start + 1; at < end; at++) {
            char c = text.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if ((c == '<' && text.charAt(at - 1) != '\\')
                    || c == '\n'
                    || c == '\t'
                    || (c == ' ' && !(spaces && noQuoteFollows(text, at, end)))) {
                return escapedClose;
            }
            if (escapes(text, at, end)) {
                at++;
                if (text.charAt(at) == '>') {
                    escapedClose = at + 1;
                }
            }
        }
        return escapedClose;
    }

    private static boolean noQuoteFollows(String text, int at, int end) {
        char next = at + 1 < end ? text.charAt(at + 1) : 0;
        return next != '"' && next != '\'';
    }

    /** The end of an address without brackets, in which parentheses pair; the start where there is none. */
    static int bare(String text, int start, int end, boolean spaces) {
        int open = 0;
        int last = start;
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '\\') {
                at += escapes(text, at, end) ? 2 : 1;
                last = at;
                continue;
            }
            if (c == '(') {
                open++;
            } else if (c == ')') {
                if (open == 0) {
                    break;
                }
                open--;
            } else if (c == ' ' && spaces && noQuoteFollows(text, at, end)) {
                at++;
                continue;
            } else if (c <= ' ') {
                break;
            }
            at++;
            last = at;
        }
        return last;
    }

    /** Passes over blanks and at most one line end with the blanks after it. */
    static int skipBlanks(String text, int start, int end) {
        int at = skipSpaces(text, start, end);
        if (at < end && text.charAt(at) == '\r') {
            at++;
            if (at < end && text.charAt(at) == '\n') {
                at++;
            }
            return skipSpaces(text, at, end);
        }
        return at < end && text.charAt(at) == '\n' ? skipSpaces(text, at + 1, end) : at;
    }

    static int skipSpaces(String text, int start, int end) {
        int at = start;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** The beginning of the blanks before an offset, not before a start. */
    static int skipSpacesBack(String text, int start, int end) {
        int at = end;
        while (at > start && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at;
    }
}
