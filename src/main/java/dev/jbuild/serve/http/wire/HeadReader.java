package dev.jbuild.serve.http.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects the bytes of one connection and makes requests of them (RFC 9112 sections 2 to 5). What leaves room for two
 * readings is refused: folded lines, spaces before colons, bare carriage returns, two hosts or two lengths.
 */
final class HeadReader {

    private static final String TOKEN = "!#$%&'*+-.^_`|~";

    private final Limits limits;
    private byte[] bytes = new byte[512];
    private int end;

    /** No head ends before this offset. */
    private int seen;

    HeadReader(Limits limits) {
        this.limits = limits;
    }

    void add(ByteBuffer more) {
        int length = more.remaining();
        if (end + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, end + length));
        }
        more.get(bytes, end, length);
        end += length;
    }

    /** Whether a request has begun. */
    boolean hasBegun() {
        return end > 0;
    }

    /** The next request, or null while it is not complete. */
    @Nullable
    Request next() throws BadRequestException {
        skipEmptyLines();
        int headEnd = headEnd();
        if (headEnd < 0) {
            checkSize(end, firstLineEnd() < 0);
            return null;
        }
        checkSize(headEnd, false);
        String head = new String(bytes, 0, headEnd, StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, headEnd, bytes, 0, end - headEnd);
        end -= headEnd;
        seen = 0;
        return request(head);
    }

    /** Forgets the rest, which is not worth reading. */
    void clear() {
        end = 0;
        seen = 0;
    }

    private void skipEmptyLines() {
        int from = 0;
        while (from < end
                && (bytes[from] == '\n' || (bytes[from] == '\r' && from + 1 < end && bytes[from + 1] == '\n'))) {
            from++;
        }
        if (from > 0) {
            System.arraycopy(bytes, from, bytes, 0, end - from);
            end -= from;
            seen = 0;
        }
    }

    private void checkSize(int size, boolean inFirstLine) throws BadRequestException {
        if (inFirstLine ? size > limits.targetBytes() : firstLineEnd() > limits.targetBytes()) {
            throw new BadRequestException(414, "The address is too long.");
        }
        if (size > limits.headBytes()) {
            throw new BadRequestException(431, "The request's head is too long.");
        }
    }

    private int firstLineEnd() {
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** The offset behind the empty line that ends a head, or -1. */
    private int headEnd() {
        for (int i = seen; i < end; i++) {
            if (bytes[i] == '\n') {
                int line = i > 0 && bytes[i - 1] == '\r' ? i - 1 : i;
                if (line > 0 && bytes[line - 1] == '\n') {
                    return i + 1;
                }
            }
        }
        seen = Math.max(0, end - 2);
        return -1;
    }

    private Request request(String head) throws BadRequestException {
        String[] lines = head.split("\r?\n", -1);
        String[] words = lines[0].split(" ", -1);
        if (words.length != 3 || !isToken(words[0]) || words[1].isEmpty() || !words[2].matches("HTTP/1\\.[01]")) {
            throw new BadRequestException(400, "This is no request of HTTP/1.1.");
        }
        for (int i = 0; i < words[1].length(); i++) {
            if (words[1].charAt(i) <= ' ' || words[1].charAt(i) == 0x7F) {
                throw new BadRequestException(400, "The address has a control character.");
            }
        }
        return new Request(words[0], words[1], words[2], fields(lines));
    }

    private SortedMap<String, String> fields(String[] lines) throws BadRequestException {
        SortedMap<String, String> fields = new TreeMap<>();
        if (lines.length > limits.fields() + 3) {
            throw new BadRequestException(431, "The request has too many fields.");
        }
        for (int i = 1; i < lines.length && !lines[i].isEmpty(); i++) {
            int colon = lines[i].indexOf(':');
            String name = lines[i].substring(0, Math.max(0, colon));
            String value = lines[i].substring(colon + 1).strip();
            if (!isToken(name) || hasControl(value)) {
                throw new BadRequestException(400, "A field of the request is malformed.");
            }
            String key = name.toLowerCase(java.util.Locale.ROOT);
            String before = fields.get(key);
            if (before != null && (key.equals("host") || key.equals("content-length") || key.equals("origin"))) {
                throw new BadRequestException(400, "A field of the request came twice.");
            }
            fields.put(key, before == null ? value : before + ", " + value);
        }
        if (!fields.getOrDefault("content-length", "0").matches("[0-9]{1,18}")) {
            throw new BadRequestException(400, "The length of the request is malformed.");
        }
        return Collections.unmodifiableSortedMap(fields);
    }

    private static boolean hasControl(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c == 0x7F) {
                return true;
            }
        }
        return false;
    }

    private static boolean isToken(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letter && TOKEN.indexOf(c) < 0) {
                return false;
            }
        }
        return !word.isEmpty();
    }
}
