package dev.jbuild.template.filter;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Percent-encoding, RFC 3986 section 2.1. */
final class PercentCode {

    private static final String HEX = "0123456789ABCDEF";

    private PercentCode() {}

    /** A text with every byte encoded that is no ASCII letter or digit and none of the plain characters. */
    static String encode(String text, String plain) {
        int first = 0;
        while (first < text.length() && isPlain(text.charAt(first), plain)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (byte b : text.substring(first).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isPlain(c, plain)) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return out.toString();
    }

    /** The same for a text that may be encoded in part: what needs no code loses it, other codes get capitals. */
    static String normalized(String text, String plain) {
        if (text.indexOf('%') < 0) {
            return encode(text, plain);
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            int code = at(text, i);
            if (code < 0) {
                int end = text.indexOf('%', i + 1);
                end = end < 0 ? text.length() : end;
                out.append(encode(text.substring(i, end), plain));
                i = end - 1;
            } else {
                boolean bare = code < 0x80 && (Character.isLetterOrDigit(code) || "-._~".indexOf(code) >= 0);
                out.append(
                        bare
                                ? String.valueOf((char) code)
                                : text.substring(i, i + 3).toUpperCase(Locale.ROOT));
                i += 2;
            }
        }
        return out.toString();
    }

    private static boolean isPlain(char c, String plain) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (c < 0x80 && plain.indexOf(c) >= 0);
    }

    /** The byte that is encoded at an offset, or -1. */
    static int at(String text, int offset) {
        if (offset + 2 >= text.length() || text.charAt(offset) != '%') {
            return -1;
        }
        int high = Character.digit(text.charAt(offset + 1), 16);
        int low = Character.digit(text.charAt(offset + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
