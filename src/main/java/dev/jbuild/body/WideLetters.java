package dev.jbuild.body;

/** Characters of Chinese, Japanese and Korean, by the blocks of Unicode 16. */
final class WideLetters {

    /** No character before this one is any of them. */
    private static final char FIRST = '\u1100';

    /** First and last code points of letters that count alone: of what may be written apart, the leading part. */
    private static final int[] LETTERS = {
        0x1100, 0x115F, // Hangul, leading consonants
        0x3005, 0x3007, // repetition, closing mark, zero
        0x3021, 0x3029, // Suzhou numerals
        0x3041, 0x3096, // Hiragana
        0x309D, 0x309F,
        0x30A1, 0x30FA, // Katakana
        0x30FC, 0x30FF,
        0x3105, 0x312F, // Bopomofo
        0x3131, 0x318E, // Hangul, compatibility
        0x31A0, 0x31BF,
        0x31F0, 0x31FF,
        0x3400, 0x4DBF, // Han
        0x4E00, 0x9FFF,
        0xA960, 0xA97F,
        0xAC00, 0xD7A3, // Hangul, syllables
        0xF900, 0xFAFF,
        0xFF66, 0xFF9D, // Katakana, half width
        0x1B000, 0x1B16F, // Kana, historic
        0x20000, 0x3FFFD // Han, supplementary
    };

    /** What belongs to such text without being a word: marks, later parts of syllables, and punctuation. */
    private static final int[] OTHERS = {
        0x1160, 0x11FF, 0x3000, 0x3004, 0x3008, 0x3020, 0x302A, 0x303F, 0x3099, 0x309C, 0x30A0, 0x30A0, 0x30FB, 0x30FB,
        0xD7B0, 0xD7FF, 0xFF01, 0xFF0F, 0xFF1A, 0xFF20, 0xFF3B, 0xFF40, 0xFF5B, 0xFF65, 0xFF9E, 0xFF9F
    };

    private WideLetters() {}

    /** Whether a code point belongs to a text in one of these languages. */
    static boolean isWide(int c) {
        return c >= FIRST && (isIn(LETTERS, c) || isIn(OTHERS, c));
    }

    /** Whether a code point is a word by itself. */
    static boolean isLetter(int c) {
        return isIn(LETTERS, c);
    }

    private static boolean isIn(int[] ranges, int c) {
        for (int i = 0; i < ranges.length && ranges[i] <= c; i += 2) {
            if (c <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
