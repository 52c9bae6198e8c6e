package dev.jbuild.body;

import dev.jbuild.view.Body;
import java.util.List;

/**
 * Counts the words of HTML, tags and comments left out. Chinese, Japanese and Korean are counted by their characters, as
 * the first two have no blanks between words: each ideograph, kana and Hangul syllable is one.
 */
final class Words {

    private static final List<String> INLINE =
            List.of("a", "em", "strong", "code", "b", "i", "s", "del", "sup", "sub", "abbr", "span");

    private Words() {}

    /** What lists show of a body with this excerpt. */
    static Body.Summary summary(String excerpt, String html) {
        long counted = count(html);
        return new Body.Summary(excerpt, (int) counted, (int) (counted >>> 32));
    }

    /** How many runs of other characters than white space stand outside of tags, with characters that count alone. */
    static int in(String html) {
        return (int) count(html);
    }

    /** All words in the lower half, and in the upper half how many of them are single characters. */
    private static long count(String html) {
        int words = 0;
        int alone = 0;
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
            } else if (c == ' ' || c == '\n') {
                inWord = false;
            } else if (c >= WideLetters.FIRST && WideLetters.isWide(html, i)) {
                if (WideLetters.isLetter(html, i)) {
                    words++;
                    alone++;
                }
                inWord = false;
                i += Character.isHighSurrogate(c) ? 1 : 0;
            } else if (Character.isWhitespace(c)) {
                inWord = false;
            } else if (!inWord) {
                inWord = true;
                words++;
            }
        }
        return ((long) alone << 32) | words;
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
