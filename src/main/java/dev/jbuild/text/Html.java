package dev.jbuild.text;

import org.jspecify.annotations.Nullable;

/** Escaping for HTML and XML: text into text content, and text into a double-quoted attribute. */
public final class Html {

    private Html() {}

    /** Escapes {@code & < > "}, which makes a text safe both as content and inside double quotes. */
    public static String escape(String text) {
        int i = firstSpecial(text);
        if (i < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return out.toString();
    }

    /** Appends the escaped form of a text. */
    public static void escape(CharSequence text, StringBuilder out) {
        escape(text, 0, text.length(), out);
    }

    /** Appends the escaped form of the part of a text between two offsets. */
    public static void escape(CharSequence text, int from, int to, StringBuilder out) {
        int done = from;
        for (int i = from; i < to; i++) {
            String replacement = replacement(text.charAt(i));
            if (replacement != null) {
                out.append(text, done, i).append(replacement);
                done = i + 1;
            }
        }
        out.append(text, done, to);
    }

    private static int firstSpecial(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (replacement(text.charAt(i)) != null) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String replacement(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }
}
