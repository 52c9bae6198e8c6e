package dev.jbuild.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.jbuild.text.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes blocks of code. */
final class CodeWriter {

    private final Draft draft;
    private final StringBuilder out;

    CodeWriter(Draft draft) {
        this.draft = draft;
        this.out = draft.out;
    }

    void fenced(FencedCodeBlock node, @Nullable Attributes given) {
        BasedSequence info = node.getInfo();
        String language = null;
        if (info.isNotNull() && !info.isBlank()) {
            int end = 0;
            while (end < info.length() && info.charAt(end) != ' ' && info.charAt(end) != '\t') {
                end++;
            }
            language = Urls.unescape(info.subSequence(0, end));
            int options = draft.all ? language.indexOf('?') : -1;
            language = options > 0 ? language.substring(0, options) : language;
        }
        open(language, given);
        lines(node.getContentLines(), node.getContentLines().size());
        out.append("</code></pre>\n");
    }

    void indented(IndentedCodeBlock node, @Nullable Attributes given) {
        String language = null;
        String classes = given == null ? null : given.value("class");
        if (given != null && classes != null && classes.startsWith("language-")) {
            int end = classes.indexOf(' ');
            language = classes.substring(9, end < 0 ? classes.length() : end);
            given.remove("class");
            if (end > 0) {
                given.set("class", classes.substring(end + 1));
            }
        }
        open(language, given);
        List<BasedSequence> lines = node.getContentLines();
        int count = lines.size();
        while (count > 0 && lines.get(count - 1).isBlank()) {
            count--;
        }
        lines(lines, count);
        if (out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        out.append("</code></pre>\n");
    }

    private void open(@Nullable String language, @Nullable Attributes given) {
        draft.line();
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

    private void lines(List<BasedSequence> lines, int count) {
        for (int i = 0; i < count; i++) {
            line(lines.get(i));
        }
    }

    private void line(BasedSequence line) {
        int start = line.getStartOffset();
        int end = line.getEndOffset();
        boolean plain = end - start == line.length();
        CharSequence chars = plain ? draft.source : line;
        Html.escape(plain ? chars.subSequence(start, end) : chars, out);
    }
}
