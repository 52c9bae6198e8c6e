package dev.jbuild.highlight;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pieces of a text while rules still cut them, linked to their neighbours. */
final class TokenList {

    /** A piece: a token, or text that has none yet. */
    static final class Node {

        final int start;
        final int end;
        final @Nullable Token token;
        private @Nullable Node previous;
        private @Nullable Node next;
        private @Nullable CharSet characters;

        Node(int start, int end, @Nullable Token token) {
            this.start = start;
            this.end = end;
            this.token = token;
        }

        int length() {
            return end - start;
        }

        Node next() {
            return known(next);
        }

        Node previous() {
            return known(previous);
        }

        /** The characters of a piece of text. */
        CharSet characters(char[] text) {
            CharSet known = characters;
            if (known == null) {
                known = CharSet.of(text, start, end);
                characters = known;
            }
            return known;
        }

        private static Node known(@Nullable Node node) {
            if (node == null) {
                throw new IllegalStateException("beyond the ends of a token list");
            }
            return node;
        }
    }

    final Node head;
    final Node tail;
    int size;

    /** A list with one piece of text. */
    TokenList(int start, int end) {
        head = new Node(start, start, null);
        tail = new Node(end, end, null);
        head.next = tail;
        tail.previous = head;
        insert(head, new Node(start, end, null));
    }

    /** Puts a piece behind another. */
    Node insert(Node before, Node added) {
        Node after = before.next();
        added.previous = before;
        added.next = after;
        before.next = added;
        after.previous = added;
        size++;
        return added;
    }

    /** Takes out a number of pieces behind one, or fewer where the list ends. */
    void removeAfter(Node before, int count) {
        Node after = before.next();
        int removed = 0;
        while (removed < count && after != tail) {
            after = after.next();
            removed++;
        }
        before.next = after;
        after.previous = before;
        size -= removed;
    }

    /** All pieces as tokens. */
    List<Token> tokens(String source) {
        List<Token> all = new ArrayList<>(size);
        for (Node n = head.next(); n != tail; n = n.next()) {
            all.add(n.token != null ? n.token : Token.text(source, n.start, n.end));
        }
        return all;
    }
}
