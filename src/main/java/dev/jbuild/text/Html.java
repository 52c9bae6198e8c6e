package dev.jbuild.text;

/** Escaping for HTML and XML: text into text content, and text into a double-quoted attribute. */
public final class Html {

    private Html() {}

    /** Escapes {@code & < > "}, which makes a text safe both as content and inside double quotes. */
    public static String escape(String text) {
        int first = firstSpecial(text, 0);
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, first, out);
        return out.toString();
    }

    /** Appends the escaped form of a text. */
    public static void escape(CharSequence text, StringBuilder out) {
        String plain = text.toString();
        escape(plain, firstSpecial(plain, 0), out);
    }

    private static void escape(String text, int firstSpecial, StringBuilder out) {
        int done = 0;
        for (int i = firstSpecial; i < text.length(); i = firstSpecial(text, done)) {
            out.append(text, done, i).append(replacement(text.charAt(i)));
            done = i + 1;
        }
        if (done == 0) {
            out.append(text);
        } else {
            out.append(text, done, text.length());
        }
    }

    /** The offset of the first character from an offset on that must be escaped; the text's length where there is none. */
    private static int firstSpecial(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            if (isSpecial(text.charAt(i))) {
                return i;
            }
        }
        return length;
    }

    /** Whether a character has a meaning in HTML. */
    public static boolean isSpecial(char c) {
        return c <= '>' && (c == '<' || c == '&' || c == '"' || c == '>');
    }

    private static String replacement(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "&quot;";
        };
    }
}
