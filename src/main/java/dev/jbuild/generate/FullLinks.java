package dev.jbuild.generate;

import dev.jbuild.text.HtmlTags;

/**
 * Writes the links of a piece of HTML out in full, since feed readers show it elsewhere. Text, comments,
 * scripts and styles stay as they are.
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
        HtmlTags.walk(html, this::attribute);
        return out.append(html, done, html.length()).toString();
    }

    private void attribute(String tag, String name, int from, int to) {
        switch (name) {
            case "srcset", "imagesrcset" -> candidates(from, to);
            case "href", "src", "poster", "cite", "data" -> address(from, to);
            default -> {
                // No other attribute is followed.
            }
        }
    }

    /** The image candidates of HTML's {@code srcset}: each an address without spaces, then words up to a comma. */
    private void candidates(int from, int to) {
        int i = from;
        while (i < to) {
            while (i < to && (HtmlTags.isSpace(html.charAt(i)) || html.charAt(i) == ',')) {
                i++;
            }
            int start = i;
            while (i < to && !HtmlTags.isSpace(html.charAt(i))) {
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
        while (start < end && HtmlTags.isSpace(html.charAt(start))) {
            start++;
        }
        while (end > start && HtmlTags.isSpace(html.charAt(end - 1))) {
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

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
