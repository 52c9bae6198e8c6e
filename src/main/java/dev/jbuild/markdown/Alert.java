package dev.jbuild.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A quote that GitHub shows as an alert: its first line is {@code [!NOTE]} or one of four more, and nothing else.
 *
 * @param textStart the offset in the source of the line after the mark
 */
record Alert(String cssClass, String title, int textStart) {

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
        String title = title(source, start + 2, close);
        if (title == null) {
            return null;
        }
        return new Alert("alert-" + title.toLowerCase(Locale.ROOT), title, stop + 1);
    }

    private static @Nullable String title(String source, int from, int to) {
        for (Kind kind : Kind.values()) {
            if (to - from == kind.title.length() && source.regionMatches(true, from, kind.title, 0, to - from)) {
                return kind.title;
            }
        }
        return null;
    }

    private enum Kind {
        NOTE("Note"),
        TIP("Tip"),
        IMPORTANT("Important"),
        WARNING("Warning"),
        CAUTION("Caution");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }
}
