package dev.jbuild.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.jbuild.highlight.Highlighter;
import dev.jbuild.highlight.Lines;
import dev.jbuild.markdown.MarkdownBody.TextProblem;
import dev.jbuild.markdown.MarkdownProfile.Extra;
import dev.jbuild.markdown.MarkdownProfile.Toggle;
import dev.jbuild.text.Html;
import dev.jbuild.text.Utf8Builder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes blocks of code. */
final class CodeWriter {

    private final Draft draft;
    private final Utf8Builder out;

    /** Where the last block of code ended that is never closed, or -1. */
    private int openEnd = -1;

    CodeWriter(Draft draft) {
        this.draft = draft;
        this.out = draft.out;
    }

    void fenced(FencedCodeBlock node, @Nullable Attributes given) {
        BasedSequence info = node.getInfo();
        String language = null;
        CodeOptions options = draft.all ? new CodeOptions() : null;
        if (info.isNotNull() && !info.isBlank()) {
            int end = 0;
            while (end < info.length() && !endsLanguage(info.charAt(end))) {
                end++;
            }
            language = end == 0 ? null : Urls.unescape(info.subSequence(0, end));
            if (options != null) {
                options.read(info, end);
            }
        }
        if (draft.all && node.getClosingMarker().isEmpty()) {
            unclosed(node);
        }
        if (language == null && draft.all) {
            language = language(given);
        }
        if ("mermaid".equals(language) && draft.profile.extras().contains(Extra.DIAGRAMS)) {
            diagram(node, given);
            return;
        }
        write(
                node,
                new Code(
                        language, node.getContentLines(), node.getContentLines().size()),
                options,
                given);
        out.append("</code></pre>\n");
        close(options);
    }

    /**
     * Notes a block that is never closed. One without a word that begins where another such block ends is the other's
     * closing fence, which is not indented as it should be.
     */
    private void unclosed(FencedCodeBlock node) {
        BasedSequence fence = node.getOpeningMarker();
        boolean closesOther = node.getInfo().isBlank()
                && openEnd >= 0
                && draft.source.substring(openEnd, fence.getStartOffset()).isBlank();
        openEnd = node.getEndOffset();
        if (!closesOther) {
            draft.problem(TextProblem.Kind.OPEN_FENCE, fence.getStartOffset(), fence.getEndOffset());
        }
    }

    /** Leaves a block to a script, which looks for this class. */
    private void diagram(FencedCodeBlock node, @Nullable Attributes given) {
        Attributes attributes = new Attributes();
        attributes.set("class", "mermaid");
        if (given != null) {
            attributes.setAll(given);
        }
        draft.line();
        out.append("<pre");
        attributes.write(out);
        out.append('>');
        for (BasedSequence line : node.getContentLines()) {
            Html.escape(line, out);
        }
        out.append("</pre>\n");
    }

    void indented(IndentedCodeBlock node, @Nullable Attributes given) {
        List<BasedSequence> lines = node.getContentLines();
        int count = lines.size();
        while (count > 0 && lines.get(count - 1).isBlank()) {
            count--;
        }
        CodeOptions options = given == null ? null : new CodeOptions();
        write(node, new Code(language(given), lines, count), options, given);
        if (!out.endsWith("\n")) {
            out.append('\n');
        }
        out.append("</code></pre>\n");
        close(options);
    }

    /**
     * A block's code.
     *
     * @param count the lines that belong to it
     */
    private record Code(@Nullable String language, List<BasedSequence> lines, int count) {}

    /** The language ends at a blank; where all additions apply, at what may begin options too. */
    private boolean endsLanguage(char c) {
        return c == ' ' || c == '\t' || (draft.all && (c == ',' || c == '{' || c == '?'));
    }

    /** The language that a class names, which is taken away. */
    private static @Nullable String language(@Nullable Attributes given) {
        String classes = given == null ? null : given.value("class");
        if (given == null || classes == null || !classes.startsWith("language-")) {
            return null;
        }
        int end = classes.indexOf(' ');
        given.remove("class");
        if (end > 0) {
            given.set("class", classes.substring(end + 1));
        }
        return classes.substring(9, end < 0 ? classes.length() : end);
    }

    private void write(Node node, Code code, @Nullable CodeOptions options, @Nullable Attributes given) {
        if (options != null && given != null) {
            options.take(given);
        }
        if (options != null) {
            tell(node, code, options);
        }
        Lines lines = options == null ? Lines.NONE : options.lines();
        Optional<String> title = options == null ? Optional.empty() : options.title();
        draft.line();
        if (title.isPresent()) {
            out.append("<figure class=\"code\">\n<figcaption>");
            Html.escape(title.get(), out);
            out.append("</figcaption>\n");
        }
        String id = colours(node, code);
        Attributes attributes = given;
        if (id != null || lines.any()) {
            attributes = given == null ? new Attributes() : given;
            attributes.set("class", lines.numbers() >= 0 ? "highlight linenos" : "highlight");
        }
        open(code.language, attributes);
        if (id == null && !lines.any()) {
            for (int i = 0; i < code.count; i++) {
                line(code.lines.get(i));
            }
            return;
        }
        String text = text(code);
        if (id != null) {
            Highlighter.Ending ending = draft.tools.highlighter().highlight(text, id, lines, out);
            if (ending == Highlighter.Ending.COLOURED) {
                return;
            }
            draft.problem(node, TextProblem.Kind.of(ending), String.valueOf(code.language));
        }
        Highlighter.plain(text, lines, out);
    }

    private void tell(Node node, Code code, CodeOptions options) {
        for (CodeOptions.Wrong wrong : options.wrong(code.count)) {
            // Without a language the words are some other tool's, such as knitr's {r, echo=FALSE}.
            if (code.language != null || wrong.kind() != TextProblem.Kind.OPTION) {
                draft.problem(node, wrong.kind(), wrong.written());
            }
        }
    }

    private void close(@Nullable CodeOptions options) {
        if (options != null && options.title().isPresent()) {
            out.append("</figure>\n");
        }
    }

    /** The language whose colours the code gets, or null for none. */
    private @Nullable String colours(Node node, Code code) {
        String language = code.language;
        if (language == null
                || draft.profile.highlight() == Toggle.OFF
                || draft.tools.languages().isPlain(language)) {
            return null;
        }
        Optional<String> id = draft.tools.languages().id(language);
        if (id.isEmpty()) {
            draft.problem(node, TextProblem.Kind.UNKNOWN, language);
        }
        return id.orElse(null);
    }

    private void open(@Nullable String language, @Nullable Attributes given) {
        out.append("<pre");
        if (given != null) {
            given.write(out);
        }
        if (draft.all && (given == null || given.value("tabindex") == null)) {
            // A wide block scrolls, so somebody without a mouse needs to reach it.
            out.append(" tabindex=\"0\"");
        }
        out.append("><code");
        if (language != null) {
            out.append(" class=\"language-");
            Html.escape(language, out);
            out.append('"');
        }
        out.append('>');
    }

    private String text(Code code) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < code.count; i++) {
            BasedSequence line = code.lines.get(i);
            boolean plain = line.getEndOffset() - line.getStartOffset() == line.length();
            if (plain) {
                text.append(draft.source, line.getStartOffset(), line.getEndOffset());
            } else {
                text.append(line);
            }
        }
        return text.toString();
    }

    private void line(BasedSequence line) {
        int start = line.getStartOffset();
        int end = line.getEndOffset();
        if (end - start == line.length()) {
            Html.escape(draft.source, start, end, out);
        } else {
            Html.escape(line, out);
        }
    }
}
