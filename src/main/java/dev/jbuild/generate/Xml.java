package dev.jbuild.generate;

import org.jspecify.annotations.Nullable;

/** Writes text into XML 1.0. */
final class Xml {

    private Xml() {}

    /**
     * Appends a text, escaped for content and for double-quoted attributes. Characters that XML 1.0 section 2.2 forbids
     * even in escaped form are left out.
     */
    static void text(CharSequence text, StringBuilder out) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String replacement = replacement(text, i);
            if (replacement != null) {
                out.append(text, done, i).append(replacement);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    /** Appends an element with a text, on a line of its own. */
    static void element(String name, CharSequence text, StringBuilder out) {
        out.append('<').append(name).append('>');
        text(text, out);
        out.append("</").append(name).append(">\n");
    }

    /** Appends an element with a percent-encoded address, in which {@code &} is the only character to escape. */
    static void address(String name, String address, StringBuilder out) {
        if (address.indexOf('&') >= 0) {
            element(name, address, out);
        } else {
            out.append('<')
                    .append(name)
                    .append('>')
                    .append(address)
                    .append("</")
                    .append(name)
                    .append(">\n");
        }
    }

    /** Appends an attribute with the space before it. */
    static void attribute(String name, CharSequence value, StringBuilder out) {
        out.append(' ').append(name).append("=\"");
        text(value, out);
        out.append('"');
    }

    private static @Nullable String replacement(CharSequence text, int i) {
        char c = text.charAt(i);
        if (c >= ' ' && c < 0xD800) {
            return switch (c) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                default -> null;
            };
        }
        if (c < ' ') {
            return c == '\t' || c == '\n' ? null : c == '\r' ? "&#13;" : "";
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)) ? null : "";
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1)) ? null : "";
        }
        return c >= 0xFFFE ? "" : null;
    }
}
