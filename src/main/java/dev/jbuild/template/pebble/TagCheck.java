package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.text.NearestWord;
import io.pebbletemplates.pebble.lexer.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds tags that do not exist, do not match or are never closed, and filters written as Liquid writes them: all of a
 * template at once, where Pebble's parser stops at the first.
 */
final class TagCheck {

    private static final List<String> BLOCKS = List.of("if", "for", "block", "macro", "autoescape", "filter", "embed");
    private static final List<String> SINGLE = List.of("extends", "include", "import", "from", "set");

    /** The tags by which Liquid gives a name to something. */
    private static final List<String> NAMING = List.of("assign", "capture", "increment", "decrement");

    private static final List<String> ALL = List.of(
            "if",
            "elseif",
            "else",
            "endif",
            "for",
            "endfor",
            "set",
            "include",
            "extends",
            "block",
            "endblock",
            "macro",
            "endmacro",
            "import",
            "from",
            "embed",
            "endembed",
            "filter",
            "endfilter",
            "autoescape",
            "endautoescape",
            "raw",
            "endraw",
            "verbatim",
            "endverbatim");

    private record Open(String tag, int offset) {}

    private final TemplateText template;
    private final List<Token> tokens;
    private final GivenNames names;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<String> unknown = new HashSet<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private final BitSet useless = new BitSet();
    private boolean unbalanced;

    /**
     * A check of a template's tokens.
     *
     * @param names of the template, which has those too that Liquid's tags would set
     */
    TagCheck(TemplateText template, List<Token> tokens, GivenNames names) {
        this.template = template;
        this.tokens = tokens;
        this.names = names;
    }

    /** Whether a tag has this name. */
    static boolean isTag(String name) {
        return ALL.contains(name);
    }

    /** Everything that is wrong, in the order of the text. */
    List<Diagnostic> problems() {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.getType() == Token.Type.EXECUTE_START) {
                tag(i + 1);
            } else if (token.test(Token.Type.OPERATOR, "|") && i + 2 < tokens.size()) {
                liquidArguments(tokens.get(i + 1), tokens.get(i + 2), i + 3);
            }
        }
        for (Open left : open) {
            found.add(error("'" + left.tag + "' is never closed", place(left))
                    .hint("Close it with '{% end" + left.tag + " %}'."));
        }
        return found;
    }

    /**
     * The tokens without the tags that do not exist and without what no filter takes, and with ends for tags that have
     * none; {@code null} where tags do not match, so that what is in which is not known.
     */
    @Nullable
    List<Token> usable() {
        if (unbalanced) {
            return null;
        }
        List<Token> kept = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (!useless.get(i)) {
                kept.add(tokens.get(i));
            }
        }
        int line = tokens.get(tokens.size() - 1).getLineNumber();
        for (Open left : open) {
            List<Token> end = List.of(
                    new Token(Token.Type.EXECUTE_START, "{%", line),
                    new Token(Token.Type.NAME, "end" + left.tag, line),
                    new Token(Token.Type.EXECUTE_END, "%}", line));
            kept.addAll(kept.size() - 1, end);
        }
        return kept;
    }

    /** Notes that the tag whose name or first word has a number is of no use. */
    private void leaveOut(int first) {
        int end = first;
        while (end < tokens.size() - 1 && tokens.get(end).getType() != Token.Type.EXECUTE_END) {
            end++;
        }
        useless.set(first - 1, end + 1);
        boolean naming = NAMING.contains(String.valueOf(tokens.get(first).getValue()));
        if (naming && tokens.get(first + 1).getType() == Token.Type.NAME) {
            names.add(tokens.get(first + 1).getValue());
        }
    }

    private void tag(int first) {
        Token token = tokens.get(first);
        if (token.getType() != Token.Type.NAME) {
            leaveOut(first);
            found.add(error("a tag must begin with its name", word(token)));
            return;
        }
        String name = token.getValue();
        if (BLOCKS.contains(name)) {
            open.push(new Open(name, TemplateLexer.offset(token.getLineNumber())));
        } else if (name.equals("else") || name.equals("elseif")) {
            fork(token);
        } else if (name.startsWith("end") && BLOCKS.contains(name.substring(3))) {
            close(token, name.substring(3));
        } else if (!SINGLE.contains(name)) {
            leaveOut(first);
            unknown(token);
        }
    }

    private void fork(Token token) {
        Open inner = open.peek();
        boolean fits = inner != null
                && (inner.tag.equals("if")
                        || (inner.tag.equals("for") && token.getValue().equals("else")));
        if (fits) {
            return;
        }
        unbalanced = true;
        Diagnostic problem = error("'" + token.getValue() + "' belongs to no 'if' here", word(token));
        found.add(inner == null ? problem : problem.note("'" + inner.tag + "' is open", place(inner)));
    }

    private void close(Token token, String name) {
        Open inner = open.peek();
        if (inner != null && inner.tag.equals(name)) {
            open.pop();
            return;
        }
        unbalanced = true;
        if (inner == null) {
            found.add(error("'end" + name + "' closes nothing", word(token)));
        } else {
            found.add(error("'end" + name + "' stands where 'end" + inner.tag + "' is expected", word(token))
                    .note("'" + inner.tag + "' is open", place(inner)));
            if (open.stream().anyMatch(outer -> outer.tag.equals(name))) {
                String closed;
                do {
                    closed = open.pop().tag;
                } while (!closed.equals(name));
            }
        }
    }

    /** Reports a tag that does not exist; the end of one that was reported already needs no second word. */
    private void unknown(Token token) {
        String name = token.getValue();
        if (name.startsWith("end") && unknown.contains(name.substring(3))) {
            return;
        }
        unknown.add(name);
        Diagnostic problem = Diagnostic.error("template-unknown-tag", "there is no tag '" + name + "'", word(token));
        String advice = JekyllHints.tag(name);
        found.add(advice.isEmpty() ? problem.didYouMean(NearestWord.of(name, ALL)) : problem.hint(advice));
    }

    /** Reports {@code | date: "%Y"}, which Liquid's authors write. */
    private void liquidArguments(Token name, Token colon, int next) {
        if (name.getType() != Token.Type.NAME || !colon.test(Token.Type.PUNCTUATION, ":") || insideTernary(next - 4)) {
            return;
        }
        int start = TemplateLexer.offset(tokens.get(next).getLineNumber());
        int end = start;
        useless.set(next - 1);
        for (int i = next; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            end = TemplateLexer.offset(token.getLineNumber());
            if (token.getType() == Token.Type.PRINT_END
                    || token.getType() == Token.Type.EXECUTE_END
                    || token.test(Token.Type.OPERATOR, "|")) {
                break;
            }
            useless.set(i);
        }
        String arguments =
                template.text().substring(start, Math.max(start, end)).strip();
        found.add(error("a filter's arguments stand in brackets", word(name))
                .hint("Write '| " + name.getValue() + "(" + arguments + ")'."));
    }

    private boolean insideTernary(int from) {
        for (int i = from; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.test(Token.Type.PUNCTUATION, "?") || token.test(Token.Type.PUNCTUATION, "{")) {
                return true;
            }
            if (token.getType() == Token.Type.PRINT_START || token.getType() == Token.Type.EXECUTE_START) {
                return false;
            }
        }
        return false;
    }

    private Diagnostic error(String message, SourceSpan place) {
        return Diagnostic.error("template-syntax", message, place);
    }

    private SourceSpan word(Token token) {
        return template.word(TemplateLexer.offset(token.getLineNumber()));
    }

    private SourceSpan place(Open tag) {
        return template.word(tag.offset);
    }
}
