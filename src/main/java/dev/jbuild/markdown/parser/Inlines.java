package dev.jbuild.markdown.parser;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.jbuild.markdown.extension.Effort;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parses what stands inside a paragraph, a heading or a cell: one pass over the text. It makes the nodes that flexmark's
 * inline parser makes.
 */
final class Inlines extends InlineState {

    private final Delimiters delimiters;
    private final Brackets brackets;
    private final @Nullable InlineParserExtension spans;
    private final boolean[] special = new boolean[128];
    private final List<Node> bars = new ArrayList<>();
    private @Nullable CharacterNodeFactory barMaker;

    /** Lengths of runs of backticks that no run after them closes. */
    private long withoutCloser;

    Inlines(DataHolder options, String delimiterCharacters, List<InlineParserExtensionFactory> added, Effort effort) {
        super(options, effort);
        this.delimiters = new Delimiters(this, effort);
        this.brackets = new Brackets(this, delimiters, effort, this.options.spaceInLinkUrls);
        this.spans = added.isEmpty() ? null : added.get(0).apply(this);
        String meaningful = "\r\n`[]\\!<&" + delimiterCharacters + (spans == null ? "" : "{$");
        for (int i = 0; i < meaningful.length(); i++) {
            special[meaningful.charAt(i)] = true;
        }
    }

    @Override
    public void parse(BasedSequence content, Node parent) {
        begin(content, parent);
        delimiters.last = null;
        brackets.last = null;
        withoutCloser = 0;
        while (pos < end) {
            char c = text.charAt(pos);
            if (c < 128 && special[c]) {
                step(c);
            } else {
                plain();
            }
        }
        delimiters.process(null);
        flushTextNode();
        mergeTextNodes(parent.getFirstChild(), parent.getLastChild());
    }

    /** Parses a row of a table: bars outside of code and escapes divide it, and are returned; {@code null} for none. */
    @Override
    public @Nullable List<Node> parseCustom(
            BasedSequence row, Node parent, BitSet characters, Map<Character, CharacterNodeFactory> factories) {
        CharacterNodeFactory maker = factories.get('|');
        special['|'] = maker != null;
        barMaker = maker;
        bars.clear();
        parse(row, parent);
        special['|'] = false;
        return bars.isEmpty() ? null : List.copyOf(bars);
    }

    /** A bar: the blanks around it are no part of the cells. */
    private boolean bar() {
        CharacterNodeFactory maker = barMaker;
        if (maker == null) {
            return false;
        }
        if (pending >= 0) {
            int last = LinkShapes.skipSpacesBack(text, pending, pos);
            block.appendChild(new Text(chars(pending, last)));
            if (last < pos) {
                block.appendChild(new WhiteSpace(chars(last, pos)));
            }
            pending = -1;
        }
        Node node = maker.get();
        node.setChars(chars(pos, pos + 1));
        append(node, pos + 1);
        bars.add(node);
        int after = LinkShapes.skipSpaces(text, pos, end);
        if (after > pos) {
            append(new WhiteSpace(chars(pos, after)), after);
        }
        delimiters.process(null);
        return true;
    }

    /** Goes on to the next character that could mean something. */
    private void plain() {
        if (pending < 0) {
            pending = pos;
        }
        int at = pos + 1;
        while (at < end) {
            char c = text.charAt(at);
            if (c < 128 && special[c]) {
                break;
            }
            at++;
        }
        pos = at;
    }

    private void step(char c) {
        boolean done = switch (c) {
            case '\r', '\n' -> lineBreak();
            case '\\' -> backslash();
            case '`' -> backticks();
            case '[' -> (spans != null && (next() == '^' || next() == '[') && span()) || bracket(1);
            case '!' -> next() == '[' && bracket(2);
            case ']' -> brackets.close();
            case '<' -> angle();
            case '&' -> node(TagShapes.entity(text, pos, end), 'e');
            case '{' -> next() == ':' && span();
            case '$' -> span();
            case '|' -> bar();
            default -> run(c);
        };
        if (!done) {
            asText(1);
        }
    }

    private char next() {
        return pos + 1 < end ? text.charAt(pos + 1) : 0;
    }

    @SuppressWarnings("NullAway")
    private boolean span() {
        index = pos - from;
        boolean found = spans.parse(this);
        pos = index + from;
        return found;
    }

    private boolean lineBreak() {
        int length = next() == '\n' ? 2 : 1;
        flushTextNode();
        pos += length;
        int blanks = 0;
        if (block.getLastChild() instanceof Text before) {
            BasedSequence chars = before.getChars();
            int all = chars.length();
            while (blanks < all && chars.charAt(all - 1 - blanks) == ' ') {
                blanks++;
            }
            if (blanks == all && blanks > 0) {
                before.unlink();
            } else if (blanks > 0) {
                before.setChars(chars.subSequence(0, all - blanks).trimEnd());
            }
        }
        block.appendChild(
                blanks >= 2
                        ? new HardLineBreak(chars(pos - length - blanks, pos))
                        : new SoftLineBreak(chars(pos - length, pos)));
        while (pos < end && text.charAt(pos) == ' ') {
            pos++;
        }
        return true;
    }

    private boolean backslash() {
        char c = next();
        if (c == '\n' || c == '\r') {
            int length = pos + 2 < end && text.charAt(pos + 2) == '\n' ? 3 : 2;
            return append(new HardLineBreak(chars(pos, pos + length)), pos + length);
        }
        return asText(LinkShapes.escapable(c) ? 2 : 1);
    }

    private boolean backticks() {
        int opened = ticksEnd(pos);
        int length = opened - pos;
        boolean known = length < Long.SIZE && (withoutCloser & 1L << length) != 0;
        int at = known ? end : ticksStart(opened);
        while (at < end) {
            int after = ticksEnd(at);
            if (after - at == length) {
                effort.spend(at - opened);
                Code code = new Code(chars(pos, opened), chars(opened, at), chars(at, after));
                code.appendChild(new Text(code.getText()));
                return append(code, after);
            }
            at = ticksStart(after);
        }
        if (!known) {
            effort.spend(end - opened);
            withoutCloser |= length < Long.SIZE ? 1L << length : 0;
        }
        return asText(length);
    }

    private boolean bracket(int length) {
        brackets.open(separate(length), pos - 1, length == 2);
        return true;
    }

    private boolean angle() {
        if (spans != null && next() == '<') {
            // Two angle brackets are a quotation mark, also directly before a letter, where one would begin a tag.
            return asText(2);
        }
        if (node(TagShapes.mail(text, pos, end), 'm') || node(TagShapes.address(text, pos, end), 'a')) {
            return true;
        }
        int after = TagShapes.html(text, pos, end);
        if (after < 0) {
            effort.spend((end - pos) / Effort.CHARACTERS_PER_STEP);
            return false;
        }
        return node(after, text.startsWith("<!--", pos) && text.startsWith("-->", after - 3) ? 'c' : 'h');
    }

    /** Appends a node of a kind for the text from here to an end, where there is one. */
    private boolean node(int after, char kind) {
        if (after < 0) {
            return false;
        }
        BasedSequence chars = chars(pos, after);
        int length = chars.length();
        return append(
                switch (kind) {
                    case 'e' -> new HtmlEntity(chars);
                    case 'c' -> new HtmlInlineComment(chars);
                    case 'h' -> new HtmlInline(chars);
                    case 'm' ->
                        new MailLink(
                                chars.subSequence(0, 1),
                                chars.subSequence(1, length - 1),
                                chars.subSequence(length - 1));
                    default ->
                        new AutoLink(
                                chars.subSequence(0, 1),
                                chars.subSequence(1, length - 1),
                                chars.subSequence(length - 1));
                },
                after);
    }

    private boolean run(char c) {
        int after = pos;
        while (after < end && text.charAt(after) == c) {
            after++;
        }
        int length = after - pos;
        if (c == '~' && length < 2) {
            return false;
        }
        char before = pos == from ? '\n' : text.charAt(pos - 1);
        char next = after == end ? '\n' : text.charAt(after);
        boolean whiteBefore = Flanks.white(before);
        boolean whiteAfter = Flanks.white(next);
        boolean markBefore = Flanks.punctuation(before);
        boolean markAfter = Flanks.punctuation(next);
        boolean left = !whiteAfter && (!markAfter || whiteBefore || markBefore);
        boolean right = !whiteBefore && (!markBefore || whiteAfter || markAfter);
        boolean opens = left && (c != '_' || !right || markBefore);
        boolean closes = right && (c != '_' || !left || markAfter);
        int start = pos;
        delimiters.push(new Delimiters.Run(separate(length), c, opens, closes), start, length);
        return true;
    }
}
