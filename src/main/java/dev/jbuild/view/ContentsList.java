package dev.jbuild.view;

import dev.jbuild.config.HeadingLevels;
import dev.jbuild.markdown.MarkdownBody.Heading;
import dev.jbuild.text.Html;
import java.util.List;

/** Writes the contents list of a body: nested lists of links to its headings. */
final class ContentsList {

    private ContentsList() {}

    /**
     * The list of the headings of some levels, or nothing where there are none. A heading that skips levels is nested one level below the one
     * before it, so that the list is valid whatever levels the author chose.
     */
    static String html(List<Heading> headings, HeadingLevels levels) {
        List<Heading> listed = levels.coverAll()
                ? headings
                : headings.stream()
                        .filter(heading -> levels.has(heading.level()))
                        .toList();
        return listed.isEmpty() ? "" : list(listed);
    }

    private static String list(List<Heading> headings) {
        StringBuilder out = new StringBuilder(headings.size() * 64).append("<ul>");
        int[] open = new int[7];
        int depth = 0;
        for (Heading heading : headings) {
            if (depth == 0) {
                open[depth++] = heading.level();
            } else if (heading.level() > open[depth - 1]) {
                out.append("<ul>");
                open[depth++] = heading.level();
            } else {
                out.append("</li>");
                while (depth > 1 && heading.level() < open[depth - 1] && heading.level() <= open[depth - 2]) {
                    out.append("</ul></li>");
                    depth--;
                }
                open[depth - 1] = heading.level();
            }
            out.append("<li><a href=\"#");
            Html.escape(heading.id(), out);
            out.append("\">").append(heading.html()).append("</a>");
        }
        out.append("</li>");
        while (depth-- > 1) {
            out.append("</ul></li>");
        }
        return out.append("</ul>").toString();
    }
}
