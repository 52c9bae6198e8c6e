package dev.jbuild.body;

import dev.jbuild.content.Document;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.highlight.Highlighter;
import dev.jbuild.highlight.Languages;
import dev.jbuild.markdown.MarkdownBody.CodeProblem;
import java.util.List;

/** Tells the author of blocks of code that got no colours. */
final class CodeProblems {

    private final Document document;
    private final String rendered;
    private final Languages languages;
    private int from;

    /** For a document whose body, after its templates, is {@code rendered}. */
    CodeProblems(Document document, String rendered, Languages languages) {
        this.document = document;
        this.rendered = rendered;
        this.languages = languages;
    }

    /** Adds a warning for each problem, which are in the order of the text. */
    void tell(List<CodeProblem> found, List<Diagnostic> into) {
        for (CodeProblem problem : found) {
            into.add(warning(problem, place(problem), languages));
        }
    }

    /** What to say of a problem, at a place. */
    static Diagnostic warning(CodeProblem problem, SourceSpan place, Languages languages) {
        return switch (problem.kind()) {
            case UNKNOWN ->
                Diagnostic.warning(
                                "code-language",
                                "jbuild knows no language '" + problem.language() + "', so this code gets no colours",
                                place)
                        .hint(languages
                                .nearest(problem.language())
                                .map(near -> "Did you mean '" + near + "'?")
                                .orElse("Write 'text' for code that needs no colours."));
            case TOO_LARGE ->
                Diagnostic.warning("code-size", "this code is too large for colours", place)
                        .hint("Code of more than " + Highlighter.LARGEST
                                + " characters gets none; write 'text' as its language, or link to a file.");
            case TOO_COSTLY ->
                Diagnostic.warning("code-costly", "this code gets no colours, as finding them takes too long", place)
                        .hint("Check that the language '" + problem.language()
                                + "' is right, or write 'text' in its place.");
        };
    }

    /** Where the author wrote the block, though templates may have moved it. */
    private SourceSpan place(CodeProblem problem) {
        int start = document.bodyStart();
        String line = rendered.substring(problem.offset(), problem.offset() + problem.length());
        String written = document.body();
        int at = rendered.equals(written) ? problem.offset() : written.indexOf(line, from);
        if (at < 0) {
            return document.text()
                    .wholeLine(document.text().lines().line(Math.min(start + from, start + written.length())));
        }
        from = at + line.length();
        int name = line.indexOf(problem.language());
        return name < 0
                ? document.text().span(start + at, Math.max(1, line.length()))
                : document.text().span(start + at + name, problem.language().length());
    }
}
