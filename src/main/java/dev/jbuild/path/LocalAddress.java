package dev.jbuild.path;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * An address on the site's own host.
 *
 * @param path absolute, decoded, without query and fragment
 */
public record LocalAddress(String path) {

    /** Resolves a reference (RFC 3986 section 5.2); empty for other hosts, other schemes, and for nothing but a fragment. */
    public static Optional<LocalAddress> of(String reference, UrlPath page) {
        String bare = cut(cut(reference.strip(), '#'), '?');
        if (bare.isEmpty() || bare.startsWith("//") || hasScheme(bare)) {
            return Optional.empty();
        }
        String decoded = decode(bare);
        String base = page.value().substring(0, page.value().lastIndexOf('/') + 1);
        return Optional.of(new LocalAddress(normalise(decoded.startsWith("/") ? decoded : base + decoded)));
    }

    /** Whether this address lies under a base path, which is empty or has a leading and no closing slash. */
    public boolean isUnder(String base) {
        return path.startsWith(base) && (path.length() == base.length() || path.charAt(base.length()) == '/');
    }

    private static String cut(String text, char at) {
        int end = text.indexOf(at);
        return end < 0 ? text : text.substring(0, end);
    }

    /** Whether a reference names a scheme, such as {@code https:} or {@code mailto:}. */
    public static boolean hasScheme(String reference) {
        int colon = reference.indexOf(':');
        int slash = reference.indexOf('/');
        return colon > 0 && (slash < 0 || colon < slash);
    }

    private static String normalise(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.substring(1).split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return "/" + String.join("/", segments);
    }

    /** A path with its percent-encoded bytes decoded as UTF-8. */
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            int high = raw[i] == '%' && i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(raw[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
