package dev.jbuild.body;

import dev.jbuild.template.BodyText;
import dev.jbuild.template.BodyText.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A paragraph in which inserts stand. Blocks among them come to stand beside what is left of it. */
final class InsertParagraph {

    /** Elements that may stand in a paragraph: phrasing content of HTML 3.2.5.2.5, without rare ones. */
    private static final List<String> PHRASING = List.of(
            "a", "abbr", "audio", "b", "br", "button", "cite", "code", "del", "em", "i", "iframe", "img", "input",
            "ins", "kbd", "label", "mark", "math", "picture", "q", "s", "samp", "script", "small", "span", "strong",
            "sub", "sup", "svg", "time", "u", "var", "video", "wbr");

    private static final List<String> VOID = List.of("br", "img", "input", "wbr", "source", "hr");

    private InsertParagraph() {}

    /**
     * A paragraph with its inserts in place.
     *
     * @param paragraph from its opening tag to before its closing one
     * @param putIn puts inserts into HTML
     * @param inserts by their numbers
     */
    static String write(String paragraph, BodyText body, UnaryOperator<String> putIn, List<String> inserts) {
        int open = paragraph.indexOf('>') + 1;
        String tag = paragraph.substring(0, open);
        List<String> parts = new ArrayList<>();
        List<Boolean> isBlock = new ArrayList<>();
        int done = open;
        for (Mark mark = body.next(paragraph, open); mark.number() >= 0; mark = body.next(paragraph, mark.end())) {
            if (isBlock(inserts.get(mark.number()))) {
                parts.add(paragraph.substring(done, mark.start()));
                isBlock.add(false);
                parts.add(inserts.get(mark.number()));
                isBlock.add(true);
                done = mark.end();
            }
        }
        parts.add(paragraph.substring(done));
        isBlock.add(false);
        for (int i = 0; i < parts.size(); i++) {
            if (!isBlock.get(i) && !isBalanced(parts.get(i))) {
                return tag + putIn.apply(paragraph.substring(open)) + "</p>";
            }
        }
        boolean plain = tag.equals("<p>");
        boolean split = parts.size() > 1;
        StringBuilder out = new StringBuilder();
        if (split && !plain) {
            out.append("<div").append(tag, 2, tag.length()).append('\n');
        }
        for (int i = 0; i < parts.size(); i++) {
            String part = isBlock.get(i)
                    ? putIn.apply(parts.get(i))
                    : putIn.apply(trimmed(parts.get(i))).strip();
            if (!part.isEmpty()) {
                out.append(out.length() == 0 || out.charAt(out.length() - 1) == '\n' ? "" : "\n");
                out.append(isBlock.get(i) ? part : (split ? "<p>" : tag) + part + "</p>");
            }
        }
        return split && !plain ? out.append("\n</div>").toString() : out.toString();
    }

    /** Whether an insert is a block: its first element is none that may stand in a paragraph. */
    private static boolean isBlock(String html) {
        String text = html.strip();
        if (!text.startsWith("<") || text.startsWith("<!--")) {
            return false;
        }
        return !PHRASING.contains(name(text, 1));
    }

    private static String name(String html, int start) {
        int end = start;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end);
    }

    /** Whether each element that opens in a text closes there, and none else does. */
    private static boolean isBalanced(String html) {
        int depth = 0;
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            if (html.startsWith("</", i)) {
                depth--;
            } else if (!VOID.contains(name(html, i + 1))) {
                depth++;
            }
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    /** A text without the line breaks at its ends, which would be left over from beside a block. */
    private static String trimmed(String html) {
        String text = html.strip();
        while (text.startsWith("<br>")) {
            text = text.substring("<br>".length()).strip();
        }
        while (text.endsWith("<br>")) {
            text = text.substring(0, text.length() - "<br>".length()).strip();
        }
        return text;
    }
}
