package dev.jbuild.body;

import dev.jbuild.markdown.MarkdownRenderer.CodeRegion;
import dev.jbuild.text.Occurring;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the template tags of a body and leaves alone what is code. A tag or a piece of code that begins first wins over
 * one that begins inside it.
 */
final class BodyTags {

    /** What a piece of a body is. */
    enum Kind {
        /** Text that stays as typed. */
        TEXT,
        /** The inside of a raw or verbatim block, without its tags. */
        RAW,
        /** A comment block, with its tags. */
        COMMENT,
        /** A highlight block, with its tags. */
        CODE,
        /** A print tag. */
        PRINT,
        /** Any other tag. */
        TAG;

        /** Whether the template engine runs such a piece. */
        boolean isRun() {
            return this == PRINT || this == TAG;
        }
    }

    /** A piece of a body, from {@code start} to before {@code end}. */
    record Piece(Kind kind, int start, int end) {}

    /**
     * All pieces of a body in order.
     *
     * @param unclosed offset of a tag or block that does not end, or -1
     * @param block the name of the block that does not end; empty for a tag
     * @param braces whether braces that open no tag may stand in what is no tag
     */
    record Found(List<Piece> pieces, int unclosed, String block, boolean braces) {

        boolean hasTags() {
            return unclosed >= 0 || pieces.size() > 1 || pieces.get(0).kind() != Kind.TEXT;
        }
    }

    /** Blocks whose inside is no template. */
    private static final List<String> BLOCKS = List.of("raw", "verbatim", "comment", "highlight");

    /** Tags of Jekyll's that hold a name, in which an apostrophe begins no text. */
    private static final List<String> NAMING = List.of("post_url", "link");

    private final String text;
    private final List<CodeRegion> code;
    private final List<Piece> pieces = new ArrayList<>();
    private int textStart;
    private int nextCode;
    private boolean braces;

    private BodyTags(String text, List<CodeRegion> code) {
        this.text = text;
        this.code = code;
    }

    /** Whether a text could have tags at all; most have none, and need no look for code. */
    static boolean possibleIn(String text, Occurring occurring) {
        if (!occurring.mayHold('{')) {
            return false;
        }
        for (int i = text.indexOf('{'); i >= 0 && i + 1 < text.length(); i = text.indexOf('{', i + 1)) {
            char next = text.charAt(i + 1);
            if (next == '{' || next == '%') {
                return true;
            }
        }
        return false;
    }

    /** Finds the tags of a text outside of its code. */
    static Found find(String text, List<CodeRegion> code) {
        return new BodyTags(text, code).scan();
    }

    private Found scan() {
        int at = 0;
        while (true) {
            int open = nextOpen(at);
            if (open < 0) {
                addText(text.length());
                return new Found(pieces, -1, "", braces);
            }
            String word = text.charAt(open + 1) == '%' ? word(open) : "";
            int end = NAMING.contains(word) ? text.indexOf("%}", open) + 2 : tagEnd(text, open);
            if (end < 2) {
                return new Found(pieces, open, "", braces);
            }
            if (BLOCKS.contains(word)) {
                at = addBlock(open, end, word);
                if (at < 0) {
                    return new Found(pieces, open, word, braces);
                }
            } else {
                addText(open);
                pieces.add(new Piece(text.charAt(open + 1) == '{' ? Kind.PRINT : Kind.TAG, open, end));
                textStart = end;
                at = end;
            }
        }
    }

    private void addText(int end) {
        if (end > textStart) {
            pieces.add(new Piece(Kind.TEXT, textStart, end));
        }
    }

    /** The offset of the next tag that is not code, or -1. */
    private int nextOpen(int from) {
        int at = from;
        while (true) {
            at = text.indexOf('{', at);
            if (at < 0 || at + 1 >= text.length()) {
                braces |= at >= 0;
                return -1;
            }
            char next = text.charAt(at + 1);
            if (next != '{' && next != '%') {
                braces = true;
                at++;
                continue;
            }
            CodeRegion region = regionAt(at);
            if (region == null) {
                return at;
            }
            braces = true;
            at = region.end();
        }
    }

    /** The code that holds an offset. Code that begins inside a tag already passed counts from where the tag ends. */
    private @Nullable CodeRegion regionAt(int offset) {
        while (nextCode < code.size()
                && (code.get(nextCode).end() <= offset || code.get(nextCode).start() < tagsEndedAt())) {
            nextCode++;
        }
        if (nextCode < code.size() && code.get(nextCode).start() <= offset) {
            return code.get(nextCode);
        }
        return null;
    }

    private int tagsEndedAt() {
        return textStart;
    }

    /** The offset after a tag's end, strings inside it passed over, or -1. */
    static int tagEnd(String text, int open) {
        char close = text.charAt(open + 1) == '{' ? '}' : '%';
        char quote = 0;
        for (int i = open + 2; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == close && text.charAt(i + 1) == '}') {
                return i + 2;
            }
        }
        // An apostrophe that is no string, as in a stray brace of prose, must not hide the end.
        int plain = text.indexOf(close + "}", open + 2);
        return quote == 0 || plain < 0 ? -1 : plain + 2;
    }

    /** The first word of a tag, whitespace control passed over. */
    private String word(int open) {
        int start = open + 2;
        while (start < text.length() && (text.charAt(start) == '-' || Character.isWhitespace(text.charAt(start)))) {
            start++;
        }
        int end = start;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Adds a block whose inside is no template; gives the offset after its end tag, or -1 where there is none. */
    private int addBlock(int open, int inside, String word) {
        int depth = 1;
        braces = true;
        for (int at = text.indexOf("{%", inside); at >= 0; at = text.indexOf("{%", at + 2)) {
            String found = word(at);
            // Liquid's comments stand in each other.
            depth += word.equals("comment") && found.equals(word) ? 1 : found.equals("end" + word) ? -1 : 0;
            if (depth == 0) {
                int end = text.indexOf("%}", at);
                if (end < 0) {
                    return -1;
                }
                addText(open);
                switch (word) {
                    case "comment" -> pieces.add(new Piece(Kind.COMMENT, open, end + 2));
                    case "highlight" -> pieces.add(new Piece(Kind.CODE, open, end + 2));
                    default -> addRaw(inside, at);
                }
                textStart = end + 2;
                return end + 2;
            }
        }
        return -1;
    }

    private void addRaw(int start, int end) {
        if (end > start) {
            pieces.add(new Piece(Kind.RAW, start, end));
        }
    }
}
