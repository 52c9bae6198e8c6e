package dev.jbuild.text;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Collects a text as UTF-8, in memory that can be used again. What is written to a file in the end is encoded once, when
 * it is made, and only copied from then on. Half of a pair becomes a question mark, as in Java's own encoder; offsets and
 * lengths are in bytes.
 */
public final class Utf8Builder {

    /** Of one UTF-16 unit at most; a pair needs four for its two. */
    private static final int MOST_BYTES = 3;

    private byte[] bytes;
    private int length;
    private boolean plain = true;

    /** The first half of a pair whose question mark ends at {@link #halfEnd}: the other half may still come. */
    private char half;

    private int halfEnd = -1;

    /** An empty one with room for some bytes. */
    public Utf8Builder(int expected) {
        this.bytes = new byte[Math.max(16, expected)];
    }

    /** How many bytes it has. */
    public int length() {
        return length;
    }

    /** How many bytes it has room for. */
    public int capacity() {
        return bytes.length;
    }

    /** Appends a character; the two halves of a pair become one when both have come. */
    public Utf8Builder append(char c) {
        need(MOST_BYTES + 1);
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else {
            other(c);
        }
        return this;
    }

    /** Appends a number in decimal. */
    public Utf8Builder append(int number) {
        return number >= 0 && number < 10 ? append((char) ('0' + number)) : append(Integer.toString(number));
    }

    /** Appends a text. */
    public Utf8Builder append(String text) {
        return append(text, 0, text.length());
    }

    /** Appends a part of a text. */
    public Utf8Builder append(String text, int from, int to) {
        need(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                others(text, i, to);
                return this;
            }
            bytes[length++] = (byte) c;
        }
        return this;
    }

    /** Appends a part of characters. */
    public Utf8Builder append(CharSequence text, int from, int to) {
        if (text instanceof String string) {
            return append(string, from, to);
        }
        need(to - from);
        others(text, from, to);
        return this;
    }

    /** Appends characters. */
    public Utf8Builder append(CharSequence text) {
        return append(text, 0, text.length());
    }

    /** Appends a part of a text that holds characters of ASCII alone, which is copied without a look. */
    @SuppressWarnings("deprecation") // Java's only way to copy a text's bytes as they are; it is right for ASCII
    public Utf8Builder appendPlain(String text, int from, int to) {
        need(to - from);
        text.getBytes(from, to, bytes, length);
        length += to - from;
        return this;
    }

    /** Appends a text that was encoded before. */
    public Utf8Builder append(Utf8Text text) {
        need(text.length());
        text.copyTo(bytes, length);
        length += text.length();
        plain &= text.isPlain();
        return this;
    }

    /** Puts what another one holds at an offset. */
    public Utf8Builder insert(int at, Utf8Builder other) {
        int count = other.length;
        need(count);
        System.arraycopy(bytes, at, bytes, at + count, length - at);
        System.arraycopy(other.bytes, 0, bytes, at, count);
        length += count;
        plain &= other.plain;
        return this;
    }

    /** Whether it ends with a text of ASCII. */
    public boolean endsWith(String text) {
        int start = length - text.length();
        if (start < 0) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (bytes[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Forgets all from an offset on. */
    public void cut(int to) {
        length = to;
        halfEnd = -1;
    }

    /** Forgets all. */
    public void clear() {
        cut(0);
        plain = true;
    }

    /** The part from an offset on. */
    public String substring(int from) {
        return Utf8Text.string(bytes, from, length, plain);
    }

    /** A copy of the part from an offset on. */
    public Utf8Text text(int from) {
        return new Utf8Text(Arrays.copyOfRange(bytes, from, length), plain);
    }

    /** A copy of all. */
    public Utf8Text text() {
        return text(0);
    }

    /** The bytes themselves, which are good until something else is done with this. */
    public ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes, 0, length).slice();
    }

    @Override
    public String toString() {
        return substring(0);
    }

    private void others(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else {
                need(to - i + MOST_BYTES);
                other(c);
            }
        }
    }

    /** Appends a character that is not of ASCII, for which there is room. */
    private void other(char c) {
        if (!Character.isSurrogate(c)) {
            plain = false;
            if (c < 0x800) {
                bytes[length++] = (byte) (0xC0 | c >> 6);
            } else {
                bytes[length++] = (byte) (0xE0 | c >> 12);
                bytes[length++] = (byte) (0x80 | (c >> 6 & 0x3F));
            }
            bytes[length++] = (byte) (0x80 | (c & 0x3F));
        } else if (halfEnd == length && Character.isLowSurrogate(c)) {
            plain = false;
            int point = Character.toCodePoint(half, c);
            bytes[length - 1] = (byte) (0xF0 | point >> 18);
            bytes[length++] = (byte) (0x80 | (point >> 12 & 0x3F));
            bytes[length++] = (byte) (0x80 | (point >> 6 & 0x3F));
            bytes[length++] = (byte) (0x80 | (point & 0x3F));
        } else {
            bytes[length++] = '?';
            half = c;
            halfEnd = Character.isHighSurrogate(c) ? length : -1;
        }
    }

    private void need(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
