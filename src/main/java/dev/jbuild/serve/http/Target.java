package dev.jbuild.serve.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for, decoded once and strictly.
 *
 * @param host of an absolute target, {@code http://host/path}, or null
 * @param raw the path as it was sent
 * @param path the path decoded: begins with a slash, has no empty segment, none that is {@code .} or {@code ..}, no
 *     backslash and no control character
 * @param query without its question mark, as it was sent
 */
record Target(@Nullable String host, String raw, String path, String query) {

    /**
     * Reads a request's target; null for one that no file of a site can have.
     *
     * @param written each byte one character
     */
    static @Nullable Target of(String written) {
        String host = null;
        String rest = written;
        if (written.toLowerCase(Locale.ROOT).startsWith("http://")) {
            int slash = written.indexOf('/', 7);
            host = written.substring(7, slash < 0 ? written.length() : slash);
            rest = slash < 0 ? "/" : written.substring(slash);
        }
        int question = rest.indexOf('?');
        String raw = question < 0 ? rest : rest.substring(0, question);
        String query = question < 0 ? "" : rest.substring(question + 1);
        String path = raw.startsWith("/") && raw.indexOf('#') < 0 ? decoded(raw) : null;
        return path == null || !isPlain(path) ? null : new Target(host, raw, path, query);
    }

    /** Whether a segment begins with a dot, which hides it; {@code .well-known} at the top is there to be asked for. */
    boolean isHidden() {
        return path.indexOf("/.", path.startsWith("/.well-known/") ? 1 : 0) >= 0;
    }

    /** The text of percent-encoded UTF-8 (RFC 3986 section 2.1), or null where it is none. */
    private static @Nullable String decoded(String raw) {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int value = i + 2 < raw.length() ? hex(raw.charAt(i + 1)) << 4 | hex(raw.charAt(i + 2)) : -1;
                if (value < 0 || value == '/') {
                    return null;
                }
                bytes.put((byte) value);
                i += 2;
            } else {
                bytes.put((byte) c);
            }
        }
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The value of a digit, or something negative. Only ASCII digits count, unlike with {@link Character#digit}. */
    private static int hex(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c < ' ' || c == 0x7F || c == '\\') {
                return false;
            }
        }
        String open = path.endsWith("/") ? path : path + "/";
        return !open.contains("//") && !open.contains("/./") && !open.contains("/../");
    }
}
