package dev.jbuild.body;

import dev.jbuild.markdown.MarkdownRenderer.CodeRegion;
import dev.jbuild.text.Occurring;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the excerpt of a text ends: at the document's own separator, else at the mark that WordPress, Hugo and Zola know,
 * a comment that says {@code more}, else at the site's separator, else at the end. What is code marks nothing.
 */
final class ExcerptEnd {

    private static final String MARK = "more";

    private final String text;
    private final Occurring occurring;
    private final Function<String, List<CodeRegion>> codeOf;

    /** The end of a text's excerpt; {@code codeOf} is asked where its code is only when a mark could lie in it. */
    ExcerptEnd(String text, Occurring occurring, Function<String, List<CodeRegion>> codeOf) {
        this.text = text;
        this.occurring = occurring;
        this.codeOf = codeOf;
    }

    /**
     * The offset where the excerpt ends.
     *
     * @param own the document's separator; an empty one makes the whole text the excerpt
     * @param site the separator of all documents that have none
     */
    int offset(Optional<String> own, String site) {
        if (own.isPresent() && own.get().isEmpty()) {
            return text.length();
        }
        int end = own.isPresent() ? separator(own.get()) : -1;
        end = end < 0 ? mark() : end;
        end = end < 0 && own.isEmpty() ? separator(site) : end;
        return end < 0 ? text.length() : end;
    }

    /** The first separator after the blank lines that may open a text, or -1. */
    private int separator(String separator) {
        if (separator.isEmpty() || markEnd(separator, 0) == separator.length()) {
            return -1;
        }
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return text.indexOf(separator, start);
    }

    private int mark() {
        if (!occurring.mayHold('<') || !occurring.mayHold('!')) {
            return -1;
        }
        List<CodeRegion> code = null;
        for (int at = text.indexOf("<!--"); at >= 0; at = text.indexOf("<!--", at + 4)) {
            if (markEnd(text, at) >= 0) {
                code = code == null ? codeOf.apply(text) : code;
                int offset = at;
                if (code.stream().noneMatch(region -> region.start() <= offset && offset < region.end())) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** The offset after the mark that begins at an offset, or -1 where none does. */
    private static int markEnd(String text, int start) {
        if (!text.startsWith("<!--", start)) {
            return -1;
        }
        int word = skipBlanks(text, start + 4);
        int end = skipBlanks(text, word + MARK.length());
        return text.startsWith(MARK, word) && text.startsWith("-->", end) ? end + 3 : -1;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
