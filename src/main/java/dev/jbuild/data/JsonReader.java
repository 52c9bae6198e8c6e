package dev.jbuild.data;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON (RFC 8259), strictly. Texts are quoted scalars; numbers, truth values and null are plain ones. */
public final class JsonReader {

    /** Reads a whole file that holds one value; a file of white space is an empty scalar. */
    public Outcome<DataValue> read(SourceText file) {
        List<Diagnostic> problems = new ArrayList<>(0);
        try {
            return new Outcome<>(new Reading(file, problems).all(), problems);
        } catch (JsonException e) {
            problems.add(e.diagnostic);
            return Outcome.failed(problems);
        }
    }

    /** One pass over one file. */
    private static final class Reading {
        private final SourceText file;
        private final String text;
        private final List<Diagnostic> problems;
        private int at;
        private int line = 1;
        private int lineStart;

        Reading(SourceText file, List<Diagnostic> problems) {
            this.file = file;
            this.text = file.text();
            this.problems = problems;
        }

        DataValue all() throws JsonException {
            skipBlanks();
            if (at == text.length()) {
                return new DataScalar("", false, line, column());
            }
            DataValue value = value(0);
            skipBlanks();
            if (at < text.length()) {
                throw wrong("There is text after the end of the value", "A JSON file holds one value.");
            }
            return value;
        }

        private DataValue value(int depth) throws JsonException {
            if (depth > YamlBuilder.MAX_DEPTH) {
                throw new JsonException(Diagnostic.error(
                                "json-limit",
                                "Values are nested more than " + YamlBuilder.MAX_DEPTH + " deep",
                                file.span(at, 1))
                        .hint("Look for brackets that are opened and never closed."));
            }
            return switch (peek()) {
                case '{' -> map(depth);
                case '[' -> list(depth);
                case '"' -> {
                    int column = column();
                    yield new DataScalar(string(), true, line, column);
                }
                default -> word();
            };
        }

        private DataMap map(int depth) throws JsonException {
            int mapLine = line;
            int mapColumn = column();
            EntryList entries = new EntryList(file, "json-duplicate-key", problems);
            at++;
            skipBlanks();
            while (peek() != '}') {
                if (peek() != '"') {
                    throw wrong("A key in double quotes is expected", "A comma before '}' is not allowed either.");
                }
                int keyColumn = column();
                int keyLine = line;
                String key = string();
                skipBlanks();
                if (peek() != ':') {
                    throw wrong("A colon is expected after the key", "Write \"key\": value.");
                }
                at++;
                skipBlanks();
                entries.add(new DataMap.Entry(key, value(depth + 1), keyLine, keyColumn));
                comma('}');
            }
            at++;
            return entries.toMap(mapLine, mapColumn);
        }

        private DataList list(int depth) throws JsonException {
            int listLine = line;
            int listColumn = column();
            List<DataValue> items = new ArrayList<>();
            at++;
            skipBlanks();
            while (peek() != ']') {
                items.add(value(depth + 1));
                comma(']');
            }
            at++;
            return new DataList(items, listLine, listColumn);
        }

        private void comma(char close) throws JsonException {
            skipBlanks();
            if (peek() == ',') {
                at++;
                skipBlanks();
                if (peek() == close) {
                    throw wrong("A value is expected after the comma", "Remove the last comma.");
                }
            } else if (peek() != close) {
                throw wrong("A comma or '" + close + "' is expected", "Divide values with commas.");
            }
        }

        private DataScalar word() throws JsonException {
            int start = at;
            while (at < text.length() && ",]} \t\r\n:\"{[".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String word = text.substring(start, at);
            if (!word.equals("true") && !word.equals("false") && !word.equals("null") && !isNumber(word)) {
                at = start;
                throw wrong(
                        word.isEmpty() ? "A value is expected" : "This is no JSON value: " + word,
                        "Texts stand in double quotes.");
            }
            return new DataScalar(word, false, line, start - lineStart + 1);
        }

        private static boolean isNumber(String word) {
            int i = word.startsWith("-") ? 1 : 0;
            int whole = digits(word, i);
            if (whole == i || (word.charAt(i) == '0' && whole > i + 1)) {
                return false;
            }
            i = whole;
            if (i < word.length() && word.charAt(i) == '.') {
                int end = digits(word, i + 1);
                if (end == i + 1) {
                    return false;
                }
                i = end;
            }
            if (i < word.length() && (word.charAt(i) == 'e' || word.charAt(i) == 'E')) {
                i += i + 1 < word.length() && "+-".indexOf(word.charAt(i + 1)) >= 0 ? 2 : 1;
                int end = digits(word, i);
                return end > i && end == word.length();
            }
            return i == word.length();
        }

        private static int digits(String word, int start) {
            int i = start;
            while (i < word.length() && word.charAt(i) >= '0' && word.charAt(i) <= '9') {
                i++;
            }
            return i;
        }

        private String string() throws JsonException {
            int open = at++;
            StringBuilder escaped = null;
            int done = at;
            while (peek() != '"' || at >= text.length()) {
                if (at >= text.length() || peek() < ' ') {
                    at = open;
                    throw wrong("The quote that opens here is not closed on its line", "Write \\n for a line end.");
                }
                if (text.charAt(at) == '\\') {
                    escaped = escaped == null ? new StringBuilder() : escaped;
                    escaped.append(text, done, at).append(escape());
                    done = at;
                } else {
                    at++;
                }
            }
            String rest = text.substring(done, at++);
            return escaped == null ? rest : escaped.append(rest).toString();
        }

        private char escape() throws JsonException {
            char c = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
            int simple = "\"\\/bfnrt".indexOf(c);
            if (simple >= 0) {
                at += 2;
                return "\"\\/\b\f\n\r\t".charAt(simple);
            }
            int code = 0;
            for (int i = at + 2; i < at + 6; i++) {
                int digit = c == 'u' && i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
                if (digit < 0) {
                    throw wrong("This is not an escape that JSON knows", "Write \\\\ for a backslash.");
                }
                code = code * 16 + digit;
            }
            at += 6;
            return (char) code;
        }

        private void skipBlanks() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '\n') {
                    line++;
                    lineStart = at + 1;
                } else if (c != ' ' && c != '\t' && c != '\r') {
                    return;
                }
                at++;
            }
        }

        private char peek() {
            return at < text.length() ? text.charAt(at) : '\0';
        }

        private int column() {
            return at - lineStart + 1;
        }

        private JsonException wrong(String message, String hint) {
            return new JsonException(
                    Diagnostic.error("json-syntax", message, file.span(at, 1)).hint(hint));
        }
    }

    /** How reading gives up. */
    private static final class JsonException extends Exception {
        private final Diagnostic diagnostic;

        JsonException(Diagnostic diagnostic) {
            super(diagnostic.message(), null, false, false);
            this.diagnostic = diagnostic;
        }
    }
}
