package dev.jbuild.highlight;

/**
 * Some of the ASCII characters, and whether all or none of the others.
 *
 * @param low the characters 0 to 63, one bit each
 * @param high the characters 64 to 127
 */
record CharSet(long low, long high, boolean others) {

    /** Reads hexadecimal digits, the last for the characters 0 to 3, and a plus for the others. */
    static CharSet read(String text) {
        boolean others = text.endsWith("+");
        String digits = others ? text.substring(0, text.length() - 1) : text;
        int split = Math.max(0, digits.length() - 16);
        return new CharSet(bits(digits.substring(split)), bits(digits.substring(0, split)), others);
    }

    private static long bits(String digits) {
        return digits.isEmpty() ? 0 : Long.parseUnsignedLong(digits, 16);
    }

    /** Which characters stand between two offsets. */
    static CharSet of(char[] text, int from, int to) {
        long low = 0;
        long high = 0;
        boolean others = false;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c < 64) {
                low |= 1L << c;
            } else if (c < 128) {
                high |= 1L << c;
            } else {
                others = true;
            }
        }
        return new CharSet(low, high, others);
    }

    boolean has(char c) {
        return c < 128 ? ((c < 64 ? low : high) >>> c & 1) != 0 : others;
    }

    boolean meets(CharSet other) {
        return (low & other.low) != 0 || (high & other.high) != 0 || (others && other.others);
    }
}
