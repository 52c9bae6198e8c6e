package dev.jbuild.trace;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A number of 64 bits that stands for a value: two values of one place with the same number are taken for equal. It
 * guards against accidents, not against people who look for two texts with one number.
 */
public final class Fingerprint {

    /** What stands for a value that is not there. */
    public static final long ABSENT = 0x5bd1e9955bd1e995L;

    /** From this length on the processor's own checksums are faster than a walk over the characters. */
    private static final int LONG_TEXT = 64;

    private static final long ODD = 0x9e3779b97f4a7c15L;

    private Fingerprint() {}

    /** One number of two, in this order. */
    public static long mix(long first, long second) {
        long mixed = (first ^ (second + ODD + (first << 7))) * 0xff51afd7ed558ccdL;
        mixed ^= mixed >>> 32;
        mixed = (mixed + second) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 29;
    }

    /** The number of a text. */
    public static long of(String text) {
        int length = text.length();
        if (length >= LONG_TEXT) {
            return ofLong(text);
        }
        long state = length;
        int i = 0;
        while (i + 4 <= length) {
            long four = text.charAt(i)
                    | (long) text.charAt(i + 1) << 16
                    | (long) text.charAt(i + 2) << 32
                    | (long) text.charAt(i + 3) << 48;
            state = mix(state, four);
            i += 4;
        }
        while (i < length) {
            state = mix(state, text.charAt(i++));
        }
        return mix(state, ODD);
    }

    /** Two checksums with different polynomials, which together miss no more than one of 64 bits would. */
    private static long ofLong(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CRC32 first = new CRC32();
        first.update(bytes, 0, bytes.length);
        CRC32C second = new CRC32C();
        second.update(bytes, 0, bytes.length);
        return mix(first.getValue() << 32 | second.getValue(), text.length());
    }
}
