package dev.jbuild.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A quote that GitHub shows as an alert: its first line is {@code [!NOTE]} or one of four more, and nothing else.
 *
 * @param kind in small letters
 * @param textStart the offset in the source of the line after the mark
 */
record Alert(String kind, int textStart) {

    private static final List<String> KINDS = List.of("note", "tip", "important", "warning", "caution");

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
