package dev.jbuild.text;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Writes texts as UTF-8 into memory that is used again for the next text. One thread at a time may use it. */
public final class Utf8 {

    private static final int PIECE = 4096;

    /** Of one UTF-16 unit at most; a pair needs four for its two. */
    private static final int MOST_BYTES = 3;

    private final char[] chars = new char[PIECE];
    private byte[] bytes = new byte[16 * PIECE];

    /** The bytes of a text, good until the next call. Half of a pair becomes a question mark, as in Java's own encoder. */
    public ByteBuffer of(String text) {
        int length = text.length();
        int size = 0;
        for (int from = 0; from < length; ) {
            int to = Math.min(length, from + PIECE);
            if (to < length && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            text.getChars(from, to, chars, 0);
            need(to - from, size);
            size = encode(chars, to - from, size);
            from = to;
        }
        return ByteBuffer.wrap(bytes, 0, size).slice();
    }

    /** The bytes of the first characters of an array, as of a text. */
    public ByteBuffer of(char[] text, int length) {
        need(length, 0);
        return ByteBuffer.wrap(bytes, 0, encode(text, length, 0)).slice();
    }

    private void need(int characters, int size) {
        if (bytes.length - size < MOST_BYTES * (long) characters) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + MOST_BYTES * characters));
        }
    }

    /** Encodes the first characters of an array to an offset, and gives the offset after them. */
    private int encode(char[] in, int count, int start) {
        byte[] out = bytes;
        int at = start;
        for (int i = 0; i < count; i++) {
            char c = in[i];
            if (c < 0x80) {
                out[at++] = (byte) c;
            } else if (c < 0x800) {
                out[at++] = (byte) (0xC0 | c >> 6);
                out[at++] = (byte) (0x80 | (c & 0x3F));
            } else if (!Character.isSurrogate(c)) {
                out[at++] = (byte) (0xE0 | c >> 12);
                out[at++] = (byte) (0x80 | (c >> 6 & 0x3F));
                out[at++] = (byte) (0x80 | (c & 0x3F));
            } else if (i + 1 < count && Character.isSurrogatePair(c, in[i + 1])) {
                int point = Character.toCodePoint(c, in[++i]);
                out[at++] = (byte) (0xF0 | point >> 18);
                out[at++] = (byte) (0x80 | (point >> 12 & 0x3F));
                out[at++] = (byte) (0x80 | (point >> 6 & 0x3F));
                out[at++] = (byte) (0x80 | (point & 0x3F));
            } else {
                out[at++] = '?';
            }
        }
        return at;
    }
}
