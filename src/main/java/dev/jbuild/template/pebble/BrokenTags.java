package dev.jbuild.template.pebble;

import io.pebbletemplates.pebble.lexer.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of a template, from which tags that cannot be parsed are taken out one by one: Pebble's parser stops at the
 * first, and their author is to be told of them all.
 */
final class BrokenTags {

    /** So many are told at once; the author of more has misunderstood something. */
    private static final int MOST = 50;

    private final List<Token> all;
    private final GivenNames names;
    private List<Token> left;
    private int taken;

    /**
     * Tags none of which is known to be broken.
     *
     * @param names of the template, which has those too that a broken tag would set
     */
    BrokenTags(List<Token> all, GivenNames names) {
        this.all = all;
        this.names = names;
        this.left = all;
    }

    /** All tokens. */
    List<Token> all() {
        return all;
    }

    /** Those of tags that are not known to be broken. */
    List<Token> left() {
        return left;
    }

    /**
     * Takes out the tag around an offset; a condition becomes a false one. It cannot where the tag holds others, or gives
     * what others call.
     */
    boolean leaveOut(int offset) {
        int start = -1;
        int end = -1;
        for (int i = 0; i < left.size(); i++) {
            Token token = left.get(i);
            if (isStart(token) && TemplateLexer.offset(token.getLineNumber()) <= offset) {
                start = i;
                end = -1;
            } else if (start >= 0 && end < 0 && isEnd(token)) {
                end = i;
            }
        }
        if (++taken > MOST || end < 0 || TemplateLexer.offset(left.get(end).getLineNumber()) < offset) {
            return false;
        }
        Token name = left.get(start + 1);
        if (name.test(Token.Type.NAME, "set") && left.get(start + 2).getType() == Token.Type.NAME) {
            names.add(left.get(start + 2).getValue());
        }
        boolean printing = left.get(start).getType() == Token.Type.PRINT_START;
        if (printing || name.test(Token.Type.NAME, "include") || name.test(Token.Type.NAME, "set")) {
            replace(start, end + 1, List.of());
            return true;
        }
        boolean condition = name.test(Token.Type.NAME, "if") || name.test(Token.Type.NAME, "elseif");
        if (condition) {
            replace(start + 2, end, List.of(new Token(Token.Type.NAME, "false", name.getLineNumber())));
        }
        return condition;
    }

    private void replace(int from, int to, List<Token> by) {
        List<Token> next = new ArrayList<>(left.subList(0, from));
        next.addAll(by);
        next.addAll(left.subList(to, left.size()));
        left = next;
    }

    private static boolean isStart(Token token) {
        return token.getType() == Token.Type.PRINT_START || token.getType() == Token.Type.EXECUTE_START;
    }

    private static boolean isEnd(Token token) {
        return token.getType() == Token.Type.PRINT_END || token.getType() == Token.Type.EXECUTE_END;
    }
}
