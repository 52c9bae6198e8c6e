package dev.jbuild.incremental;

import java.util.Arrays;

/** Writes numbers and texts one after the other into memory. */
final class ByteWriter {

    private byte[] bytes = new byte[1 << 12];
    private int length;

    private void need(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }

    /** Eight bytes. */
    void number(long value) {
        need(8);
        int high = (int) (value >>> 32);
        int low = (int) value;
        int at = length;
        bytes[at] = (byte) (high >>> 24);
        bytes[at + 1] = (byte) (high >>> 16);
        bytes[at + 2] = (byte) (high >>> 8);
        bytes[at + 3] = (byte) high;
        bytes[at + 4] = (byte) (low >>> 24);
        bytes[at + 5] = (byte) (low >>> 16);
        bytes[at + 6] = (byte) (low >>> 8);
        bytes[at + 7] = (byte) low;
        length = at + 8;
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
        int count = text.length();
        int all = 0;
        for (int i = 0; i < count; i++) {
            all |= text.charAt(i);
        }
        boolean narrow = all < 0x100;
        small((long) count << 1 | (narrow ? 0 : 1));
        need(count * 2);
        if (narrow) {
            low(text);
            return;
        }
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            bytes[length++] = (byte) (c >>> 8);
            bytes[length++] = (byte) c;
        }
    }

    /** Half of each character. Charsets would make a copy for it, which takes longer than all the rest. */
    @SuppressWarnings("deprecation")
    private void low(String text) {
        text.getBytes(0, text.length(), bytes, length);
        length += text.length();
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }
}
