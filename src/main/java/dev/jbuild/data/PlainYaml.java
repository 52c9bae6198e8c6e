package dev.jbuild.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the YAML that nearly all front matter is made of, about ten times as fast as the library: a map at the left
 * margin of plain keys, each with a scalar on its line, a list in brackets on its line, or a list of scalars below it. It
 * gives up at the first thing that it is not sure of, and the library reads the text instead; so it reports nothing, and
 * what it reads is what the library would make, places included.
 */
final class PlainYaml {

    /** What a plain scalar must not begin with; a few of them may in places, and the library knows which. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    /** So many keys are compared one by one; a longer map is left to the library, whose reader hashes them. */
    private static final int MOST = 64;

    private final String text;
    private final int end;
    private final SharedTexts keys;
    private final List<DataMap.Entry> entries = new ArrayList<>(16);
    private int at;
    private int line = 1;
    private int lineStart;

    private PlainYaml(String text, int start, int end, SharedTexts keys) {
        this.text = text;
        this.end = end;
        this.keys = keys;
        this.at = start;
        for (int i = text.indexOf('\n'); i >= 0 && i < start; i = text.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
    }

    /**
     * The map in a part of a text, or {@code null} where the library must look.
     *
     * @param keys of maps that were read before
     */
    static @Nullable DataMap read(String text, int start, int end, SharedTexts keys) {
        PlainYaml reader = new PlainYaml(text, start, end, keys);
        if (reader.lineStart != start) {
            return null;
        }
        return reader.map();
    }

    private @Nullable DataMap map() {
        while (at < end) {
            char c = text.charAt(at);
            if (c == '\n') {
                nextLine();
            } else if (!isLetter(c) || !entry()) {
                return null;
            }
        }
        return entries.isEmpty() ? null : new DataMap(entries, entries.get(0).line(), 1);
    }

    /** Reads one entry and its line end; false where it gives up. */
    private boolean entry() {
        int keyLine = line;
        while (at < end && isKeyPart(text.charAt(at))) {
            at++;
        }
        if (at >= end || text.charAt(at) != ':') {
            return false;
        }
        String key = keys.part(text, lineStart, at++);
        int empty = at;
        skipSpaces();
        DataValue value;
        if (isLineEnd()) {
            nextLine();
            value = startsItem() ? list() : new DataScalar("", false, keyLine, empty - lineStartOf(empty) + 1);
        } else if (at == empty) {
            return false;
        } else {
            value = text.charAt(at) == '[' ? bracketList() : scalar(false);
            if (value == null || !isLineEnd()) {
                return false;
            }
            nextLine();
        }
        if (value == null || entries.size() == MOST || isKnown(key)) {
            return false;
        }
        entries.add(new DataMap.Entry(key, value, keyLine, 1));
        return true;
    }

    /** Whether the line is an item of a list, at the margin or indented. */
    private boolean startsItem() {
        int i = at;
        while (i < end && text.charAt(i) == ' ') {
            i++;
        }
        return i + 1 < end && text.charAt(i) == '-' && text.charAt(i + 1) == ' ';
    }

    /** Lines {@code - item}, all indented alike. */
    private @Nullable DataList list() {
        List<DataValue> items = new ArrayList<>();
        int listLine = line;
        int indent = -1;
        while (startsItem()) {
            skipSpaces();
            int column = at - lineStart;
            if (indent >= 0 && column != indent) {
                return null;
            }
            indent = column;
            at++;
            skipSpaces();
            DataScalar item = isLineEnd() ? null : scalar(false);
            if (item == null || !isLineEnd()) {
                return null;
            }
            items.add(item);
            nextLine();
        }
        return new DataList(items, listLine, indent + 1);
    }

    private @Nullable DataList bracketList() {
        int column = at - lineStart + 1;
        List<DataValue> items = new ArrayList<>();
        at++;
        skipSpaces();
        while (at < end && text.charAt(at) != ']') {
            DataScalar item = scalar(true);
            if (item == null || at >= end) {
                return null;
            }
            items.add(item);
            if (text.charAt(at) == ',') {
                at++;
                skipSpaces();
            } else if (text.charAt(at) != ']') {
                return null;
            }
        }
        at++;
        skipSpaces();
        return new DataList(items, line, column);
    }

    /** A scalar and the spaces after it, within brackets or not. */
    private @Nullable DataScalar scalar(boolean inList) {
        char first = text.charAt(at);
        if (first == '"' || first == '\'') {
            return quoted(first);
        }
        if (INDICATORS.indexOf(first) >= 0) {
            return null;
        }
        int start = at;
        for (at = skipWords(start); at < end; at = skipWords(at + 1)) {
            char c = text.charAt(at);
            if (c == '\n' || (inList && (c == ',' || c == ']'))) {
                break;
            }
            if (!isSure(c) || (c == ':' && (inList || endsKey())) || (c == '#' && (inList || before() == ' '))) {
                return null;
            }
            if (inList && (c == '[' || c == '{' || c == '}' || c == '?' || c == '"' || c == '\'')) {
                return null;
            }
        }
        int last = at;
        while (last > start && text.charAt(last - 1) == ' ') {
            last--;
        }
        return new DataScalar(text.substring(start, last), false, line, start - lineStart + 1);
    }

    private @Nullable DataScalar quoted(char quote) {
        int open = at++;
        for (at = skipWords(at); at < end && text.charAt(at) != quote; at = skipWords(at + 1)) {
            if (!isSure(text.charAt(at)) || text.charAt(at) == '\\') {
                return null;
            }
        }
        if (at >= end || (at + 1 < end && text.charAt(at + 1) == quote)) {
            return null;
        }
        String value = text.substring(open + 1, at++);
        skipSpaces();
        return new DataScalar(value, true, line, open - lineStart + 1);
    }

    /** The offset of the next character that is no letter, digit, blank, point or hyphen: nearly all that values have. */
    private int skipWords(int start) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            boolean word = (c >= 'a' && c <= 'z') || c == ' ' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
            if (!word && c != '.' && c != '-') {
                break;
            }
            i++;
        }
        return i;
    }

    /** Whether the colon here would end a key: a blank or the line's end follows. */
    private boolean endsKey() {
        return at + 1 >= end || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\n';
    }

    private char before() {
        return text.charAt(at - 1);
    }

    /** Printable, no line end of any kind, no tab; half of a pair is left to the library, which refuses it alone. */
    private static boolean isSure(char c) {
        return (c >= ' ' && c < 0x7F)
                || (c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029)
                || (c >= 0xE000 && c < 0xFFFE && c != 0xFEFF);
    }

    private boolean isKnown(String key) {
        for (DataMap.Entry entry : entries) {
            if (entry.key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    private int lineStartOf(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private boolean isLineEnd() {
        return at >= end || text.charAt(at) == '\n';
    }

    private void nextLine() {
        if (at < end) {
            at++;
            line++;
            lineStart = at;
        }
    }

    private void skipSpaces() {
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isKeyPart(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-';
    }
}
