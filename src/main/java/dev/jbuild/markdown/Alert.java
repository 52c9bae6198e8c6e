package dev.jbuild.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.jbuild.markdown.MarkdownBody.TextProblem;
import dev.jbuild.text.NearestWord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A quote that GitHub shows as an alert: its first line is {@code [!NOTE]} or one of four more, and nothing else.
 *
 * @param kind in small letters
 * @param textStart the offset in the source of the line after the mark
 */
record Alert(String kind, int textStart) {

    private static final List<String> KINDS = List.of("note", "tip", "important", "warning", "caution");

    /** The fewest letters of a word that may be meant for a kind. */
    private static final int LEAST_LETTERS = 3;

    /** The kind that a word nearly is. */
    static Optional<String> near(String word) {
        return NearestWord.of(word.toLowerCase(Locale.ROOT), KINDS);
    }

    /** Notes a quote that begins like an alert and is none. */
    static void doubt(Draft draft, Node paragraph) {
        String source = draft.source;
        int start = paragraph.getStartOffset();
        int end = start + 2;
        while (source.startsWith("[!", start) && end < source.length() && Character.isLetter(source.charAt(end))) {
            end++;
        }
        if (end < start + 2 + LEAST_LETTERS || !source.startsWith("]", end)) {
            return;
        }
        boolean known = KINDS.contains(source.substring(start + 2, end).toLowerCase(Locale.ROOT));
        char next = end + 1 < source.length() ? source.charAt(end + 1) : '\n';
        if (next != '(' && next != '[') { // else it is a link
            draft.problem(known ? TextProblem.Kind.ALERT_WITH_TEXT : TextProblem.Kind.NO_ALERT, start, end + 1);
        }
    }

    /** The alert that a quote's first paragraph begins, or {@code null}. */
    static @Nullable Alert of(String source, Node paragraph) {
        int start = paragraph.getStartOffset();
        if (!source.startsWith("[!", start)) {
            return null;
        }
        int close = source.indexOf(']', start);
        if (close < 0 || close > start + 12) {
            return null;
        }
        int lineEnd = source.indexOf('\n', close);
        int stop = lineEnd < 0 ? source.length() : lineEnd;
        for (int i = close + 1; i < stop; i++) {
            if (source.charAt(i) > ' ') {
                return null;
            }
        }
        String kind = source.substring(start + 2, close).toLowerCase(Locale.ROOT);
        return KINDS.contains(kind) ? new Alert(kind, stop + 1) : null;
    }
}
