package dev.jbuild.text;

/**
 * Which characters of ASCII a text may hold, told by one walk over it, so that a search for one that it has not is spared.
 * It may name some that the text has not.
 *
 * @param low has bit n set where character n may occur
 * @param high has bit n set where character 64 + n may occur
 * @param others whether characters beyond ASCII may occur
 */
public record Occurring(long low, long high, boolean others) {

    /** Of a text that nobody walked over: it may hold everything. */
    public static final Occurring ANYTHING = new Occurring(-1, -1, true);

    private static final int PIECE = 1024;

    /** What occurs in a text that is written in UTF-8. */
    public static Occurring in(byte[] utf8) {
        boolean[] seen = new boolean[256];
        note(utf8, utf8.length, seen);
        return of(seen);
    }

    /** What may occur in a text. Of a character beyond Latin-1 one half is looked at, which may look like another character. */
    @SuppressWarnings("deprecation") // halves are good enough, and copied without a walk where texts are kept as bytes
    public static Occurring in(String text) {
        boolean[] seen = new boolean[256];
        byte[] bytes = new byte[Math.min(PIECE, text.length())];
        for (int from = 0; from < text.length(); from += PIECE) {
            int to = Math.min(text.length(), from + PIECE);
            text.getBytes(from, to, bytes, 0);
            note(bytes, to - from, seen);
        }
        Occurring found = of(seen);
        return new Occurring(found.low, found.high, true);
    }

    private static void note(byte[] bytes, int length, boolean[] seen) {
        for (int i = 0; i < length; i++) {
            seen[bytes[i] & 0xFF] = true;
        }
    }

    private static Occurring of(boolean[] seen) {
        long low = 0;
        long high = 0;
        boolean others = false;
        for (int i = 0; i < 64; i++) {
            low |= seen[i] ? 1L << i : 0;
            high |= seen[64 + i] ? 1L << i : 0;
            others |= seen[128 + i] || seen[192 + i];
        }
        return new Occurring(low, high, others);
    }

    /** Whether a character may occur. */
    public boolean mayHold(char c) {
        return c < 64 ? (low >>> c & 1) != 0 : c < 128 ? (high >>> c & 1) != 0 : others;
    }
}
