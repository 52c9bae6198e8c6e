package dev.jbuild.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.jbuild.markdown.extension.FootnoteDefinition;
import dev.jbuild.markdown.extension.FootnoteMark;
import dev.jbuild.text.Html;
import dev.jbuild.text.Utf8Builder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers footnotes in the order of their first marks and writes them at the end, in kramdown's shape. */
final class FootnoteWriter {

    /** A number of so many digits that nobody means a set of characters by it. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    /** Words, as names of footnotes are; parts of one letter make a range of characters. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}0-9]{2,}(?:[-_:.][\\p{L}0-9]{2,})*");

    private static final String MARK_BEGIN = "<sup id=\"fnref:";

    private static final String MARK_END = "</a></sup>";

    private static final String PARAGRAPH_END = "</p>\n";

    private final Draft draft;
    private final List<String> names = new ArrayList<>();
    private final List<Integer> repeats = new ArrayList<>();

    FootnoteWriter(Draft draft) {
        this.draft = draft;
    }

    /**
     * Whether a mark without a footnote is meant as one: its name is a number, or the text has footnotes. Else it is a
     * set of characters as regular expressions have them, which with a range or a sign it is in any case.
     */
    static boolean isMeant(FootnoteMark mark, Draft draft) {
        String name = mark.name();
        int next = mark.getEndOffset();
        if (next < draft.source.length() && "(+*{".indexOf(draft.source.charAt(next)) >= 0) {
            return false;
        }
        return NUMBER.matcher(name).matches()
                || (draft.definitions.hasFootnotes() && WORD.matcher(name).matches());
    }

    /** How many marks were written. */
    int count() {
        int count = 0;
        for (int repeat : repeats) {
            count += repeat + 1;
        }
        return count;
    }

    void mark(String name) {
        int index = names.indexOf(name);
        int repeat = 0;
        if (index < 0) {
            index = names.size();
            names.add(name);
            repeats.add(0);
        } else {
            repeat = repeats.get(index) + 1;
            repeats.set(index, repeat);
        }
        Utf8Builder out = draft.out;
        out.append(MARK_BEGIN);
        Html.escape(name, out);
        if (repeat > 0) {
            out.append(':').append(repeat);
        }
        out.append("\"><a href=\"#fn:");
        Html.escape(name, out);
        out.append("\" class=\"footnote\" rel=\"footnote\" role=\"doc-noteref\">")
                .append(index + 1)
                .append(MARK_END);
    }

    /** HTML without marks of footnotes, for places that do not show these. */
    static String withoutMarks(String html) {
        int mark = html.indexOf(MARK_BEGIN);
        if (mark < 0) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length());
        int from = 0;
        for (int end = html.indexOf(MARK_END, mark); mark >= 0 && end >= 0; end = html.indexOf(MARK_END, from)) {
            out.append(html, from, mark);
            from = end + MARK_END.length();
            mark = html.indexOf(MARK_BEGIN, from);
        }
        return out.append(html, from, html.length()).toString();
    }

    /** Writes all footnotes that were marked, those marked inside footnotes included. */
    void writeAll(BlockWriter blocks) {
        if (names.isEmpty()) {
            return;
        }
        Utf8Builder out = draft.out;
        draft.line();
        out.append("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        for (int i = 0; i < names.size(); i++) {
            FootnoteDefinition definition = draft.definitions.footnote(names.get(i));
            if (definition == null) {
                continue;
            }
            out.append("<li id=\"fn:");
            Html.escape(names.get(i), out);
            out.append("\">\n");
            blocks.children(definition);
            draft.line();
            backlinks(definition, i);
            out.append("</li>\n");
        }
        out.append("</ol>\n</div>\n");
    }

    /** Writes a link back to each mark, in the last paragraph or, where the footnote ends otherwise, in one of its own. */
    private void backlinks(FootnoteDefinition definition, int index) {
        Utf8Builder out = draft.out;
        Node last = definition.getLastChild();
        if (last instanceof Paragraph && out.endsWith(PARAGRAPH_END)) {
            out.cut(out.length() - PARAGRAPH_END.length());
            out.append('\u00A0');
        } else {
            out.append("<p>");
        }
        for (int repeat = 0; repeat <= repeats.get(index); repeat++) {
            if (repeat > 0) {
                out.append('\u00A0');
            }
            out.append("<a href=\"#fnref:");
            Html.escape(names.get(index), out);
            if (repeat > 0) {
                out.append(':').append(repeat);
            }
            out.append("\" class=\"reversefootnote\" role=\"doc-backlink\">\u21A9");
            if (repeat > 0) {
                out.append("<sup>").append(repeat + 1).append("</sup>");
            }
            out.append("</a>");
        }
        out.append(PARAGRAPH_END);
    }
}
