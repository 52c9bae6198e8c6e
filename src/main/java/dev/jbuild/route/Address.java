package dev.jbuild.route;

import dev.jbuild.path.UrlPath;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes addresses of what patterns gave, and says what is wrong with those that cannot be. */
final class Address {

    /** Most bytes of one name on the usual file systems. */
    static final int LONGEST_NAME = 255;

    private Address() {}

    /**
     * Whether a text is an address as it is, has no fault, and is the same for every file system: the common case, told
     * in one walk.
     */
    static boolean isSimple(String text) {
        if (text.length() > LONGEST_NAME - ".html".length()) {
            return false;
        }
        char before = 'x';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
            if (!plain && (before == '/' || (c != '/' && c != '.'))) {
                return false;
            }
            before = c;
        }
        return !text.isEmpty() && text.charAt(0) == '/';
    }

    /** The text with one leading slash, single slashes, and composed letters, so that one name has one spelling. */
    static String clean(String written) {
        StringBuilder out = new StringBuilder(written.length() + 1).append('/');
        boolean ascii = true;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '/' || out.charAt(out.length() - 1) != '/') {
                out.append(c);
            }
            ascii &= c < 0x80;
        }
        return ascii ? out.toString() : Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** What keeps a clean address from being one, or {@code null}; the answer completes «the address … ». */
    static @Nullable String fault(String address) {
        int start = 1;
        for (int i = 1; i <= address.length(); i++) {
            char c = i == address.length() ? '/' : address.charAt(i);
            if (c == '/') {
                String fault = i == start ? null : nameFault(address, start, i);
                if (fault != null) {
                    return fault;
                }
                start = i + 1;
            } else if (c == '\\') {
                return "has a backslash, which some systems take for a slash";
            } else if (Character.isISOControl(c)) {
                return "has a control character";
            } else if (Character.isSurrogate(c) && !isPaired(address, i)) {
                return "has half a character";
            }
        }
        return null;
    }

    /** What keeps an author's text from being an address besides {@link #fault}: it is not a path alone. */
    static @Nullable String faultAsWritten(String text) {
        if (text.indexOf('?') >= 0) {
            return "has a '?', which begins a query";
        }
        return text.indexOf('#') >= 0 ? "has a '#', which begins a place in a page" : null;
    }

    /** A name as the least careful file system compares it: without case and with letters composed. */
    static String folded(String path) {
        boolean plain = true;
        for (int i = 0; plain && i < path.length(); i++) {
            char c = path.charAt(i);
            plain = c < 0x80 && (c < 'A' || c > 'Z');
        }
        if (plain) {
            return path;
        }
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** The address of a file of the site. */
    static UrlPath ofFile(String path) {
        return new UrlPath("/" + path);
    }

    private static @Nullable String nameFault(String address, int start, int end) {
        int length = end - start;
        if (address.charAt(start) == '.' && (length == 1 || (length == 2 && address.charAt(start + 1) == '.'))) {
            return "has the folder name '" + address.substring(start, end) + "', which leads elsewhere";
        }
        // A UTF-16 unit is at most three bytes; .html may still follow.
        int limit = LONGEST_NAME - ".html".length();
        if (length * 3 > limit) {
            int bytes = address.substring(start, end).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > limit) {
                return "has a name of " + bytes + " bytes, and file systems allow " + LONGEST_NAME
                        + " with the extension";
            }
        }
        return null;
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
