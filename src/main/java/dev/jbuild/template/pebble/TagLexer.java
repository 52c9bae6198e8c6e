package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import io.pebbletemplates.pebble.lexer.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Cuts one tag into tokens: names, numbers, texts, operators, brackets. */
final class TagLexer {

    private static final List<String> WORD_OPERATORS = List.of("not", "and", "or", "is", "contains", "equals");

    private final TemplateText template;
    private final String text;
    private final List<Token> tokens;
    private final int open;
    private final char sign;
    private final Deque<Integer> brackets = new ArrayDeque<>();
    private int at;

    /**
     * A lexer for the tag that begins at an offset.
     *
     * @param tokens where the tag's are added
     * @param sign what stands before the closing brace
     */
    TagLexer(TemplateText template, List<Token> tokens, int open, char sign) {
        this.template = template;
        this.text = template.text();
        this.tokens = tokens;
        this.open = open;
        this.sign = sign;
    }

    static int skipSpace(String text, int i) {
        int next = i;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** The offset after a closing delimiter that stands at an offset, or -1. */
    static int closeOf(String text, int i, char sign) {
        int start = i < text.length() && text.charAt(i) == '-' ? i + 1 : i;
        return start + 1 < text.length() && text.charAt(start) == sign && text.charAt(start + 1) == '}'
                ? start + 2
                : -1;
    }

    /** Takes the tag's tokens from an offset on, and gives the offset after its end. */
    int tokens(int from) {
        at = from;
        while (true) {
            at = skipSpace(text, at);
            int close = brackets.isEmpty() ? closeOf(text, at, sign) : -1;
            if (close >= 0) {
                add(sign == '}' ? Token.Type.PRINT_END : Token.Type.EXECUTE_END, sign + "}", at);
                return close;
            }
            if (at >= text.length() || startsTag()) {
                throw unclosed();
            }
            token();
        }
    }

    private boolean startsTag() {
        return text.startsWith("{%", at) || text.startsWith("{{", at);
    }

    private TemplateProblem unclosed() {
        if (!brackets.isEmpty()) {
            int bracket = brackets.peek();
            char expected = closing(text.charAt(bracket));
            return problem("this bracket is never closed", bracket, 1, "Close it with '" + expected + "'.");
        }
        return problem(
                "this tag is never closed", open, 2, "Close it with '" + sign + "}' before the next tag begins.");
    }

    private void token() {
        char c = text.charAt(at);
        if (Character.isLetter(c) || c == '_') {
            name();
        } else if (c >= '0' && c <= '9') {
            number();
        } else if (c == '"' || c == '\'') {
            string();
        } else if (!operator(c)) {
            punctuation(c);
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
        int next = skipSpace(text, at);
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

    private void punctuation(char c) {
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
    private void string() {
        char quote = text.charAt(at);
        int start = at;
        int part = ++at;
        boolean pieces = false;
        while (at < text.length() && text.charAt(at) != quote) {
            if (quote == '"' && text.startsWith("#{", at)) {
                addString(part, quote);
                interpolation();
                pieces = true;
                part = at;
            } else {
                at += text.charAt(at) == '\\' && at + 1 < text.length() ? 2 : 1;
            }
        }
        if (at >= text.length()) {
            throw problem("this text is never closed", start, 1, "Close it with " + quote + ".");
        }
        if (!pieces || at > part) {
            addString(part, quote);
        }
        at++;
    }

    /** Adds what stands between an offset and this one; an empty text only where the parser needs one. */
    private void addString(int from, char quote) {
        Token.Type last = tokens.get(tokens.size() - 1).getType();
        if (at > from || last != Token.Type.STRING_INTERPOLATION_END) {
            String plain = text.substring(from, at).replace("\\" + quote, String.valueOf(quote));
            add(Token.Type.STRING, plain, Math.max(0, from - 1));
        }
    }

    private void interpolation() {
        add(Token.Type.STRING_INTERPOLATION_START, "#{", at);
        at += 2;
        int depth = brackets.size();
        while (true) {
            at = skipSpace(text, at);
            if (at >= text.length() || startsTag()) {
                throw unclosed();
            }
            if (text.charAt(at) == '}' && brackets.size() == depth) {
                add(Token.Type.STRING_INTERPOLATION_END, "}", at);
                at++;
                return;
            }
            token();
        }
    }

    private void add(Token.Type type, String value, int offset) {
        tokens.add(new Token(type, value, offset + 1));
    }

    private TemplateProblem problem(String message, int offset, int length, String hint) {
        return new TemplateProblem(Diagnostic.error("template-syntax", message, template.span(offset, length))
                .hint(hint));
    }
}
