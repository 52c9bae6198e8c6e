package dev.jbuild.generate;

/**
 * Writes the links of a piece of HTML out in full, since feed readers show it elsewhere. It walks over tags and their
 * attributes; text, comments, scripts and styles stay as they are.
 */
final class FullLinks {

    private final String html;
    private final String origin;
    private final String page;
    private final StringBuilder out;
    private int done;

    private FullLinks(String html, String origin, String page) {
        this.html = html;
        this.origin = origin;
        this.page = page;
        this.out = new StringBuilder(html.length() + 256);
    }

    /**
     * The same HTML with full addresses in {@code href}, {@code src}, {@code srcset}, {@code poster}, {@code cite} and
     * {@code data}.
     *
     * @param origin scheme and host; where empty nothing is changed
     * @param page path of the page that the HTML is part of, percent-encoded, which relative links start from
     */
    static String in(String html, String origin, String page) {
        return origin.isEmpty() ? html : new FullLinks(html, origin, page).run();
    }

    private String run() {
        int at = html.indexOf('<');
        while (at >= 0) {
            at = html.indexOf('<', markup(at));
        }
        return out.append(html, done, html.length()).toString();
    }

    /** Goes over what begins at a {@code <}; gives the offset after it. */
    private int markup(int start) {
        if (html.startsWith("<!--", start)) {
            int end = html.indexOf("-->", start + 4);
            return end < 0 ? html.length() : end + 3;
        }
        int i = start + 1;
        while (i < html.length() && isNamePart(html.charAt(i))) {
            i++;
        }
        if (i == start + 1 || !isLetter(html.charAt(start + 1))) {
            return start + 1;
        }
        int end = attributes(i);
        String name = html.substring(start + 1, i);
        if (name.equalsIgnoreCase("script") || name.equalsIgnoreCase("style")) {
            return closing(name, end);
        }
        return end;
    }

    private int closing(String name, int from) {
        int at = html.indexOf("</", from);
        while (at >= 0 && !html.regionMatches(true, at + 2, name, 0, name.length())) {
            at = html.indexOf("</", at + 2);
        }
        return at < 0 ? html.length() : at;
    }

    /** Goes over the attributes of a tag; gives the offset after its {@code >}. */
    private int attributes(int start) {
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
                i = value(nameStart, nameEnd, spaces(i + 1));
            }
        }
        return Math.min(i + 1, html.length());
    }

    private int value(int nameStart, int nameEnd, int start) {
        if (start >= html.length()) {
            return start;
        }
        char quote = html.charAt(start);
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? start + 1 : start;
        int to;
        if (quoted) {
            int found = html.indexOf(quote, from);
            to = found < 0 ? html.length() : found;
        } else {
            to = from;
            while (to < html.length() && !isSpace(html.charAt(to)) && html.charAt(to) != '>') {
                to++;
            }
        }
        if (isName("srcset", nameStart, nameEnd) || isName("imagesrcset", nameStart, nameEnd)) {
            candidates(from, to);
        } else if (isLink(nameStart, nameEnd)) {
            address(from, to);
        }
        return quoted ? Math.min(to + 1, html.length()) : to;
    }

    private boolean isLink(int start, int end) {
        return isName("href", start, end)
                || isName("src", start, end)
                || isName("poster", start, end)
                || isName("cite", start, end)
                || isName("data", start, end);
    }

    private boolean isName(String name, int start, int end) {
        return end - start == name.length() && html.regionMatches(true, start, name, 0, name.length());
    }

    /** The image candidates of HTML's {@code srcset}: each an address without spaces, then words up to a comma. */
    private void candidates(int from, int to) {
        int i = from;
        while (i < to) {
            while (i < to && (isSpace(html.charAt(i)) || html.charAt(i) == ',')) {
                i++;
            }
            int start = i;
            while (i < to && !isSpace(html.charAt(i))) {
                i++;
            }
            int end = i;
            while (end > start && html.charAt(end - 1) == ',') {
                end--;
            }
            if (end > start) {
                address(start, end);
            }
            if (end == i) {
                int comma = html.indexOf(',', i);
                i = comma < 0 || comma > to ? to : comma;
            }
        }
    }

    private void address(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(html.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(html.charAt(end - 1))) {
            end--;
        }
        if (start == end || hasScheme(start, end)) {
            return;
        }
        out.append(html, done, start);
        char first = html.charAt(start);
        if (html.startsWith("//", start) && end - start > 1) {
            out.append(origin, 0, Math.max(0, origin.indexOf("//"))).append(html, start, end);
        } else if (first == '/') {
            out.append(origin).append(html, start, end);
        } else if (first == '#' || first == '?') {
            out.append(origin).append(page).append(html, start, end);
        } else {
            relative(html.substring(start, end));
        }
        done = end;
    }

    /** Joins a relative path to the page's folder (RFC 3986 section 5.2). */
    private void relative(String link) {
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        String rest = link;
        while (rest.startsWith("./") || rest.startsWith("../")) {
            if (rest.startsWith("../")) {
                int parent = folder.lastIndexOf('/', folder.length() - 2);
                folder = parent < 0 ? "/" : folder.substring(0, parent + 1);
                rest = rest.substring(3);
            } else {
                rest = rest.substring(2);
            }
        }
        out.append(origin).append(folder).append(rest.equals(".") ? "" : rest);
    }

    private boolean hasScheme(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = html.charAt(i);
            if (c == ':') {
                return i > start;
            }
            if (!isLetter(c) && (c < '0' || c > '9') && c != '+' && c != '-' && c != '.') {
                return false;
            }
        }
        return false;
    }

    private int spaces(int start) {
        int i = start;
        while (i < html.length() && isSpace(html.charAt(i))) {
            i++;
        }
        return i;
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

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
