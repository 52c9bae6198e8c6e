package dev.jbuild.text;

/** Walks over the attributes of the tags in a piece of HTML. Text, comments, scripts, styles and text areas hold none. */
public final class HtmlTags {

    private final String html;
    private final Listener listener;

    private HtmlTags(String html, Listener listener) {
        this.html = html;
        this.listener = listener;
    }

    /** Is told of each attribute that has a value. */
    @FunctionalInterface
    public interface Listener {

        /**
         * One attribute.
         *
         * @param tag in small letters
         * @param name in small letters
         * @param from the offset of the value's first character, behind its quote
         * @param to the offset after its last
         */
        void attribute(String tag, String name, int from, int to);
    }

    /** Tells of all attributes, in the order of the text. */
    public static void walk(String html, Listener listener) {
        HtmlTags tags = new HtmlTags(html, listener);
        int at = html.indexOf('<');
        while (at >= 0) {
            at = html.indexOf('<', tags.markup(at));
        }
    }

    /** Goes over what begins at a {@code <}; gives the offset after it. */
    private int markup(int start) {
        if (html.startsWith("<!--", start)) {
            int end = html.indexOf("-->", start + 4);
            return end < 0 ? html.length() : end + 3;
        }
        int end = start + 1;
        while (end < html.length() && isNamePart(html.charAt(end))) {
            end++;
        }
        if (end == start + 1 || !isLetter(html.charAt(start + 1))) {
            return start + 1;
        }
        String tag = Slug.lower(html.substring(start + 1, end));
        int after = attributes(tag, end);
        return switch (tag) {
            case "script", "style", "textarea" -> closing(tag, after);
            default -> after;
        };
    }

    private int closing(String tag, int from) {
        int at = html.indexOf("</", from);
        while (at >= 0 && !html.regionMatches(true, at + 2, tag, 0, tag.length())) {
            at = html.indexOf("</", at + 2);
        }
        return at < 0 ? html.length() : at;
    }

    /** Goes over the attributes of a tag; gives the offset after its {@code >}. */
    private int attributes(String tag, int start) {
        int i = start;
        while (i < html.length() && html.charAt(i) != '>') {
            char c = html.charAt(i);
            if (isSpace(c) || c == '/' || c == '=') {
                i++;
                continue;
            }
            int nameStart = i;
            while (i < html.length() && !endsName(html.charAt(i))) {
                i++;
            }
            int nameEnd = i;
            i = spaces(i);
            if (i < html.length() && html.charAt(i) == '=') {
                i = value(tag, Slug.lower(html.substring(nameStart, nameEnd)), spaces(i + 1));
            }
        }
        return Math.min(i + 1, html.length());
    }

    private int value(String tag, String name, int start) {
        if (start >= html.length()) {
            return start;
        }
        char quote = html.charAt(start);
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? start + 1 : start;
        int to = from;
        if (quoted) {
            int found = html.indexOf(quote, from);
            to = found < 0 ? html.length() : found;
        } else {
            while (to < html.length() && !isSpace(html.charAt(to)) && html.charAt(to) != '>') {
                to++;
            }
        }
        listener.attribute(tag, name, from, to);
        return quoted ? Math.min(to + 1, html.length()) : to;
    }

    private int spaces(int start) {
        int i = start;
        while (i < html.length() && isSpace(html.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether a character is white space in HTML. */
    public static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean endsName(char c) {
        return isSpace(c) || c == '=' || c == '>' || c == '/';
    }

    private static boolean isNamePart(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
