package dev.jbuild.highlight;

import dev.jbuild.text.Html;
import dev.jbuild.text.Utf8Builder;
import java.util.ArrayList;
import java.util.List;

/** Writes tokens as spans. Where lines are elements, a span that goes over a line's end is closed and opened again. */
final class HtmlWriter {

    private static final String END = "</span>";

    private final Utf8Builder out;
    private final ClassNames classes;
    private final Lines lines;
    private final List<String> open = new ArrayList<>();
    private int line = 1;
    private boolean inLine;

    HtmlWriter(Utf8Builder out, ClassNames classes, Lines lines) {
        this.out = out;
        this.classes = classes;
        this.lines = lines;
    }

    void write(List<Token> tokens) {
        tokens(tokens);
        if (inLine) {
            out.append(END);
        }
    }

    private void tokens(List<Token> tokens) {
        for (Token token : tokens) {
            String name = token.type == null ? null : classes.of(token.type, token.aliases);
            boolean same = !open.isEmpty() && open.get(open.size() - 1).equals(name);
            if (name == null || same || token.end == token.start) {
                content(token);
                continue;
            }
            if (lines.any()) {
                beginLine();
            }
            open(name);
            open.add(name);
            content(token);
            open.remove(open.size() - 1);
            if (!lines.any() || inLine) {
                out.append(END);
            }
        }
    }

    private void content(Token token) {
        if (token.children != null) {
            tokens(token.children);
        } else if (lines.any()) {
            lined(token.source, token.start, token.end);
        } else {
            Html.escape(token.source, token.start, token.end, out);
        }
    }

    private void lined(String text, int from, int to) {
        int start = from;
        while (start < to) {
            beginLine();
            int end = text.indexOf('\n', start);
            if (end < 0 || end >= to) {
                Html.escape(text, start, to, out);
                return;
            }
            Html.escape(text, start, end, out);
            endLine();
            start = end + 1;
        }
    }

    /** Opens a line, and the spans that the last one closed. */
    private void beginLine() {
        if (!inLine) {
            lines.open(line++, out);
            inLine = true;
            open.forEach(this::open);
        }
    }

    private void endLine() {
        // The line end stands outside, so that a copied line has one and not two.
        out.append(END.repeat(open.size() + 1)).append('\n');
        inLine = false;
    }

    private void open(String name) {
        out.append("<span class=\"").append(name).append("\">");
    }
}
