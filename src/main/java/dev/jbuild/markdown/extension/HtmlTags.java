package dev.jbuild.markdown.extension;

import java.util.Set;

/** What kind of HTML element a tag's name stands for. */
final class HtmlTags {

    /** The elements that begin a block wherever they begin a line, by CommonMark 4.6, condition 6. */
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "base",
            "basefont",
            "blockquote",
            "body",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frame",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "iframe",
            "legend",
            "li",
            "link",
            "main",
            "menu",
            "menuitem",
            "nav",
            "noframes",
            "ol",
            "optgroup",
            "option",
            "p",
            "param",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "track",
            "ul");

    /** The elements that kramdown takes for part of a paragraph even where they stand alone on a line. */
    private static final Set<String> SPANS = Set.of(
            "a", "abbr", "acronym", "b", "big", "bdo", "br", "button", "cite", "code", "del", "dfn", "em", "i", "img",
            "input", "ins", "kbd", "label", "mark", "option", "q", "rb", "rbc", "rp", "rt", "rtc", "ruby", "s", "samp",
            "select", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var");

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    private static final Set<String> VERBATIM = Set.of("script", "pre", "style", "textarea");

    private HtmlTags() {}

    static boolean block(String name) {
        return BLOCKS.contains(name);
    }

    static boolean span(String name) {
        return SPANS.contains(name);
    }

    static boolean empty(String name) {
        return VOID.contains(name);
    }

    /** Elements in which nothing is Markdown and blank lines mean nothing. */
    static boolean verbatim(String name) {
        return VERBATIM.contains(name);
    }

    /** The lower-case name of the tag that begins at an index, or an empty string; a slash before it is skipped. */
    static String nameAt(CharSequence line, int from) {
        int start = from < line.length() && line.charAt(from) == '/' ? from + 1 : from;
        int end = start;
        while (end < line.length()
                && (Lines.wordCharacter(line.charAt(end)) || (end > start && line.charAt(end) == '-'))) {
            end++;
        }
        if (end == start || !Character.isLetter(line.charAt(start))) {
            return "";
        }
        StringBuilder name = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = line.charAt(i);
            name.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return name.toString();
    }
}
