package dev.jbuild.highlight;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a mutation's own name and its input variables from others, as Prism does (prism-graphql.js). */
final class GraphqlNames {

    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private GraphqlNames(List<Token> all) {
        for (Token token : all) {
            if (token.type != null && !token.is("comment") && !token.is("scalar")) {
                tokens.add(token);
            }
        }
    }

    static void mark(List<Token> tokens) {
        new GraphqlNames(tokens).mark();
    }

    private void mark() {
        while (at < tokens.size()) {
            Token start = tokens.get(at++);
            if (start.is("keyword") && start.isLeaf("mutation")) {
                mutation();
            }
        }
    }

    private void mutation() {
        List<String> inputs = new ArrayList<>();
        if (is(0, "definition-mutation") && is(1, "punctuation") && isLeaf(1, "(")) {
            at += 2;
            int end = closing("(", ")");
            if (end < 0) {
                return;
            }
            for (; at < end; at++) {
                Token token = tokens.get(at);
                if (token.is("variable")) {
                    token.addAlias("variable-input");
                    inputs.add(token.content());
                }
            }
            at = end + 1;
        }
        if (is(0, "punctuation") && is(1, "property-query") && isLeaf(0, "{")) {
            at++;
            tokens.get(at).addAlias("property-mutation");
            int end = inputs.isEmpty() ? -1 : closing("{", "}");
            for (int i = at; i < end; i++) {
                Token token = tokens.get(i);
                if (token.is("variable") && inputs.contains(token.content())) {
                    token.addAlias("variable-input");
                }
            }
        }
    }

    /** The index of the bracket that closes one which stands just before; -1 where none does. */
    private int closing(String open, String close) {
        int depth = 1;
        for (int i = at; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("punctuation") && token.isLeaf(open)) {
                depth++;
            } else if (token.is("punctuation") && token.isLeaf(close) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean is(int ahead, String type) {
        Token token = token(ahead);
        return token != null && token.is(type);
    }

    private boolean isLeaf(int ahead, String text) {
        Token token = token(ahead);
        return token != null && token.isLeaf(text);
    }

    private @Nullable Token token(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : null;
    }
}
