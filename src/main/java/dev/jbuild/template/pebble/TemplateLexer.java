package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import io.pebbletemplates.pebble.lexer.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a template into Pebble's tokens. A token's line number is its offset in the text plus one, which gives every later
 * message an exact place.
 */
final class TemplateLexer {

    /** How a text is read. */
    enum Manner {
        /** A brace and a number sign begin a comment. */
        TEMPLATE,
        /** They do not, and some tags may be written as Jekyll has them. */
        BODY
    }

    private final TemplateText template;
    private final String text;
    private final Manner manner;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>(0);
    private boolean cut;
    private int at;
    private boolean trimNext;

    TemplateLexer(TemplateText template, Manner manner) {
        this.template = template;
        this.text = template.text();
        this.manner = manner;
    }

    /** The offset that a token's or a node's line number stands for. */
    static int offset(int lineNumber) {
        return lineNumber - 1;
    }

    /** All tokens, the end of the file last; without those of tags that cannot be read, about which {@link #problems} tell. */
    List<Token> tokens() {
        try {
            while (at < text.length()) {
                data();
            }
        } catch (TemplateProblem e) {
            problems.addAll(e.diagnostics());
            cut = true;
        }
        add(Token.Type.EOF, null, text.length());
        return tokens;
    }

    /** Tags, strings, brackets and comments that are not closed, and characters that have no meaning. */
    List<Diagnostic> problems() {
        return problems;
    }

    /** Whether something is missing from the tokens without which the others mean something else. */
    boolean isCut() {
        return cut;
    }

    private void data() {
        int open = nextOpen();
        if (open < 0) {
            addText(at, text.length(), false);
            at = text.length();
            return;
        }
        int inner = open + 2;
        boolean trim = startsTrim(inner);
        addText(at, open, trim);
        inner += trim ? 1 : 0;
        switch (text.charAt(open + 1)) {
            case '#' -> comment(open, inner);
            case '{' ->
                readable(open, '}', () -> {
                    add(Token.Type.PRINT_START, "{{", open);
                    tag(open, inner(open), '}');
                });
            default -> {
                if (!verbatim(open, inner)) {
                    readable(open, '%', () -> {
                        if (!jekylls(open, inner(open))) {
                            add(Token.Type.EXECUTE_START, "{%", open);
                            tag(open, inner(open), '%');
                        }
                    });
                }
            }
        }
    }

    private int inner(int open) {
        return startsTrim(open + 2) ? open + 3 : open + 2;
    }

    /** Reads a tag; one that cannot be read is left out, so that those after it are read too. */
    private void readable(int open, char sign, Runnable tag) {
        int before = tokens.size();
        try {
            tag.run();
        } catch (TemplateProblem e) {
            problems.addAll(e.diagnostics());
            List<Token> broken = tokens.subList(before, tokens.size());
            cut |= sign == '%' && !(broken.size() > 1 && broken.get(1).test(Token.Type.NAME, "include"));
            broken.clear();
            at = afterBroken(open + 2, sign);
        }
    }

    /** Where to read on after a tag that cannot be read: behind its end, or where the next one begins. */
    private int afterBroken(int from, char sign) {
        int next = Math.min(indexOrEnd("{{", from), indexOrEnd("{%", from));
        int close = indexOrEnd(sign + "}", from);
        return close < next ? close + 2 : next;
    }

    private int indexOrEnd(String sign, int from) {
        int found = text.indexOf(sign, from);
        return found < 0 ? text.length() : found;
    }

    private int nextOpen() {
        int i = text.indexOf('{', at);
        while (i >= 0 && i + 1 < text.length()) {
            char next = text.charAt(i + 1);
            if (next == '{' || next == '%' || (next == '#' && manner == Manner.TEMPLATE)) {
                return i;
            }
            i = text.indexOf('{', i + 1);
        }
        return -1;
    }

    /** Whether a minus sign takes the white space before the tag away, rather than being one before a number. */
    private boolean startsTrim(int i) {
        if (i + 1 >= text.length() || text.charAt(i) != '-') {
            return false;
        }
        char next = text.charAt(i + 1);
        return Character.isWhitespace(next) || Character.isLetter(next) || next == '_' || next == '-';
    }

    private void comment(int open, int inner) {
        int close = text.indexOf("#}", inner);
        if (close < 0) {
            throw problem("this comment is never closed", open, 2, "Close it with '#}'.");
        }
        trimNext = close > inner && text.charAt(close - 1) == '-';
        at = close + 2;
    }

    /** Takes a part that is not to be run, under Pebble's or Liquid's name, if one begins here. */
    private boolean verbatim(int open, int inner) {
        int name = TagLexer.skipSpace(text, inner);
        String word = text.startsWith("verbatim", name) ? "verbatim" : text.startsWith("raw", name) ? "raw" : "";
        if (word.isEmpty()) {
            return false;
        }
        int end = TagLexer.closeOf(text, TagLexer.skipSpace(text, name + word.length()), '%');
        if (end < 0) {
            return false;
        }
        boolean trimStart = text.charAt(end - 3) == '-';
        for (int i = text.indexOf("{%", end); i >= 0; i = text.indexOf("{%", i + 2)) {
            boolean trimEnd = text.startsWith("-", i + 2);
            int endName = TagLexer.skipSpace(text, trimEnd ? i + 3 : i + 2);
            if (text.startsWith("end" + word, endName)) {
                int close = TagLexer.closeOf(text, TagLexer.skipSpace(text, endName + 3 + word.length()), '%');
                if (close >= 0) {
                    trimNext = trimStart;
                    addText(end, i, trimEnd);
                    trimNext = text.charAt(close - 3) == '-';
                    at = close;
                    return true;
                }
            }
        }
        throw problem("'" + word + "' is never closed", open, end - open, "Close it with '{% end" + word + " %}'.");
    }

    /** Takes a tag as Jekyll writes it, if one begins here. */
    private boolean jekylls(int open, int inner) {
        int end = manner == Manner.BODY ? new JekyllTags(template, tokens, open).tokens(inner) : -1;
        if (end < 0) {
            return false;
        }
        at = end;
        trimNext = text.charAt(at - 3) == '-';
        return true;
    }

    private void tag(int open, int inner, char sign) {
        at = new TagLexer(template, tokens, open, sign).tokens(inner);
        trimNext = text.charAt(at - 3) == '-';
    }

    private void addText(int from, int to, boolean trimEnd) {
        int start = from;
        int end = to;
        if (trimNext) {
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            trimNext = false;
        }
        while (trimEnd && end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            add(Token.Type.TEXT, text.substring(start, end), start);
        }
    }

    @SuppressWarnings("NullAway") // Pebble's token has no value at the end of the file
    private void add(Token.Type type, @org.jspecify.annotations.Nullable String value, int offset) {
        tokens.add(new Token(type, value, offset + 1));
    }

    private TemplateProblem problem(String message, int offset, int length, String hint) {
        return new TemplateProblem(Diagnostic.error("template-syntax", message, template.span(offset, length))
                .hint(hint));
    }
}
