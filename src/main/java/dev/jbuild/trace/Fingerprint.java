package dev.jbuild.trace;

import java.nio.ByteBuffer;
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

    /** How many characters are looked at together. */
    private static final int PIECE = 1024;

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
            return ofLong(text, 0, length);
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

    /** The number of bytes, which is another one than that of a text that has them. */
    public static long of(ByteBuffer bytes) {
        CRC32 first = new CRC32();
        CRC32C second = new CRC32C();
        first.update(bytes.duplicate());
        second.update(bytes.duplicate());
        return mix(first.getValue() << 32 | second.getValue(), bytes.remaining());
    }

    /** The number of a part of a text, as {@link #of(String)} gives it for the part alone. */
    public static long of(String text, int start, int end) {
        return end - start >= LONG_TEXT ? ofLong(text, start, end) : of(text.substring(start, end));
    }

    /**
     * Two checksums with different polynomials, which together miss no more than one of 64 bits would. The text goes
     * through a short piece of memory: a copy of the whole would be most of what this costs.
     */
    private static long ofLong(String text, int start, int end) {
        CRC32 first = new CRC32();
        CRC32C second = new CRC32C();
        int piece = Math.min(PIECE, end - start);
        byte[] bytes = new byte[piece];
        int from = start;
        int to = Math.min(end, from + PIECE);
        while (from < to && narrow(text, from, to, bytes)) {
            first.update(bytes, 0, to - from);
            second.update(bytes, 0, to - from);
            from = to;
            to = Math.min(end, from + PIECE);
        }
        if (from < end) {
            rest(text, from, end, first, second);
        }
        return mix(first.getValue() << 32 | second.getValue(), end - start);
    }

    /**
     * Gives the bytes of characters that have one each, and whether all do. That is found out by making a text of them
     * again, as copying and comparing take whole words of memory where the virtual machine keeps texts as bytes.
     */
    @SuppressWarnings("deprecation") // the one way to have the lower bytes without more memory, which is what is wanted
    private static boolean narrow(String text, int from, int to, byte[] bytes) {
        text.getBytes(from, to, bytes, 0);
        return text.regionMatches(from, new String(bytes, 0, to - from, StandardCharsets.ISO_8859_1), 0, to - from);
    }

    private static void rest(String text, int start, int end, CRC32 first, CRC32C second) {
        char[] chars = new char[Math.min(PIECE, end - start)];
        byte[] bytes = new byte[chars.length * 2];
        for (int from = start; from < end; from += PIECE) {
            int to = Math.min(end, from + PIECE);
            text.getChars(from, to, chars, 0);
            int count = bytes(chars, to - from, bytes);
            first.update(bytes, 0, count);
            second.update(bytes, 0, count);
        }
    }

    /** Characters as bytes, one each where that is enough for all of them; no two pieces of one length look alike. */
    private static int bytes(char[] chars, int length, byte[] bytes) {
        int all = 0;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            all |= c;
            bytes[i] = (byte) c;
        }
        if (all < 0x100) {
            return length;
        }
        for (int i = 0; i < length; i++) {
            bytes[2 * i] = (byte) (chars[i] >>> 8);
            bytes[2 * i + 1] = (byte) chars[i];
        }
        return 2 * length;
    }
}
