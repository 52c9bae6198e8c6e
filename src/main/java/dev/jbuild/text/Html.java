package dev.jbuild.text;

/** Escaping for HTML and XML: text into text content, and text into a double-quoted attribute. */
public final class Html {

    private Html() {}

    /** Escapes {@code & < > "}, which makes a text safe both as content and inside double quotes. */
    public static String escape(String text) {
        if (firstSpecial(text) == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, 0, text.length(), out);
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
            char c = text.charAt(i);
            if (isSpecial(c)) {
                out.append(text, done, i).append(replacement(c));
                done = i + 1;
            }
        }
        out.append(text, done, to);
    }

    /** Appends the escaped form of a text. */
    public static void escape(CharSequence text, Utf8Builder out) {
        escape(text, 0, text.length(), out);
    }

    /** Appends the escaped form of the part of a text between two offsets. */
    public static void escape(CharSequence text, int from, int to, Utf8Builder out) {
        int done = from;
        int all = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            all |= c;
            if (isSpecial(c)) {
                append(text, done, i, all, out).append(replacement(c));
                done = i + 1;
            }
        }
        append(text, done, to, all, out);
    }

    private static Utf8Builder append(CharSequence text, int from, int to, int all, Utf8Builder out) {
        return all < 0x80 && text instanceof String plain
                ? out.appendPlain(plain, from, to)
                : out.append(text, from, to);
    }

    /** The offset of the first character that must be escaped; the text's length where there is none. */
    private static int firstSpecial(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (isSpecial(text.charAt(i))) {
                return i;
            }
        }
        return length;
    }

    /** A text without its escapes: what {@link #escape} makes, and an apostrophe's number. */
    public static String unescape(String html) {
        return html.indexOf('&') < 0
                ? html
                : html.replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&");
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
