package dev.jbuild.body;

import dev.jbuild.text.Utf8Text;
import dev.jbuild.view.Body;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Counts the words of HTML, tags and comments left out. Chinese, Japanese and Korean are counted by their characters, as
 * the first two have no blanks between words: each ideograph, kana and Hangul syllable is one.
 */
final class Words {

    private static final List<byte[]> INLINE = inline();

    private final Utf8Text html;
    private int words;
    private int alone;

    private Words(Utf8Text html) {
        this.html = html;
    }

    private static List<byte[]> inline() {
        return List.of("a", "em", "strong", "code", "b", "i", "s", "del", "sup", "sub", "abbr", "span").stream()
                .map(name -> name.getBytes(StandardCharsets.US_ASCII))
                .toList();
    }

    /** What lists show of a body with this excerpt. */
    static Body.Summary summary(String excerpt, Utf8Text html) {
        Words counted = new Words(html);
        counted.count();
        return new Body.Summary(excerpt, counted.words, counted.alone);
    }

    /** How many runs of other characters than white space stand outside of tags, with characters that count alone. */
    static int in(String html) {
        return summary("", Utf8Text.of(html)).words();
    }

    private void count() {
        boolean inWord = false;
        int length = html.length();
        for (int i = 0; i < length; i++) {
            byte c = html.at(i);
            if (c > '<') {
                // Letters, mostly.
                if (!inWord) {
                    inWord = true;
                    words++;
                }
            } else if (c == '<') {
                int close = i + 1;
                while (close < length && html.at(close) != '>') {
                    close++;
                }
                if (close == length) {
                    break;
                }
                inWord = inWord && isInline(i + 1);
                i = close;
            } else if (c == ' ' || c == '\n') {
                inWord = false;
            } else if (c < 0) {
                inWord = other(i, inWord);
                i = html.endOf(i) - 1;
            } else if (Character.isWhitespace(c)) {
                inWord = false;
            } else if (!inWord) {
                inWord = true;
                words++;
            }
        }
    }

    /** Counts a character that is not of ASCII, and tells whether what follows it is in a word. */
    private boolean other(int at, boolean inWord) {
        int c = html.character(at);
        if (WideLetters.isWide(c)) {
            if (WideLetters.isLetter(c)) {
                words++;
                alone++;
            }
            return false;
        }
        if (Character.isWhitespace(c)) {
            return false;
        }
        words += inWord ? 0 : 1;
        return true;
    }

    /** Emphasis, links and code may stand inside a word; any other tag ends it. */
    private boolean isInline(int afterOpen) {
        int at = html.at(afterOpen) == '/' ? afterOpen + 1 : afterOpen;
        int end = at;
        while (end < html.length() && (html.at(end) < 0 || Character.isLetterOrDigit(html.at(end)))) {
            end++;
        }
        for (int i = 0; i < INLINE.size(); i++) {
            byte[] name = INLINE.get(i);
            if (name.length == end - at && html.startsWith(name, at)) {
                return true;
            }
        }
        return false;
    }
}
