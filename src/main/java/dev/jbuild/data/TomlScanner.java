package dev.jbuild.data;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Goes through the characters of a TOML file: blanks, comments, keys and quoted texts. */
final class TomlScanner {

    private static final String CODE = "toml-syntax";

    /** What ends a value without quotes. */
    private static final String AFTER_WORD = " \t\n,]}#=";

    private final SourceText file;
    private final String text;
    private int at;

    TomlScanner(SourceText file) {
        this.file = file;
        this.text = file.text();
    }

    /** One part of a key and where it stands. */
    record Key(String name, int line, int column) {}

    /** The next character; the end of the file counts as the end of its line. */
    char peek() {
        return at < text.length() ? text.charAt(at) : '\n';
    }

    boolean startsWith(String word) {
        return text.startsWith(word, at);
    }

    void skip(int characters) {
        at += characters;
    }

    int offset() {
        return at;
    }

    int line() {
        return file.lines().line(at);
    }

    int column() {
        return file.lines().column(at);
    }

    SourceSpan here(int length) {
        return file.span(Math.min(at, text.length()), length);
    }

    TomlException wrong(String message, String hint) {
        return new TomlException(Diagnostic.error(CODE, message, here(1)).hint(hint));
    }

    void skipBlanks() {
        while (peek() == ' ' || peek() == '\t') {
            at++;
        }
    }

    /** Takes a word that must come next, after blanks. */
    void expect(String word, String purpose) throws TomlException {
        skipBlanks();
        if (!startsWith(word)) {
            throw wrong("'" + word + "' is expected here", "Write '" + word + "' to " + purpose + ".");
        }
        at += word.length();
    }

    /** Goes past blanks, comments and line ends, inside of brackets. */
    void skipLines() throws TomlException {
        while (true) {
            skipBlanks();
            comment();
            if (at >= text.length()) {
                throw wrong(
                        "The file ends before its last value is complete", "Look for a bracket that is not closed.");
            }
            if (text.charAt(at) != '\n') {
                return;
            }
            at++;
        }
    }

    /** Goes to the next statement; false at the end of the file. */
    boolean skipEmptyLines(List<Diagnostic> problems) {
        while (at < text.length()) {
            try {
                skipBlanks();
                comment();
            } catch (TomlException e) {
                problems.add(e.diagnostic);
                at = lineEnd();
            }
            if (at < text.length() && text.charAt(at) != '\n') {
                return true;
            }
            at++;
        }
        return false;
    }

    /** After a mistake: goes to the next line that looks as if a statement began there. */
    void skipToStatement() {
        do {
            at = lineEnd() + 1;
        } while (at < text.length() && !beginsStatement());
    }

    private boolean beginsStatement() {
        String line = text.substring(at, lineEnd());
        return line.startsWith("[") || (!line.isEmpty() && isBare(line.charAt(0)) && line.contains("="));
    }

    private int lineEnd() {
        int end = text.indexOf('\n', Math.min(at, text.length()));
        return end < 0 ? text.length() : end;
    }

    /** Takes what may follow a statement on its line: blanks and a comment. */
    void endLine() throws TomlException {
        skipBlanks();
        comment();
        if (peek() != '\n') {
            throw wrong("Text follows the end of the statement", "Begin a new line, or write '#' before a comment.");
        }
    }

    private void comment() throws TomlException {
        if (peek() != '#') {
            return;
        }
        int end = lineEnd();
        while (at < end) {
            if (isControl(text.charAt(at))) {
                throw control();
            }
            at++;
        }
    }

    /** The parts of a key, divided by dots. */
    List<Key> keys() throws TomlException {
        List<Key> keys = new ArrayList<>(1);
        while (true) {
            skipBlanks();
            keys.add(key());
            skipBlanks();
            if (peek() != '.') {
                return keys;
            }
            if (keys.size() > YamlBuilder.MAX_DEPTH) {
                throw new TomlException(Diagnostic.error(
                                "toml-limit", "A key has more than " + YamlBuilder.MAX_DEPTH + " parts", here(1))
                        .hint("Put the key in quotes if its dots divide nothing."));
            }
            at++;
        }
    }

    private Key key() throws TomlException {
        int line = line();
        int column = column();
        if (peek() == '"' || peek() == '\'') {
            if (startsWith("\"\"\"") || startsWith("'''")) {
                throw wrong("A key cannot be a text of several lines", "Put the key in one pair of quotes.");
            }
            return new Key(text(), line, column);
        }
        int start = at;
        while (isBare(peek())) {
            at++;
        }
        if (at == start) {
            throw wrong(
                    "A key is expected here", "Write 'key = value'; other letters than a to z need quotes: \"ключ\".");
        }
        return new Key(text.substring(start, at), line, column);
    }

    private static boolean isBare(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }

    /** A value without quotes; a blank between a date and a time belongs to it. */
    String word() {
        int start = at;
        while (AFTER_WORD.indexOf(peek()) < 0) {
            at++;
        }
        boolean date = at - start == 10 && text.charAt(start + 4) == '-' && text.charAt(start + 7) == '-';
        if (date && peek() == ' ' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
            at++;
            while (AFTER_WORD.indexOf(peek()) < 0) {
                at++;
            }
        }
        return text.substring(start, at);
    }

    /** A text in one or three quotes of either kind, whose first quote is next. */
    String text() throws TomlException {
        char quote = peek();
        int open = at;
        boolean block = startsWith(String.valueOf(quote).repeat(3));
        at += block ? 3 : 1;
        if (block && peek() == '\n') {
            at++;
        }
        StringBuilder value = new StringBuilder();
        while (true) {
            if (at >= text.length() || (!block && text.charAt(at) == '\n')) {
                throw new TomlException(Diagnostic.error(
                                CODE, "The quote that opens here is never closed", file.span(open, block ? 3 : 1))
                        .hint("A text of several lines stands between three quotes."));
            }
            char c = text.charAt(at);
            if (c == quote && (!block || startsWith(String.valueOf(quote).repeat(3)))) {
                return close(value, quote, block);
            }
            if (c == '\\' && quote == '"') {
                TomlEscape escape = TomlEscape.read(text, at, block);
                if (escape.isWrong()) {
                    throw new TomlException(Diagnostic.error(CODE, "There is no such escape", here(2))
                            .hint(TomlEscape.HINT));
                }
                value.append(escape.value());
                at = escape.end();
            } else if (isControl(c)) {
                throw control();
            } else {
                value.append(c);
                at++;
            }
        }
    }

    /** Takes the closing quotes; up to two more before them belong to the text. */
    private String close(StringBuilder value, char quote, boolean block) {
        at += block ? 3 : 1;
        for (int i = 0; block && i < 2 && at < text.length() && text.charAt(at) == quote; i++) {
            value.append(quote);
            at++;
        }
        return value.toString();
    }

    private static boolean isControl(char c) {
        return (c < ' ' && c != '\t' && c != '\n') || c == 0x7f;
    }

    private TomlException control() {
        return wrong("A control character stands here", "Remove it, or write it as an escape such as \"\\u0007\".");
    }
}
