package dev.jbuild.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text as the bytes that a file has of it, for HTML that is mostly copied. */
public final class Utf8Text {

    public static final Utf8Text EMPTY = new Utf8Text(new byte[0], true);

    private final byte[] bytes;
    private final boolean plain;
    private @Nullable String text;

    /** Takes an array that nobody changes any more. */
    Utf8Text(byte[] bytes, boolean plain) {
        this.bytes = bytes;
        this.plain = plain;
    }

    /** The bytes of a text. Half of a pair becomes a question mark. */
    public static Utf8Text of(String text) {
        return text.isEmpty()
                ? EMPTY
                : new Utf8Builder(text.length()).append(text).text();
    }

    /** How many bytes it has. */
    public int length() {
        return bytes.length;
    }

    /** The byte at an index. */
    public byte at(int index) {
        return bytes[index];
    }

    /** Whether some bytes stand at an index. */
    public boolean startsWith(byte[] part, int at) {
        return at + part.length <= bytes.length && Arrays.equals(bytes, at, at + part.length, part, 0, part.length);
    }

    /** The code point whose first byte is at an index. */
    public int character(int at) {
        int first = bytes[at];
        if (first >= 0) {
            return first;
        }
        int end = endOf(at);
        int point = first & (0x7F >> (end - at));
        for (int i = at + 1; i < end; i++) {
            point = point << 6 | (bytes[i] & 0x3F);
        }
        return point;
    }

    /** The index after the character whose first byte is at an index. */
    public int endOf(int at) {
        int first = bytes[at];
        return at + (first >= 0 ? 1 : first < (byte) 0xE0 ? 2 : first < (byte) 0xF0 ? 3 : 4);
    }

    /** Whether it is known to have characters of ASCII alone. */
    public boolean isPlain() {
        return plain;
    }

    /** The bytes themselves, to be read only. */
    public ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes);
    }

    /** The part between two offsets in bytes, which must not be inside a character. */
    public String substring(int from, int to) {
        return string(bytes, from, to, plain);
    }

    void copyTo(byte[] target, int at) {
        System.arraycopy(bytes, 0, target, at, bytes.length);
    }

    static String string(byte[] bytes, int from, int to, boolean plain) {
        return new String(bytes, from, to - from, plain ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Utf8Text that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The text as Java has it. It is kept, as who asks once asks again: filters do. */
    @Override
    public String toString() {
        String made = text;
        if (made == null) {
            made = substring(0, bytes.length);
            text = made;
        }
        return made;
    }
}
