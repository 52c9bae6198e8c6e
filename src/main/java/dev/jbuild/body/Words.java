package dev.jbuild.body;

import java.util.List;

/** Counts the words of HTML, tags and comments left out. */
final class Words {

    private static final List<String> INLINE =
            List.of("a", "em", "strong", "code", "b", "i", "s", "del", "sup", "sub", "abbr", "span");

    private Words() {}

    /** How many runs of characters other than white space stand outside of tags. */
    static int in(String html) {
        int words = 0;
        boolean inWord = false;
        int length = html.length();
        for (int i = 0; i < length; i++) {
            char c = html.charAt(i);
            if (c > '<' && c < 128) {
                // Letters, mostly.
                if (!inWord) {
                    inWord = true;
                    words++;
                }
            } else if (c == '<') {
                int close = html.indexOf('>', i);
                if (close < 0) {
                    break;
                }
                inWord = inWord && isInline(html, i);
                i = close;
            } else if (Character.isWhitespace(c)) {
                inWord = false;
            } else if (!inWord) {
                inWord = true;
                words++;
            }
        }
        return words;
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
