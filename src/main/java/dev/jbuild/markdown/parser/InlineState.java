package dev.jbuild.markdown.parser;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
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

/** The content that is parsed, how far it is parsed, and the nodes that were made of it so far. */
abstract class InlineState extends InlineParserImpl {

    final Effort effort;

    /** The text that is parsed, and the part of it that is content. */
    String text = "";

    int from;
    int end;
    int pos;

    /** Where plain text began that is no node yet, or -1. */
    int pending;

    /** The whole source; the content as a sequence where it is not one part of the source. */
    private SourceText whole = new SourceText("");

    private @Nullable BasedSequence pieces;

    InlineState(DataHolder options, Effort effort) {
        super(
                options,
                new BitSet(),
                new BitSet(),
                Map.of(),
                new LinkRefProcessorData(List.of(), 0, new int[0]),
                List.of());
        this.effort = effort;
    }

    @Override
    public void initializeDocument(Document made) {
        document = made;
        referenceRepository = Parser.REFERENCES.get(made);
        whole = (SourceText) made.getChars();
    }

    @Override
    public void finalizeDocument(Document made) {
        // Nothing is kept.
    }

    void begin(BasedSequence content, Node parent) {
        block = parent;
        pending = -1;
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

    /** Makes a text node of the next characters that nothing is added to. */
    Text separate(int length) {
        flushTextNode();
        Text node = new Text(chars(pos, pos + length));
        block.appendChild(node);
        pos += length;
        return node;
    }

    /** Takes some characters for plain text. */
    boolean asText(int length) {
        if (pending < 0) {
            pending = pos;
        }
        pos += length;
        return true;
    }

    boolean append(Node node, int after) {
        flushTextNode();
        block.appendChild(node);
        pos = after;
        return true;
    }

    @Override
    public boolean flushTextNode() {
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

    /** The first backtick at or after a place, or the end. */
    int ticksStart(int start) {
        int at = start;
        while (at < end && text.charAt(at) != '`') {
            at++;
        }
        return at;
    }

    /** The end of the backticks at a place. */
    int ticksEnd(int start) {
        int at = start;
        while (at < end && text.charAt(at) == '`') {
            at++;
        }
        return at;
    }
}
