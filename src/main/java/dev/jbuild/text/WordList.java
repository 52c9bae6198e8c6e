package dev.jbuild.text;

import java.util.ArrayList;
import java.util.List;

/** The words of a text in lower case, by which texts are compared. */
public final class WordList {

    private static final int SHORTEST = 3;

    private WordList() {}

    /**
     * Its words in their order, those of fewer than three letters left out. A script that writes no spaces between words
     * gives each two neighbours among its signs.
     */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int before = 0;
        int cp;
        for (int i = 0; i < text.length(); i += Character.charCount(cp)) {
            cp = text.codePointAt(i);
            boolean sign = isSign(cp);
            if (sign || !(Character.isLetterOrDigit(cp) || Character.getType(cp) == Character.NON_SPACING_MARK)) {
                end(word, words);
            } else {
                word.appendCodePoint(cp);
            }
            if (sign && before != 0) {
                words.add(new StringBuilder(4)
                        .appendCodePoint(before)
                        .appendCodePoint(cp)
                        .toString());
            }
            before = sign ? cp : 0;
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() >= SHORTEST) {
            words.add(Slug.lower(word.toString()));
        }
        word.setLength(0);
    }

    private static boolean isSign(int cp) {
        if (cp < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(cp)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
