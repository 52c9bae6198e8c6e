package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** What a line of a text says, looked at character by character because every line of every text comes by here. */
final class Lines {

    /** No attribute list is longer; without a bound, braces that never close would each look through the whole text. */
    private static final int LONGEST_LIST = 1000;

    private Lines() {}

    /** The end of the brace that opens before {@code from}: the index of the closing one, or -1. A backslash protects. */
    static int closingBrace(CharSequence line, int from) {
        int stop = Math.min(line.length(), from + LONGEST_LIST);
        for (int i = from; i < stop; i++) {
            char c = line.charAt(i);
            if (c == '}') {
                return i;
            }
            if (c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '}') {
                i++;
            } else if (c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    /** Whether nothing but a block's end follows: a blank line, the end of the text, or an attribute list. */
    static boolean boundaryAfter(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n') {
            if (text.charAt(i) > ' ') {
                return false;
            }
            i++;
        }
        i++;
        while (i < text.length() && text.charAt(i) != '\n') {
            char c = text.charAt(i);
            if (c == '{' && i + 1 < text.length() && text.charAt(i + 1) == ':') {
                return true;
            }
            if (c > ' ' && c != '>') {
                return false;
            }
            i++;
        }
        return true;
    }

    static boolean blankFrom(CharSequence line, int from) {
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
                return false;
            }
        }
        return true;
    }

    static boolean wordCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    /** The end of kramdown's name (a word character, then word characters and hyphens) at an index; the index if none. */
    static int nameEnd(CharSequence line, int from) {
        int i = from;
        while (i < line.length() && (wordCharacter(line.charAt(i)) || (i > from && line.charAt(i) == '-'))) {
            i++;
        }
        return i;
    }

    /** Whether a tag's name stands at an index, whatever its case. */
    static boolean tagAt(CharSequence line, int from, String tag) {
        int end = from + tag.length();
        if (end > line.length()) {
            return false;
        }
        for (int i = 0; i < tag.length(); i++) {
            char c = line.charAt(from + i);
            if ((c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) != tag.charAt(i)) {
                return false;
            }
        }
        return end == line.length() || (!wordCharacter(line.charAt(end)) && line.charAt(end) != '-');
    }

    /** The index of the {@code >} that ends the tag whose {@code <} stands at an index, or -1. */
    static int tagEnd(CharSequence line, int from) {
        char quote = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        return -1;
    }

    /** A tag without its {@code markdown} attribute, with that attribute's value before a line feed; or {@code null}. */
    static @Nullable MarkedTag markedTag(BasedSequence line, int from, int end) {
        String text = line.subSequence(from, end + 1).toString();
        int at = text.indexOf(" markdown=");
        if (at < 0 || text.length() < at + 12) {
            return null;
        }
        int valueStart = at + 10;
        char quote = text.charAt(valueStart);
        boolean quoted = quote == '"' || quote == '\'';
        int valueEnd = quoted ? text.indexOf(quote, valueStart + 1) : nameEnd(text, valueStart);
        if (valueEnd < 0) {
            return null;
        }
        String value = text.substring(quoted ? valueStart + 1 : valueStart, valueEnd);
        String without = text.substring(0, at) + text.substring(quoted ? valueEnd + 1 : valueEnd);
        return new MarkedTag(without, value);
    }

    /**
     * An opening tag that asks for Markdown inside.
     *
     * @param text the tag without the asking attribute
     * @param value the attribute's value: {@code 1}, {@code 0}, {@code block} or {@code span}
     */
    record MarkedTag(String text, String value) {}
}
