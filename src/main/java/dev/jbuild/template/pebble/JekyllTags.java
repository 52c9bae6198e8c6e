package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import io.pebbletemplates.pebble.lexer.Token;
import java.util.List;
import java.util.Map;

/**
 * Tags as Jekyll's authors write them in bodies, cut into the tokens of what means the same here, each at the place
 * where the author wrote it: {@code post_url} and {@code link} become calls of the functions, {@code include x.html
 * a="b"} an inclusion with a map. (Jekyll's lib/jekyll/tags: post_url.rb, link.rb, include.rb.)
 */
final class JekyllTags {

    /** The tags that call a function, each with what its argument looks like. */
    private static final Map<String, String> CALLS =
            Map.of("post_url", "2026-01-02-name", "link", "_posts/2026-01-02-name.md");

    /** The ends of files by which an include without quotes is told from a variable. */
    private static final List<String> FILES =
            List.of(".html", ".htm", ".md", ".markdown", ".svg", ".txt", ".xml", ".css", ".js", ".json", ".liquid");

    private final TemplateText template;
    private final String text;
    private final List<Token> tokens;
    private final int open;
    private int at;

    /** The end of what stands in the tag. */
    private int end;

    /**
     * For the tag that begins at an offset.
     *
     * @param tokens where the tag's are added
     */
    JekyllTags(TemplateText template, List<Token> tokens, int open) {
        this.template = template;
        this.text = template.text();
        this.tokens = tokens;
        this.open = open;
    }

    /**
     * Takes the tag whose name stands at an offset or behind the white space there.
     *
     * @return the offset after the tag, or -1 where it is none of these tags, or not in Jekyll's manner
     */
    int tokens(int inner) {
        int start = TagLexer.skipSpace(text, inner);
        at = nameEnd(start);
        String name = text.substring(start, at);
        int close = name.equals("include") ? close() : CALLS.containsKey(name) ? text.indexOf("%}", at) + 2 : -1;
        if (close < 2) {
            return -1;
        }
        end = close - 2 > at && text.charAt(close - 3) == '-' ? close - 3 : close - 2;
        skipSpace();
        while (end > at && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (name.equals("include")) {
            return include(start) ? closed(Token.Type.EXECUTE_END, "%}", close) : -1;
        }
        call(name, start);
        return closed(Token.Type.PRINT_END, "}}", close);
    }

    private int closed(Token.Type type, String sign, int close) {
        add(type, sign, close - 2);
        return close;
    }

    private int nameEnd(int start) {
        int i = start;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_')) {
            i++;
        }
        return i;
    }

    /** The offset after the sign that ends the tag: the first outside of quotes, else the first; below 2 for none. */
    private int close() {
        char quote = 0;
        for (int i = at; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == 0 && c == '%' && text.charAt(i + 1) == '}') {
                return i + 2;
            }
            quote = quote == 0 && (c == '"' || c == '\'') ? c : quote == c ? 0 : quote;
            i += quote != 0 && c == '\\' ? 1 : 0;
        }
        return text.indexOf("%}", at) + 2;
    }

    private void call(String name, int start) {
        if (at == end) {
            throw problem(
                    "'" + name + "' needs a name behind it",
                    start,
                    name.length(),
                    "Write '{% " + name + " " + CALLS.get(name) + " %}'.");
        }
        refuseInnerTags("{{ " + name + "(page.x) }}");
        char first = text.charAt(at);
        boolean quoted = end - at > 1 && (first == '"' || first == '\'') && text.charAt(end - 1) == first;
        add(Token.Type.PRINT_START, "{{", open);
        add(Token.Type.NAME, name, start);
        add(Token.Type.PUNCTUATION, "(", start + name.length());
        add(Token.Type.STRING, quoted ? text.substring(at + 1, end - 1) : text.substring(at, end), at);
        add(Token.Type.PUNCTUATION, ")", end);
    }

    /** Takes an include with a file's name, and texts for it, if this is one in Jekyll's manner. */
    private boolean include(int start) {
        int fileStart = at;
        String file = at < end && isQuote(text.charAt(at)) ? quotedText() : word();
        boolean quoted = at > fileStart && isQuote(text.charAt(fileStart));
        int fileEnd = at;
        skipSpace();
        boolean given = at < end && beginsArgument();
        if (file.isEmpty() || !(given || (!quoted && isFile(file)))) {
            return false;
        }
        refuseInnerTags("{% include page.x %}");
        add(Token.Type.EXECUTE_START, "{%", open);
        add(Token.Type.NAME, "include", start);
        add(Token.Type.STRING, file, fileStart);
        if (at < end) {
            add(Token.Type.NAME, "with", fileEnd);
            add(Token.Type.PUNCTUATION, "{", fileEnd);
            for (int count = 0; at < end; count++) {
                if (count > 0) {
                    add(Token.Type.PUNCTUATION, ",", at);
                }
                argument(file);
                skipSpace();
            }
            add(Token.Type.PUNCTUATION, "}", end);
        }
        return true;
    }

    private static boolean isFile(String word) {
        return word.indexOf('/') >= 0 || FILES.stream().anyMatch(word::endsWith);
    }

    /** Whether a name and an equals sign stand here, which no include in Pebble's manner has. */
    private boolean beginsArgument() {
        int name = argumentNameEnd();
        int sign = TagLexer.skipSpace(text, name);
        return name > at && sign < end && text.charAt(sign) == '=' && !text.startsWith("==", sign);
    }

    private int argumentNameEnd() {
        int i = at;
        while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || "_-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private void argument(String file) {
        int start = at;
        if (!beginsArgument()) {
            String word = word();
            throw problem(
                    "'" + word + "' is no 'name=value'",
                    start,
                    word.length(),
                    "Write '{% include " + file + " name=\"value\" %}'.");
        }
        int nameEnd = argumentNameEnd();
        add(Token.Type.STRING, text.substring(start, nameEnd), start);
        add(Token.Type.PUNCTUATION, ":", nameEnd);
        at = TagLexer.skipSpace(text, nameEnd) + 1;
        skipSpace();
        int value = at;
        if (at >= end) {
            throw problem(
                    "the value of '" + text.substring(start, nameEnd) + "' is missing",
                    start,
                    nameEnd - start,
                    "Write '" + text.substring(start, nameEnd) + "=\"value\"'.");
        }
        if (isQuote(text.charAt(at))) {
            add(Token.Type.STRING, quotedText(), value);
        } else {
            variable(word(), value);
        }
    }

    /** A number, or the name of a variable, with those of what is in it behind points. */
    private void variable(String word, int start) {
        if (!word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9') && word.length() <= 18) {
            add(Token.Type.NUMBER, word, start);
            return;
        }
        int offset = start;
        for (String name : word.split("\\.", -1)) {
            if (name.isEmpty() || nameEnd(offset) != offset + name.length() || !Character.isLetter(name.charAt(0))) {
                throw problem(
                        "'" + word + "' is neither a text in quotes nor a variable",
                        start,
                        word.length(),
                        "Put it in quotes: \"" + word.replace("\"", "") + "\".");
            }
            if (offset > start) {
                add(Token.Type.PUNCTUATION, ".", offset - 1);
            }
            add(Token.Type.NAME, name.equals("nil") ? "null" : name, offset);
            offset += name.length() + 1;
        }
    }

    /** The text in quotes that begins here. */
    private String quotedText() {
        char quote = text.charAt(at);
        int start = at;
        StringBuilder value = new StringBuilder();
        for (at++; at < end && text.charAt(at) != quote; at++) {
            if (text.charAt(at) == '\\' && at + 1 < end && text.charAt(at + 1) == quote) {
                at++;
            }
            value.append(text.charAt(at));
        }
        if (at >= end) {
            throw problem("this text is never closed", start, 1, "Close it with " + quote + ".");
        }
        at++;
        return value.toString();
    }

    private void refuseInnerTags(String instead) {
        int inner = text.indexOf("{{", at);
        if (inner >= 0 && inner < end) {
            throw problem("a tag cannot stand inside another", inner, 2, "Write '" + instead + "'.");
        }
    }

    /** What stands up to the next white space. */
    private String word() {
        int start = at;
        while (at < end && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skipSpace() {
        at = Math.min(TagLexer.skipSpace(text, at), end);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private void add(Token.Type type, String value, int offset) {
        tokens.add(new Token(type, value, offset + 1));
    }

    private TemplateProblem problem(String message, int offset, int length, String hint) {
        return new TemplateProblem(Diagnostic.error("template-syntax", message, template.span(offset, length))
                .hint(hint));
    }
}
