package dev.jbuild.template.filter;

/** White space as Ruby's texts know it: blank, tab, line ends, form feed, vertical tab; none of Unicode's others. */
final class Spaces {

    /** Where white space is taken away. */
    enum Side {
        START,
        END,
        BOTH
    }

    private Spaces() {}

    static boolean isSpace(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    static int skip(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length() && !isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static String strip(String text, Side side) {
        int start = side == Side.END ? 0 : skip(text, 0);
        int end = text.length();
        while (side != Side.START && end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** A text with one blank for each run of white space, and none at its ends. */
    static String normalized(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = skip(text, 0); i < text.length(); ) {
            int end = wordEnd(text, i);
            out.append(out.length() > 0 ? " " : "").append(text, i, end);
            i = skip(text, end);
        }
        return out.toString();
    }

    /** A text with something else for each line end. */
    static String newlines(String text, String by) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                out.append(by);
            } else if (c != '\r' || i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
