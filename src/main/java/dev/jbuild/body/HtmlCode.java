package dev.jbuild.body;

import dev.jbuild.markdown.MarkdownRenderer.CodeRegion;
import java.util.ArrayList;
import java.util.List;

/** Finds what is code in an HTML document: its {@code <pre>} and {@code <code>} elements. */
final class HtmlCode {

    private HtmlCode() {}

    /** The outermost elements, from the opening tag to after the closing one, or to the end where that is missing. */
    static List<CodeRegion> regions(String html) {
        List<CodeRegion> found = new ArrayList<>();
        int at = html.indexOf('<');
        while (at >= 0) {
            String name = isTag(html, at + 1, "pre") ? "pre" : isTag(html, at + 1, "code") ? "code" : "";
            if (name.isEmpty()) {
                at = html.indexOf('<', at + 1);
                continue;
            }
            int end = end(html, at + 1, name);
            found.add(new CodeRegion(at, end));
            at = html.indexOf('<', end);
        }
        return found;
    }

    private static boolean isTag(String html, int at, String name) {
        int after = at + name.length();
        return html.regionMatches(true, at, name, 0, name.length())
                && (after == html.length() || !Character.isLetterOrDigit(html.charAt(after)));
    }

    private static int end(String html, int from, String name) {
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
            if (isTag(html, at + 2, name)) {
                int close = html.indexOf('>', at);
                return close < 0 ? html.length() : close + 1;
            }
        }
        return html.length();
    }
}
