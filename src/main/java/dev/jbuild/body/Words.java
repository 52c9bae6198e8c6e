package dev.jbuild.body;

import java.util.List;

/** Counts the words of HTML, tags and comments left out. */
final class Words {

    private static final List<String> INLINE =
            List.of("a", "em", "strong", "code", "b", "i", "s", "del", "sup", "sub", "abbr", "span");

    /** How many characters are looked at together, which is faster than asking the text for each. */
    private static final int WINDOW = 1024;

    private Words() {}

    /** How many runs of characters other than white space stand outside of tags. */
    static int in(String html) {
        char[] window = new char[Math.min(WINDOW, html.length())];
        int start = 0;
        int end = 0;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < html.length(); i++) {
            if (i >= end) {
                start = i;
                end = Math.min(html.length(), i + window.length);
                html.getChars(start, end, window, 0);
            }
            char c = window[i - start];
            if (c == '<') {
                int close = html.indexOf('>', i);
                if (close < 0) {
                    break;
                }
                inWord = inWord && isInline(html, i);
                i = close;
            } else if (isSpace(c)) {
                inWord = false;
            } else if (!inWord) {
                inWord = true;
                words++;
            }
        }
        return words;
    }

    /** Most characters are letters of the basic alphabet, for which a few comparisons are enough. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || ((c < ' ' || c >= 0x80) && Character.isWhitespace(c));
    }

    /** Emphasis, links and code may stand inside a word; any other tag ends it. */
    private static boolean isInline(String html, int open) {
        int at = open + 1 < html.length() && html.charAt(open + 1) == '/' ? open + 2 : open + 1;
        int end = at;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        for (int i = 0; i < INLINE.size(); i++) {
            String name = INLINE.get(i);
            if (name.length() == end - at && html.startsWith(name, at)) {
                return true;
            }
        }
        return false;
    }
}
