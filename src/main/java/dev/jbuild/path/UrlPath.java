package dev.jbuild.path;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The address of an output on its host, without scheme, host, and base path, not percent-encoded.
 *
 * @param value begins with {@code /}; one that ends with {@code /} stands for the {@code index.html} in that folder
 */
public record UrlPath(String value) implements Comparable<UrlPath> {

    /** Path characters besides letters and digits that RFC 3986 section 3.3 lets stand. */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/";

    public UrlPath {
        if (!value.startsWith("/")) {
            throw new IllegalArgumentException("a URL path begins with '/': '" + value + "'");
        }
        if (value.length() > 1) {
            Segments.check(value.endsWith("/") ? value.substring(1, value.length() - 1) : value.substring(1));
        }
    }

    /** Makes a path of what an author wrote: a missing leading slash is added, doubled slashes are one. */
    public static UrlPath of(String written) {
        String joined = ("/" + written).replaceAll("/{2,}", "/");
        return new UrlPath(joined);
    }

    /** The file that a plain static host serves for this address. */
    public OutputPath outputPath() {
        String relative = value.substring(1);
        return OutputPath.of(relative.isEmpty() || relative.endsWith("/") ? relative + "index.html" : relative);
    }

    /** The address as it stands in a link: every byte that RFC 3986 does not allow in a path is percent-encoded. */
    public String encoded() {
        int first = firstUnsafe();
        if (first < 0) {
            return value;
        }
        StringBuilder out = new StringBuilder(value.length() + 16).append(value, 0, first);
        for (byte b : value.substring(first).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isPlain(c)) {
                out.append(c);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return out.toString();
    }

    private int firstUnsafe() {
        for (int i = 0; i < value.length(); i++) {
            if (!isPlain(value.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (c < 0x80 && PLAIN.indexOf(c) >= 0);
    }

    @Override
    public int compareTo(UrlPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
