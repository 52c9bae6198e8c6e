package dev.jbuild.content;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.diagnostic.SourceText;
import java.util.List;

/**
 * Finds front matter: YAML between a first line {@code ---} and a later line {@code ---} or {@code ...}, each with
 * optional blanks after it (Jekyll's {@code YAML_FRONT_MATTER_REGEXP}, walked by hand).
 */
public final class FrontMatterSplitter {

    /**
     * Where the front matter stands. A first line that is never closed is an error when a key follows it, else it is a
     * thematic break that begins a body. Front matter that stands elsewhere than at the very top is a warning.
     */
    public Outcome<FrontMatter> split(SourceText file) {
        String text = file.text();
        if (!text.startsWith("---")) {
            return misplaced(file);
        }
        int open = lineEnd(text, 0);
        if (!isBlank(text, 3, open) || open == text.length()) {
            return misplaced(file);
        }
        int line = open + 1;
        while (line < text.length()) {
            int end = lineEnd(text, line);
            if (isFence(text, line, end)) {
                return Outcome.of(new FrontMatter(open + 1, line, afterBlankLines(text, end)));
            }
            line = end + 1;
        }
        if (!beginsWithKey(text, open + 1)) {
            return Outcome.of(FrontMatter.NONE);
        }
        Diagnostic unclosed = Diagnostic.error(
                        "front-matter-unclosed", "The front matter that begins here is never closed", file.at(1, 1, 3))
                .hint("End it with a line '---' that stands at the left margin.");
        return new Outcome<>(FrontMatter.NONE, List.of(unclosed));
    }

    /**
     * No front matter, with a warning where it looks meant: a line of hyphens that is too long, indented, or below blank
     * lines, then a key, and later another such line; or lines of plus signs, between which Hugo has TOML; or an object of JSON.
     */
    private static Outcome<FrontMatter> misplaced(SourceText file) {
        String text = file.text();
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        int open = lineEnd(text, first);
        boolean hyphens = isRow('-', text, first, open) && beginsWithKey(text, open);
        boolean toml = isRow('+', text, first, open);
        if (isJson(text, first)) {
            return warned(file.span(first, open - first), " in JSON", "'\"title\": \"Hello\"'");
        }
        if (!(hyphens || toml) || !isClosed(hyphens ? '-' : '+', text, open)) {
            return Outcome.of(FrontMatter.NONE);
        }
        return warned(file.span(first, open - first), toml ? " in TOML" : "", toml ? "'title = \"Hello\"'" : "");
    }

    /** A warning about text that looks like front matter, with what is written there in place of {@code title: Hello}. */
    private static Outcome<FrontMatter> warned(SourceSpan place, String language, String instead) {
        Diagnostic warning = Diagnostic.warning(
                "front-matter-position", "This looks like front matter" + language + ", but is taken for text", place);
        String hint = instead.isEmpty()
                ? "The first line of the file must be exactly '---'."
                : "Write YAML between two lines '---': 'title: Hello' in place of " + instead + ".";
        return new Outcome<>(FrontMatter.NONE, List.of(warning.hint(hint)));
    }

    /** Whether an object with a key begins at an offset, as Hugo takes it for front matter: a brace, then a quoted word and a colon. */
    private static boolean isJson(String text, int first) {
        if (!text.startsWith("{", first)) {
            return false;
        }
        int quote = first + 1;
        while (quote < text.length() && Character.isWhitespace(text.charAt(quote))) {
            quote++;
        }
        int end = text.startsWith("\"", quote) ? text.indexOf('"', quote + 1) : -1;
        int colon = end + 1;
        while (end > 0 && colon < text.length() && text.charAt(colon) == ' ') {
            colon++;
        }
        return end > quote + 1 && text.startsWith(":", colon) && text.indexOf('}', colon) >= 0;
    }

    /** Whether a row of a sign stands somewhere below a line. */
    private static boolean isClosed(char sign, String text, int open) {
        for (int line = open + 1; line < text.length(); ) {
            int end = lineEnd(text, line);
            int start = line;
            while (start < end && text.charAt(start) == ' ') {
                start++;
            }
            if (isRow(sign, text, start, end)) {
                return true;
            }
            line = end + 1;
        }
        return false;
    }

    /** Whether a piece of a line is three of a sign or more, and blanks. */
    private static boolean isRow(char sign, String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == sign) {
            i++;
        }
        return i - start >= 3 && isBlank(text, i, end);
    }

    private static boolean isFence(String text, int start, int end) {
        return (text.startsWith("---", start) || text.startsWith("...", start)) && isBlank(text, start + 3, end);
    }

    private static int lineEnd(String text, int start) {
        int newline = text.indexOf('\n', start);
        return newline < 0 ? text.length() : newline;
    }

    /** Jekyll's expression takes the blank lines below the closing line along. */
    private static int afterBlankLines(String text, int closingEnd) {
        int body = Math.min(closingEnd + 1, text.length());
        for (int line = body; line < text.length(); ) {
            int end = lineEnd(text, line);
            if (!isBlank(text, line, end)) {
                return line;
            }
            line = end + 1;
            body = Math.min(line, text.length());
        }
        return body;
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\t' && c != '\r' && c != '\f') {
                return false;
            }
        }
        return true;
    }

    /** Whether the next line with text on it is {@code key:} or {@code key: value}. */
    private static boolean beginsWithKey(String text, int start) {
        int i = start;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        int word = i;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || "_-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i > word
                && i < text.length()
                && text.charAt(i) == ':'
                && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
    }
}
