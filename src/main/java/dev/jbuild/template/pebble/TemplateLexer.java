package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import io.pebbletemplates.pebble.lexer.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Cuts a template into Pebble's tokens. A token's line number is its offset in the text plus one, which gives every later
 * message an exact place.
 */
final class TemplateLexer {

    /** Whether a brace and a number sign begin a comment. */
    enum Comments {
        ALLOWED,
        NONE
    }

    private static final List<String> WORD_OPERATORS = List.of("not", "and", "or", "is", "contains", "equals");

    private final TemplateText template;
    private final String text;
    private final Comments comments;
    private final List<Token> tokens = new ArrayList<>();
    private final Deque<Integer> brackets = new ArrayDeque<>();
    private int at;
    private boolean trimNext;

    TemplateLexer(TemplateText template, Comments comments) {
        this.template = template;
        this.text = template.text();
        this.comments = comments;
    }

    /** The offset that a token's or a node's line number stands for. */
    static int offset(int lineNumber) {
        return lineNumber - 1;
    }

    /**
     * All tokens, the end of the file last.
     *
     * @throws TemplateProblem if a tag, a string, a bracket or a comment is not closed, or a character has no meaning
     */
    List<Token> tokens() {
        while (at < text.length()) {
            data();
        }
        add(Token.Type.EOF, null, text.length());
        return tokens;
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
            case '{' -> {
                add(Token.Type.PRINT_START, "{{", open);
                at = inner;
                tag(open, '}');
            }
            default -> {
                if (!verbatim(open, inner)) {
                    add(Token.Type.EXECUTE_START, "{%", open);
                    at = inner;
                    tag(open, '%');
                }
            }
        }
    }

    private int nextOpen() {
        int i = text.indexOf('{', at);
        while (i >= 0 && i + 1 < text.length()) {
            char next = text.charAt(i + 1);
            if (next == '{' || next == '%' || (next == '#' && comments == Comments.ALLOWED)) {
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
        int name = skipSpace(inner);
        String word = text.startsWith("verbatim", name) ? "verbatim" : text.startsWith("raw", name) ? "raw" : "";
        if (word.isEmpty()) {
            return false;
        }
        int end = closeOf(skipSpace(name + word.length()), '%');
        if (end < 0) {
            return false;
        }
        boolean trimStart = text.charAt(end - 3) == '-';
        for (int i = text.indexOf("{%", end); i >= 0; i = text.indexOf("{%", i + 2)) {
            boolean trimEnd = text.startsWith("-", i + 2);
            int endName = skipSpace(trimEnd ? i + 3 : i + 2);
            if (text.startsWith("end" + word, endName)) {
                int close = closeOf(skipSpace(endName + 3 + word.length()), '%');
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

    private int skipSpace(int i) {
        int next = i;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** The offset after a closing delimiter that stands at an offset, or -1. */
    private int closeOf(int i, char sign) {
        int start = i < text.length() && text.charAt(i) == '-' ? i + 1 : i;
        return start + 1 < text.length() && text.charAt(start) == sign && text.charAt(start + 1) == '}'
                ? start + 2
                : -1;
    }

    private void tag(int open, char sign) {
        brackets.clear();
        while (true) {
            at = skipSpace(at);
            int close = brackets.isEmpty() ? closeOf(at, sign) : -1;
            if (close >= 0) {
                add(sign == '}' ? Token.Type.PRINT_END : Token.Type.EXECUTE_END, sign + "}", at);
                trimNext = text.charAt(at) == '-';
                at = close;
                return;
            }
            if (at >= text.length() || startsTag()) {
                throw unclosed(open, sign);
            }
            token(open, sign);
        }
    }

    private boolean startsTag() {
        return text.startsWith("{%", at) || text.startsWith("{{", at);
    }

    private TemplateProblem unclosed(int open, char sign) {
        if (!brackets.isEmpty()) {
            int bracket = brackets.peek();
            char expected = closing(text.charAt(bracket));
            return problem("this bracket is never closed", bracket, 1, "Close it with '" + expected + "'.");
        }
        return problem(
                "this tag is never closed", open, 2, "Close it with '" + sign + "}' before the next tag begins.");
    }

    private void token(int open, char sign) {
        char c = text.charAt(at);
        if (Character.isLetter(c) || c == '_') {
            name();
        } else if (c >= '0' && c <= '9') {
            number();
        } else if (c == '"' || c == '\'') {
            string(open, sign);
        } else if (!operator(c)) {
            punctuation(c, sign);
        }
    }

    private void name() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        String word = text.substring(start, at);
        Token last = tokens.get(tokens.size() - 1);
        if (!WORD_OPERATORS.contains(word) || last.test(Token.Type.PUNCTUATION, ".")) {
            add(Token.Type.NAME, word, start);
            return;
        }
        int next = skipSpace(at);
        boolean negated = word.equals("is")
                && text.startsWith("not", next)
                && !Character.isLetterOrDigit(next + 3 < text.length() ? text.charAt(next + 3) : ' ');
        at = negated ? next + 3 : at;
        add(Token.Type.OPERATOR, negated ? "is not" : word, start);
    }

    private void number() {
        int start = at;
        digits();
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            digits();
        }
        String number = text.substring(start, at);
        if (number.length() > 18) {
            throw problem("this number is too long", start, number.length(), "");
        }
        add(Token.Type.NUMBER, number, start);
    }

    private void digits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean operator(char c) {
        String two = at + 1 < text.length() ? text.substring(at, at + 2) : "";
        String found = switch (two) {
            case "==", "!=", ">=", "<=", ".." -> two;
            default -> "><+-*/%|~".indexOf(c) >= 0 ? String.valueOf(c) : "";
        };
        if (found.isEmpty()) {
            return false;
        }
        add(Token.Type.OPERATOR, found, at);
        at += found.length();
        return true;
    }

    private void punctuation(char c, char sign) {
        if ("()[]{}?:.,=".indexOf(c) < 0) {
            throw problem("'" + c + "' has no meaning in a template tag", at, 1, JekyllHints.character(text, at));
        }
        if ("([{".indexOf(c) >= 0) {
            brackets.push(at);
        } else if (")]}".indexOf(c) >= 0) {
            if (brackets.isEmpty()) {
                String opened = sign == '}' ? "{{" : "{%";
                String hint = c == '}' ? "A tag that begins with '" + opened + "' ends with '" + sign + "}'." : "";
                throw problem("'" + c + "' closes nothing here", at, 1, hint);
            }
            char expected = closing(text.charAt(brackets.pop()));
            if (expected != c) {
                throw problem("'" + c + "' stands where '" + expected + "' is expected", at, 1, "");
            }
        }
        add(Token.Type.PUNCTUATION, String.valueOf(c), at);
        at++;
    }

    private static char closing(char bracket) {
        return bracket == '(' ? ')' : bracket == '[' ? ']' : '}';
    }

    /** A string; between double quotes {@code #{…}} holds an expression, as in Pebble. */
    private void string(int open, char sign) {
        char quote = text.charAt(at);
        int start = at;
        int part = ++at;
        boolean pieces = false;
        while (at < text.length() && text.charAt(at) != quote) {
            if (quote == '"' && text.startsWith("#{", at)) {
                addString(part, at, quote, pieces || at > part);
                interpolation(open, sign);
                pieces = true;
                part = at;
            } else {
                at += text.charAt(at) == '\\' && at + 1 < text.length() ? 2 : 1;
            }
        }
        if (at >= text.length()) {
            throw problem("this text is never closed", start, 1, "Close it with " + quote + ".");
        }
        addString(part, at, quote, !pieces || at > part);
        at++;
    }

    private void addString(int from, int to, char quote, boolean wanted) {
        if (wanted && (to > from || tokens.get(tokens.size() - 1).getType() != Token.Type.STRING_INTERPOLATION_END)) {
            String plain = text.substring(from, to).replace("\\" + quote, String.valueOf(quote));
            add(Token.Type.STRING, plain, Math.max(0, from - 1));
        }
    }

    private void interpolation(int open, char sign) {
        add(Token.Type.STRING_INTERPOLATION_START, "#{", at);
        at += 2;
        int depth = brackets.size();
        while (true) {
            at = skipSpace(at);
            if (at >= text.length() || startsTag()) {
                throw unclosed(open, sign);
            }
            if (text.charAt(at) == '}' && brackets.size() == depth) {
                add(Token.Type.STRING_INTERPOLATION_END, "}", at);
                at++;
                return;
            }
            token(open, sign);
        }
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
