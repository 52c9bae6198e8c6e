package dev.jbuild.highlight;

import dev.jbuild.highlight.Grammar.Kind;
import dev.jbuild.highlight.TokenList.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens as Prism does (prism-core.js, matchGrammar): kind after kind is looked for in what is still
 * plain text; a greedy one is looked for in the whole text and takes the place of tokens that it overlaps, after which the
 * kinds before it are looked for once more in what it touched.
 */
final class Tokenizer {

    private final Search search;
    private final String source;

    /**
     * A tokenizer for one text.
     *
     * @param search that shows this text
     */
    Tokenizer(Search search, String source) {
        this.search = search;
        this.source = source;
    }

    /** The tokens of a part of the text, which is looked at as if it were all. */
    List<Token> tokens(Grammar grammar, int start, int end) {
        TokenList list = new TokenList(start, end);
        new Run(grammar, list, start, end).match(list.head, start, null);
        return list.tokens(source);
    }

    /** A second look after a greedy match: at which rule it ends, and how far it reaches. */
    private static final class Rematch {

        final int kind;
        final int rule;
        int reach;

        Rematch(Step step, int reach) {
            this.kind = step.kindIndex;
            this.rule = step.ruleIndex;
            this.reach = reach;
        }

        boolean endsAt(Step step) {
            return kind == step.kindIndex && rule == step.ruleIndex;
        }
    }

    /** One rule of one kind, and where these stand. */
    private record Step(Kind kind, int kindIndex, Rule rule, int ruleIndex) {}

    /** The work on one part of the text. */
    private final class Run {

        private final List<Kind> kinds;
        private final TokenList list;
        private final int start;
        private final int end;
        private final CharSet characters;

        Run(Grammar grammar, TokenList list, int start, int end) {
            this.kinds = grammar.kinds();
            this.list = list;
            this.start = start;
            this.end = end;
            this.characters = CharSet.of(search.window.text, start, end);
        }

        void match(Node before, int from, @Nullable Rematch rematch) {
            for (int k = 0; k < kinds.size(); k++) {
                Kind kind = kinds.get(k);
                for (int r = 0; r < kind.rules().size(); r++) {
                    Step step = new Step(kind, k, kind.rules().get(r), r);
                    if (rematch != null && rematch.endsAt(step)) {
                        return;
                    }
                    if (step.rule.possibleIn(characters) && !match(step, before, from, rematch)) {
                        return;
                    }
                }
            }
        }

        /** Looks for one rule; false where the list has more pieces than the text has characters. */
        private boolean match(Step step, Node before, int from, @Nullable Rematch rematch) {
            Rule rule = step.rule;
            int position = from;
            Node node = before.next();
            while (node != list.tail) {
                if (rematch != null && position >= rematch.reach) {
                    return true;
                }
                if (list.size > end - start) {
                    return false;
                }
                if (node.token == null) {
                    if (rule.greedy) {
                        if (!search.find(rule, start, end, position) || search.start >= end) {
                            return true;
                        }
                        while (search.start >= node.end) {
                            node = node.next();
                        }
                        if (node.token == null) {
                            node = replaceGreedy(step, node, rematch);
                        }
                    } else if (rule.possibleIn(node.characters(search.window.text))
                            && search.find(rule, node.start, node.end, node.start)) {
                        node = replace(step, node, node.end, 1, rematch);
                    }
                }
                position = node.end;
                node = node.next();
            }
            return true;
        }

        private Node replaceGreedy(Step step, Node node, @Nullable Rematch rematch) {
            int to = search.end;
            int affectedEnd = node.start;
            int count = 0;
            for (Node n = node; n != list.tail && (affectedEnd < to || n.token == null); n = n.next()) {
                count++;
                affectedEnd = n.end;
            }
            return replace(step, node, affectedEnd, count, rematch);
        }

        /** Puts the found token in the place of some pieces, with what they have before and behind it. */
        private Node replace(Step step, Node node, int affectedEnd, int count, @Nullable Rematch rematch) {
            int from = search.start;
            int to = search.end;
            if (rematch != null && affectedEnd > rematch.reach) {
                rematch.reach = affectedEnd;
            }
            Node last = node.previous();
            int tokenFrom = node.start;
            if (from > node.start) {
                last = list.insert(last, new Node(node.start, from, null));
                tokenFrom = from;
            }
            list.removeAfter(last, count);
            Token token = new Token(step.kind.type(), step.rule.aliases, source, from, to);
            Grammar inside = step.rule.inside();
            if (inside != null) {
                token.children = tokens(inside, from, to);
            }
            Node made = list.insert(last, new Node(from, to, token));
            if (to < affectedEnd) {
                list.insert(made, new Node(to, affectedEnd, null));
            }
            if (count > 1) {
                Rematch nested = new Rematch(step, affectedEnd);
                match(made.previous(), tokenFrom, nested);
                if (rematch != null && nested.reach > rematch.reach) {
                    rematch.reach = nested.reach;
                }
            }
            return made;
        }
    }
}
