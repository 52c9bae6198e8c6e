package dev.jbuild.body;

import dev.jbuild.content.Document;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.highlight.Highlighter;
import dev.jbuild.highlight.Languages;
import dev.jbuild.markdown.MarkdownBody;
import dev.jbuild.markdown.MarkdownBody.TextProblem;
import dev.jbuild.template.BodyText;
import dev.jbuild.text.LineIndex;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the author of blocks of code that got no colours or not what was asked of them, and of marks that mean nothing. */
final class TextProblems {

    private final Document document;
    private final BodyText rendered;
    private final Languages languages;
    private int from;
    private int lastOffset = -1;
    private int lastAt;

    /** For a document whose body, after its templates, is {@code rendered}. */
    TextProblems(Document document, BodyText rendered, Languages languages) {
        this.document = document;
        this.rendered = rendered;
        this.languages = languages;
    }

    /** Adds a warning for each problem, which are in the order of the text. */
    void tell(List<TextProblem> found, List<Diagnostic> into) {
        for (TextProblem problem : found) {
            into.add(warning(problem, place(problem), languages));
        }
    }

    /** What to say of a problem, at a place. */
    static Diagnostic warning(TextProblem problem, SourceSpan place, Languages languages) {
        return switch (problem.kind()) {
            case UNKNOWN ->
                Diagnostic.warning(
                                "code-language",
                                "jbuild knows no language '" + problem.written() + "', so this code gets no colours",
                                place)
                        .hint(language(problem.written(), languages));
            case TOO_LARGE ->
                Diagnostic.warning("code-size", "this code is too large for colours", place)
                        .hint("Code of more than " + Highlighter.LARGEST
                                + " characters gets none; write 'text' as its language, or link to a file.");
            case TOO_COSTLY ->
                Diagnostic.warning("code-costly", "this code gets no colours, as finding them takes too long", place)
                        .hint("Check that the language '" + problem.written()
                                + "' is right, or write 'text' in its place.");
            case OPTION ->
                Diagnostic.warning("code-option", "'" + problem.written() + "' means nothing to a block of code", place)
                        .hint(MarkdownBody.nearOption(problem.written())
                                .map(near -> "Did you mean '" + near + "'?")
                                .orElse("It takes title, linenos, start, hl_lines and mark_lines."));
            case NO_NUMBERING ->
                Diagnostic.warning(
                                "code-option",
                                "'" + problem.written() + "' does not say whether lines are numbered",
                                place)
                        .hint("Write 'linenos' for numbers, 'linenos=false' for none, or 'start=10' to count from 10.");
            case NO_START ->
                Diagnostic.warning("code-option", "'" + problem.written() + "' is no number of a first line", place)
                        .hint("Write the number of the first line: 'start=10'.");
            case NO_LINES ->
                Diagnostic.warning("code-lines", "'" + problem.written() + "' is no line of a block of code", place)
                        .hint("Write the numbers of lines, counted from 1: \"1 3-5\".");
            case BEYOND ->
                Diagnostic.warning("code-lines", "this block of code has no line " + problem.written(), place)
                        .hint("The first line is 1, whatever number is shown beside it.");
            default -> unfinished(problem, place);
        };
    }

    /** What to say of what is never closed, and of marks that mean nothing. */
    private static Diagnostic unfinished(TextProblem problem, SourceSpan place) {
        String written = problem.written();
        return switch (problem.kind()) {
            case OPEN_FENCE ->
                Diagnostic.warning("markdown-unclosed", "this block of code is never closed", place)
                        .hint("Close it with a line '" + written + "', indented as its first line is.");
            case OPEN_COMMENT ->
                Diagnostic.warning("markdown-unclosed", "this comment is never closed and hides what follows", place)
                        .hint("Close it with '-->'.");
            case NO_FOOTNOTE ->
                Diagnostic.warning("markdown-footnote", "there is no footnote " + written, place)
                        .hint("Write '" + written + ":' and its text on a line of their own, or mend the name.");
            case NO_ALERT ->
                Diagnostic.warning("markdown-alert", "there is no alert " + written, place)
                        .hint(MarkdownBody.nearAlert(written.substring(2, written.length() - 1))
                                .map(near -> "Did you mean '[!" + near.toUpperCase(Locale.ROOT) + "]'?")
                                .orElse("There are [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] and [!CAUTION]."));
            default ->
                Diagnostic.warning("markdown-alert", "this quote is no alert, as text follows " + written, place)
                        .hint("Begin the text on the next line, after another '>'.");
        };
    }

    private static String language(String written, Languages languages) {
        return languages
                .nearest(written)
                .map(near -> "Did you mean '" + near + "'?")
                .orElse("Write 'text' for code that needs no colours.");
    }

    /** Where the author wrote the block, though templates may have moved it. */
    private SourceSpan place(TextProblem problem) {
        int start = document.bodyStart();
        String line = rendered.text().substring(problem.offset(), problem.offset() + problem.length());
        String written = document.body();
        if (problem.offset() != lastOffset) {
            lastOffset = problem.offset();
            lastAt = rendered.text().equals(written) ? problem.offset() : written(problem, line, written);
        }
        int at = lastAt;
        if (at < 0) {
            return document.text()
                    .wholeLine(document.text().lines().line(Math.min(start + from, start + written.length())));
        }
        from = at + line.length();
        int name = word(line, problem.written());
        return name < 0
                ? document.text().span(start + at, Math.max(1, line.length()))
                : document.text().span(start + at + name, problem.written().length());
    }

    /** Where the author wrote what a problem is about: in the same line if it is written as it is printed, or -1. */
    private int written(TextProblem problem, String line, String written) {
        int printed = printedFrom(problem);
        int start = rendered.text().lastIndexOf('\n', problem.offset() - 1) + 1;
        int end = rendered.text().indexOf('\n', problem.offset());
        String whole =
                rendered.text().substring(start, end < 0 ? rendered.text().length() : end);
        int same = written.indexOf(whole, written.lastIndexOf('\n', printed - 1) + 1);
        return same < 0 ? written.indexOf(line, printed) : same + (problem.offset() - start);
    }

    /** The offset of the line that printed a block; where that is not known, of what follows the block before. */
    private int printedFrom(TextProblem problem) {
        int line = rendered.origins().line(rendered.text(), problem.offset());
        LineIndex lines = document.text().lines();
        return line == 0 ? from : lines.start(lines.line(document.bodyStart()) + line - 1) - document.bodyStart();
    }

    /** Where a word stands by itself in a line; anywhere in it where it does not. */
    private static int word(String line, String word) {
        Matcher alone = Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])")
                .matcher(line);
        return alone.find() ? alone.start() : line.indexOf(word);
    }
}
