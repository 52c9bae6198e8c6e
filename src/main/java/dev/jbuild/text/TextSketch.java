package dev.jbuild.text;

/**
 * A number of 64 bits that changes little when a text changes little (Charikar's simhash over pieces of eight letters).
 * Equal texts have equal sketches, whatever their line ends and spaces.
 */
public final class TextSketch {

    private static final int PIECE = 8;

    /** Texts with fewer pieces are too short for likeness to mean anything. */
    private static final int LEAST_PIECES = 100;

    /** Sketches of unrelated texts differ in about 32 bits, with a deviation of 4; those of a tenth changed in about 9. */
    private static final int LIKE = 12;

    private TextSketch() {}

    /** The sketch of a text; 0 for one without letters and digits. */
    public static long of(String text) {
        int[] letters = letters(text);
        int[] counts = new int[64];
        int pieces = Math.max(letters.length == 0 ? 0 : 1, letters.length - PIECE + 1);
        for (int start = 0; start < pieces; start++) {
            long hash = 0xcbf29ce484222325L;
            for (int i = start; i < Math.min(letters.length, start + PIECE); i++) {
                hash = (hash ^ letters[i]) * 0x100000001b3L;
            }
            hash = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
            hash ^= hash >>> 29;
            for (int bit = 0; bit < 64; bit++) {
                counts[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long sketch = 0;
        for (int bit = 0; bit < 64; bit++) {
            sketch |= counts[bit] > 0 ? 1L << bit : 0;
        }
        return sketch;
    }

    /** In how many bits, from 0 to 64, two sketches differ. */
    public static int distance(long a, long b) {
        return Long.bitCount(a ^ b);
    }

    /** Whether texts with sketches so far apart are likely one text before and after an edit. */
    public static boolean isLike(int distance) {
        return distance <= LIKE;
    }

    /** Whether a text is long enough to be told from others by its sketch though it was edited. */
    public static boolean isTelling(String text) {
        return letters(text).length >= LEAST_PIECES + PIECE;
    }

    private static int[] letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .toArray();
    }
}
