package dev.jbuild.diagnostic;

import dev.jbuild.diagnostic.Diagnostic.Note;
import java.util.function.UnaryOperator;

/**
 * Diagnostics in words: what is wrong, the place as {@code path:line:column}, the line with a mark under the part that
 * is meant, advice, and further places. Nothing of an author's file can reach the terminal as a control sequence.
 */
public final class DiagnosticText {

    private final Style style;

    public DiagnosticText(Style style) {
        this.style = style;
    }

    /** The words for one problem: several lines, each with its line end. */
    public String of(Diagnostic problem) {
        StringBuilder out = new StringBuilder(256);
        int gutter = gutter(problem);
        Severity severity = problem.severity();
        out.append(style.severity(severity, severity.word()))
                .append(": ")
                .append(style.strong(Cells.visible(problem.message())))
                .append(style.faint(" [" + problem.code() + "]"))
                .append('\n');
        if (problem.span() != null) {
            place(problem.span(), gutter, '^', text -> style.severity(severity, text), out);
        } else if (problem.file() != null) {
            arrow(problem.location(), gutter, out);
        }
        if (!problem.hint().isEmpty()) {
            out.append(" ".repeat(gutter + 2))
                    .append(style.frame("="))
                    .append(' ')
                    .append(style.strong("hint"))
                    .append(": ")
                    .append(Cells.visible(problem.hint()))
                    .append('\n');
        }
        for (Note note : problem.notes()) {
            out.append(style.strong("note"))
                    .append(": ")
                    .append(Cells.visible(note.text()))
                    .append('\n');
            place(note.span(), gutter, '-', style::frame, out);
        }
        return out.toString();
    }

    private void place(SourceSpan span, int gutter, char mark, UnaryOperator<String> paint, StringBuilder out) {
        arrow(span.location(), gutter, out);
        Excerpt excerpt = Excerpt.of(span);
        String number = Integer.toString(span.line());
        String bar = style.frame(" ".repeat(gutter + 2) + "|");
        out.append(bar).append('\n');
        out.append(style.frame(" ".repeat(gutter + 1 - number.length()) + number + " |"));
        if (!excerpt.line().isEmpty()) {
            out.append(' ').append(excerpt.line());
        }
        String marks = String.valueOf(mark).repeat(excerpt.marked());
        out.append('\n')
                .append(bar)
                .append(" ".repeat(excerpt.indent() + 1))
                .append(paint.apply(marks))
                .append('\n');
    }

    private void arrow(String location, int gutter, StringBuilder out) {
        out.append(style.frame(" ".repeat(gutter + 1) + "-->"))
                .append(' ')
                .append(Cells.visible(location))
                .append('\n');
    }

    /** The width of the widest line number, so that all bars of one problem stand in one column. */
    private static int gutter(Diagnostic problem) {
        int most = problem.span() == null ? 1 : problem.span().line();
        for (Note note : problem.notes()) {
            most = Math.max(most, note.span().line());
        }
        return Integer.toString(most).length();
    }
}
