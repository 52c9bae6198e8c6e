package dev.jbuild.incremental;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link ByteWriter} wrote. What cannot be, as an index out of bounds, is thrown as such. */
final class ByteReader {

    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = (value << 8) | (bytes[at++] & 0xFF);
        }
        return value;
    }

    long smallLong() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    int small() {
        return Math.toIntExact(smallLong());
    }

    /** A count of things of at least a byte each, so that a broken one cannot ask for all memory. */
    int count() {
        int count = small();
        if (count < 0 || count > bytes.length - at) {
            throw new IndexOutOfBoundsException(count);
        }
        return count;
    }

    String text() {
        int mark = small();
        int count = mark >>> 1;
        boolean narrow = (mark & 1) == 0;
        if (narrow) {
            at += count;
            return new String(bytes, at - count, count, StandardCharsets.ISO_8859_1);
        }
        char[] chars = new char[count];
        for (int i = 0; i < count; i++, at += 2) {
            chars[i] = (char) ((bytes[at] << 8) | (bytes[at + 1] & 0xFF));
        }
        return new String(chars);
    }

    int position() {
        return at;
    }
}
