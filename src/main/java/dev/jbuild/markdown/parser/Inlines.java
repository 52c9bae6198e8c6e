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
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.jbuild.markdown.extension.Effort;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parses what stands inside a paragraph, a heading or a cell: one pass over the text. It makes the nodes that flexmark's
 * inline parser makes; that one is left with the rows of tables, which need characters of their own.
 */
final class Inlines extends InlineParserImpl {

    private final Effort effort;
    private final Delimiters delimiters;
    private final Brackets brackets;
    private final @Nullable InlineParserExtension spans;
    private final boolean[] special = new boolean[128];

    /** The text that is parsed, and the part of it that is content. */
    private String text = "";

    private int from;
    private int end;
    private int pos;

    /** Where plain text began that is no node yet, or -1. */
    private int pending;

    /** The whole source; the content as a sequence where it is not one part of the source. */
    private SourceText whole = new SourceText("");

    private @Nullable BasedSequence pieces;
    private long withoutCloser;

    Inlines(
            DataHolder options,
            Map<Character, DelimiterProcessor> processors,
            List<InlineParserExtensionFactory> added,
            Effort effort) {
        this(options, calculateDelimiterCharacters(options, processors.keySet()), processors, added, effort);
    }

    private Inlines(
            DataHolder options,
            BitSet characters,
            Map<Character, DelimiterProcessor> processors,
            List<InlineParserExtensionFactory> added,
            Effort effort) {
        super(
                options,
                calculateSpecialCharacters(options, characters),
                characters,
                processors,
                new LinkRefProcessorData(List.of(), 0, new int[0]),
                added);
        this.effort = effort;
        this.delimiters = new Delimiters(this, effort);
        this.brackets = new Brackets(this, delimiters, effort, this.options.spaceInLinkUrls);
        this.spans = added.isEmpty() ? null : added.get(0).apply(this);
        for (char c : "\r\n`[]\\!<&".toCharArray()) {
            special[c] = true;
        }
        for (char c : processors.keySet()) {
            special[c] = true;
        }
        if (spans != null) {
            special['{'] = true;
            special['$'] = true;
        }
    }

    @Override
    public void initializeDocument(Document made) {
        if (spans != null && inlineParserExtensions == null) {
            super.initializeDocument(made);
        }
        document = made;
        referenceRepository = Parser.REFERENCES.get(made);
        whole = (SourceText) made.getChars();
    }

    @Override
    public void finalizeDocument(Document made) {
        // Nothing is kept.
    }

    @Override
    public void parse(BasedSequence content, Node parent) {
        if (customCharacters != null) {
            super.parse(content, parent);
            return;
        }
        begin(content, parent);
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

    private void begin(BasedSequence content, Node parent) {
        block = parent;
        delimiters.last = null;
        brackets.last = null;
        pending = -1;
        withoutCloser = 0;
        if (content instanceof SourceText part) {
            SourceText trimmed = part.trimmed(part.start, part.end);
            text = part.text;
            from = trimmed.start;
            end = trimmed.end;
            input = trimmed;
            pieces = null;
        } else {
            pieces = content;
            text = content.toString();
            from = 0;
            end = text.length();
            while (from < end && SourceText.white(text.charAt(from))) {
                from++;
            }
            while (end > from && SourceText.white(text.charAt(end - 1))) {
                end--;
            }
            input = content.subSequence(from, end);
        }
        pos = from;
        effort.spend(end - from);
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
            case '[' -> (spans != null && next() == '^' && span()) || bracket(1);
            case '!' -> next() == '[' && bracket(2);
            case ']' -> brackets.close();
            case '<' -> angle();
            case '&' -> node(TagShapes.entity(text, pos, end), 'e');
            case '{' -> next() == ':' && span();
            case '$' -> next() == '$' && span();
            default -> run(c);
        };
        if (!done) {
            asText(1);
        }
    }

    private char next() {
        return pos + 1 < end ? text.charAt(pos + 1) : 0;
    }

    /** Takes some characters for plain text. */
    boolean asText(int length) {
        if (pending < 0) {
            pending = pos;
        }
        pos += length;
        return true;
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

    private int ticksStart(int start) {
        int at = start;
        while (at < end && text.charAt(at) != '`') {
            at++;
        }
        return at;
    }

    private int ticksEnd(int start) {
        int at = start;
        while (at < end && text.charAt(at) == '`') {
            at++;
        }
        return at;
    }

    private boolean bracket(int length) {
        brackets.open(separate(length), pos - 1, length == 2);
        return true;
    }

    /** Makes a text node of the next characters that nothing is added to. */
    Text separate(int length) {
        flushTextNode();
        Text node = new Text(chars(pos, pos + length));
        block.appendChild(node);
        pos += length;
        return node;
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

    private boolean append(Node node, int after) {
        flushTextNode();
        block.appendChild(node);
        pos = after;
        return true;
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

    @Override
    public boolean flushTextNode() {
        if (customCharacters != null) {
            return super.flushTextNode();
        }
        if (pending < 0) {
            return false;
        }
        block.appendChild(new Text(chars(pending, pos)));
        pending = -1;
        return true;
    }

    String text() {
        return text;
    }

    int position() {
        return pos;
    }

    void position(int place) {
        pos = place;
    }

    int begin() {
        return from;
    }

    int end() {
        return end;
    }

    SourceText whole() {
        return whole;
    }

    boolean onePart() {
        return pieces == null;
    }

    ReferenceRepository references() {
        return referenceRepository;
    }

    /** Takes the text from a place on, up to here, for plain text. */
    void pendingFrom(int place) {
        pending = place;
    }

    /** The characters between two places of the text that is parsed. */
    BasedSequence chars(int start, int stop) {
        BasedSequence content = pieces;
        if (content == null) {
            return whole.part(start, stop);
        }
        if (stop > start) {
            int first = content.getIndexOffset(start);
            int length = stop - start;
            if (first >= 0
                    && text.regionMatches(start, whole.text, first, length)
                    && content.getIndexOffset(stop - 1) == first + length - 1) {
                return whole.part(first, first + length);
            }
        }
        return content.subSequence(start, stop);
    }
}
