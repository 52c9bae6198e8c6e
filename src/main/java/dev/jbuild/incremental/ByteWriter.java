package dev.jbuild.incremental;

import java.util.Arrays;

/** Writes numbers and texts one after the other into memory. */
final class ByteWriter {

    private byte[] bytes = new byte[1 << 16];
    private int length;

    private void need(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }

    /** Eight bytes. */
    void number(long value) {
        need(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (value >>> shift);
        }
    }

    /** As few bytes as the number needs; it must not be negative. */
    void small(long value) {
        need(10);
        long rest = value;
        while (rest >= 0x80) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** Any characters, halves of pairs too: one byte each where that is enough, else two. */
    void text(String text) {
        boolean narrow = true;
        for (int i = 0; i < text.length() && narrow; i++) {
            narrow = text.charAt(i) < 0x100;
        }
        small((long) text.length() << 1 | (narrow ? 0 : 1));
        need(text.length() * 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!narrow) {
                bytes[length++] = (byte) (c >>> 8);
            }
            bytes[length++] = (byte) c;
        }
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }
}
