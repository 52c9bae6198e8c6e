package dev.jbuild.highlight;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of code: plain text, or text with a type, which may have tokens inside. What comes after may change it. */
final class Token {

    /** The kind's name in Prism; null for plain text. */
    final @Nullable String type;

    List<String> aliases;

    /** The text that the offsets count in. */
    final String source;

    final int start;
    final int end;

    /** What it is made of; null where it is only text. */
    @Nullable
    List<Token> children;

    Token(@Nullable String type, List<String> aliases, String source, int start, int end) {
        this.type = type;
        this.aliases = aliases;
        this.source = source;
        this.start = start;
        this.end = end;
    }

    static Token text(String source, int start, int end) {
        return new Token(null, List.of(), source, start, end);
    }

    static Token text(String source) {
        return text(source, 0, source.length());
    }

    boolean is(String wanted) {
        return wanted.equals(type);
    }

    /** Whether it is text without tokens inside, and which. */
    boolean isLeaf(String wanted) {
        return children == null && end - start == wanted.length() && source.startsWith(wanted, start);
    }

    /** The tokens inside; none where it is only text. */
    List<Token> inside() {
        return children == null ? List.of() : children;
    }

    void addAlias(String alias) {
        List<String> all = new ArrayList<>(aliases);
        all.add(alias);
        aliases = all;
    }

    /** All of its text, however deep. */
    String content() {
        if (children == null) {
            return source.substring(start, end);
        }
        StringBuilder all = new StringBuilder();
        for (Token child : children) {
            all.append(child.content());
        }
        return all.toString();
    }
}
