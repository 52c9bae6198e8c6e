package dev.jbuild.highlight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes text between the tags of JSX plain text again, as Prism does (prism-jsx.js). */
final class JsxText {

    /** A tag that is open, and how many braces have opened since. */
    private static final class Tag {

        final String name;
        int braces;

        Tag(String name) {
            this.name = name;
        }
    }

    private final Deque<Tag> open = new ArrayDeque<>();

    private JsxText() {}

    /** Walks through tokens; those inside of each are walked on their own. */
    static List<Token> plain(List<Token> tokens) {
        return new JsxText().walk(new ArrayList<>(tokens));
    }

    private List<Token> walk(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Tag tag = open.peek();
            if ((token.type == null || !syntax(token, tag)) && tag != null && tag.braces == 0) {
                i = merge(tokens, i);
            } else if (token.children != null) {
                token.children = plain(token.children);
            }
        }
        return tokens;
    }

    /** Notes a tag or a brace; false for anything else. */
    private boolean syntax(Token token, @Nullable Tag tag) {
        if (token.is("tag")
                && !token.inside().isEmpty()
                && token.inside().get(0).is("tag")) {
            tag(token.inside());
            return true;
        }
        if (tag == null || !token.is("punctuation")) {
            return false;
        }
        if (token.isLeaf("{")) {
            tag.braces++;
            return true;
        }
        if (tag.braces > 0 && token.isLeaf("}")) {
            tag.braces--;
            return true;
        }
        return false;
    }

    private void tag(List<Token> parts) {
        List<Token> head = parts.get(0).inside();
        String name = head.size() > 1 ? head.get(1).content() : "";
        if (!head.isEmpty() && head.get(0).isLeaf("</")) {
            Tag last = open.peek();
            if (last != null && last.name.equals(name)) {
                open.pop();
            }
        } else if (!parts.get(parts.size() - 1).isLeaf("/>")) {
            open.push(new Tag(name));
        }
    }

    /** Makes a token plain text, together with neighbours that are plain, and gives its new index. */
    private static int merge(List<Token> tokens, int index) {
        int at = index;
        Token token = tokens.get(at);
        int start = token.start;
        int end = token.end;
        if (at + 1 < tokens.size() && isPlain(tokens.get(at + 1))) {
            end = tokens.remove(at + 1).end;
        }
        if (at > 0 && isPlain(tokens.get(at - 1))) {
            start = tokens.remove(at - 1).start;
            at--;
        }
        tokens.set(at, new Token("plain-text", List.of(), token.source, start, end));
        return at;
    }

    private static boolean isPlain(Token token) {
        return token.type == null || token.is("plain-text");
    }
}
