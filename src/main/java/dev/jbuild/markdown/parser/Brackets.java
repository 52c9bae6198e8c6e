package dev.jbuild.markdown.parser;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.LinkRefDerived;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.jbuild.markdown.extension.Effort;
import org.jspecify.annotations.Nullable;

/**
 * The brackets that may still become links and images: CommonMark 6.3 and 6.4 as flexmark does it, which makes a
 * reference of brackets even where nothing defines it.
 */
final class Brackets {

    private static final int LABEL_STEPS = 10;

    private final InlineState inlines;
    private final Delimiters delimiters;
    private final Effort effort;
    private final boolean spaces;

    @Nullable
    Opener last;

    /** What the closing bracket that is looked at has found after it. */
    private @Nullable BasedSequence destination;

    private @Nullable BasedSequence title;
    private int linkOpen;
    private @Nullable BasedSequence reference;
    private BasedSequence emptyLabel = BasedSequence.NULL;
    private boolean bare;
    private boolean defined;

    /**
     * Brackets of one parser.
     *
     * @param spaces whether addresses may hold blanks
     */
    Brackets(InlineState inlines, Delimiters delimiters, Effort effort, boolean spaces) {
        this.inlines = inlines;
        this.delimiters = delimiters;
        this.effort = effort;
        this.spaces = spaces;
    }

    /** An opening bracket. */
    static final class Opener {

        final Text node;
        final int start;
        final boolean image;
        final @Nullable Opener previous;
        final Delimiters.@Nullable Run lastRun;
        boolean allowed = true;
        boolean bracketAfter;

        Opener(Text node, int start, boolean image, @Nullable Opener previous, Delimiters.@Nullable Run lastRun) {
            this.node = node;
            this.start = start;
            this.image = image;
            this.previous = previous;
            this.lastRun = lastRun;
        }

        /** Where the element begins: an image at its exclamation mark. */
        int outerStart() {
            return image ? start - 1 : start;
        }
    }

    void open(Text node, int start, boolean image) {
        if (last != null) {
            last.bracketAfter = true;
        }
        last = new Opener(node, start, image, last, delimiters.last);
    }

    /** Takes the closing bracket at the parser's place: it ends a link or an image, or it is text. */
    boolean close() {
        Opener opener = last;
        if (opener == null) {
            return inlines.asText(1);
        }
        int close = inlines.position();
        if (!opener.allowed) {
            last = opener.previous;
            return inlines.asText(1);
        }
        inlines.position(close + 1);
        boolean found = inline(close + 1) || reference(opener, close + 1);
        int after = inlines.position();
        inlines.position(close);
        if (!found) {
            last = opener.previous;
            return inlines.asText(1);
        }
        inlines.flushTextNode();
        inlines.position(after);
        make(opener, close + 1);
        return true;
    }

    /** Whether an address, perhaps with a title, follows in parentheses. */
    private boolean inline(int start) {
        String text = inlines.text();
        int end = inlines.end();
        destination = null;
        title = null;
        reference = null;
        if (start >= end || text.charAt(start) != '(') {
            return false;
        }
        int at = LinkShapes.skipBlanks(text, start + 1, end);
        int after = LinkShapes.bracketed(text, at, end, spaces);
        after = after < 0 ? LinkShapes.bare(text, at, end, spaces) : after;
        effort.spend((after - at) / Effort.CHARACTERS_PER_STEP);
        int next = LinkShapes.skipBlanks(text, after, end);
        BasedSequence quoted = null;
        char before = text.charAt(next - 1);
        if (SourceText.white(before) || before == '\f' || before == '\u000B') {
            int titleEnd = LinkShapes.title(text, next, end);
            if (titleEnd >= 0) {
                quoted = inlines.chars(next, titleEnd);
                next = LinkShapes.skipBlanks(text, titleEnd, end);
            } else {
                effort.spend((end - next) / Effort.CHARACTERS_PER_STEP);
            }
        }
        if (next >= end || text.charAt(next) != ')') {
            return false;
        }
        destination = inlines.chars(at, after);
        title = quoted;
        linkOpen = start;
        inlines.position(next + 1);
        return true;
    }

    /** Whether the brackets refer to a definition, or could. */
    private boolean reference(Opener opener, int start) {
        int labelEnd = LinkShapes.label(inlines.text(), start, inlines.end());
        int length = labelEnd < 0 ? 0 : labelEnd - start;
        effort.spend(LABEL_STEPS);
        inlines.position(start + length);
        bare = false;
        defined = false;
        emptyLabel = BasedSequence.NULL;
        BasedSequence ref;
        if (length > 2) {
            ref = inlines.chars(start, labelEnd);
        } else if (!opener.bracketAfter) {
            emptyLabel = inlines.chars(start, start + length);
            ref = inlines.chars(opener.outerStart(), start);
            bare = true;
        } else {
            return false;
        }
        reference = ref;
        effort.spend(ref.length());
        if (!inlines.references().isEmpty()
                && inlines.references().containsKey(Escaping.normalizeReferenceChars(ref, true))) {
            defined = true;
            return !holdsReferences(bare ? ref : inlines.chars(opener.start, start), opener, false);
        }
        return !straddles(opener, ref) && undefined(opener, ref, start);
    }

    private boolean undefined(Opener opener, BasedSequence ref, int start) {
        int at = inlines.position();
        if (!bare && at < inlines.end() && inlines.text().charAt(at) == '[') {
            if (LinkShapes.label(inlines.text(), at, inlines.end()) > 0) {
                inlines.position(start);
                return false;
            }
            bare = !holdsReferences(ref, opener, true);
            return bare;
        }
        return !holdsReferences(ref, opener, true);
    }

    /**
     * Whether a delimiter run ends inside a reference. Flexmark compares places in the block with places in the source,
     * which differ unless the block begins the source; what it accepts follows from that.
     */
    private boolean straddles(Opener opener, BasedSequence ref) {
        Delimiters.Run inner = opener.lastRun == null ? null : opener.lastRun.next;
        while (inner != null) {
            int end = inner.end() - inlines.begin();
            if (end >= ref.getEndOffset()) {
                return false;
            }
            if (end >= ref.getStartOffset()) {
                return true;
            }
            inner = inner.next;
        }
        return false;
    }

    private boolean holdsReferences(BasedSequence chars, Opener opener, boolean tentative) {
        int start = chars.getStartOffset();
        int end = chars.getEndOffset();
        int steps = 0;
        for (Node n = opener.node.getNext(); n != null; n = n.getNext()) {
            steps++;
            if (n instanceof LinkRefDerived derived
                    && (tentative || !derived.isTentative())
                    && n.getStartOffset() < end
                    && n.getEndOffset() > start) {
                return true;
            }
        }
        effort.spend(steps);
        return false;
    }

    private void make(Opener opener, int close) {
        BasedSequence ref = reference;
        Node made =
                ref != null ? opener.image ? new ImageRef() : new LinkRef() : opener.image ? new Image() : new Link();
        Node inner = opener.node.getNext();
        while (inner != null) {
            Node next = inner.getNext();
            made.appendChild(inner);
            inner = next;
        }
        inlines.getBlock().appendChild(made);
        BasedSequence chars = inlines.chars(opener.outerStart(), close);
        if (made instanceof RefNode node && ref != null) {
            referTo(node, ref, chars);
        } else if (made instanceof InlineLinkNode node) {
            node.setUrlChars(destination);
            node.setTitleChars(title);
            node.setLinkOpeningMarker(inlines.chars(linkOpen, linkOpen + 1));
            node.setLinkClosingMarker(inlines.chars(inlines.position() - 1, inlines.position()));
            node.setTextChars(chars);
            if (inlines.onePart()) {
                node.setChars(inlines.chars(opener.outerStart(), inlines.position()));
            } else {
                node.setCharsFromContent();
            }
        }
        delimiters.process(opener.lastRun);
        last = opener.previous;
        finish(opener, made, close);
    }

    private void referTo(RefNode node, BasedSequence ref, BasedSequence chars) {
        node.setReferenceChars(ref);
        node.setDefined(defined);
        if (!bare) {
            node.setTextChars(chars);
        } else if (!emptyLabel.isEmpty()) {
            node.setTextOpeningMarker(emptyLabel.subSequence(0, 1));
            node.setTextClosingMarker(emptyLabel.endSequence(1));
        }
        node.setCharsFromContent();
    }

    private void finish(Opener opener, Node made, int close) {
        if (made instanceof Link) {
            for (Opener before = last; before != null; before = before.previous) {
                // No links inside links: such an opener still pairs, but makes none.
                if (!before.image) {
                    if (!before.allowed) {
                        break;
                    }
                    before.allowed = false;
                }
            }
            if (LinkTexts.holdsDefinedReference(made)) {
                made.unlink();
                inlines.getBlock().takeChildren(made);
                inlines.pendingFrom(close - 1);
                return;
            }
            LinkTexts.collapse(made, true);
        } else if (made instanceof RefNode) {
            LinkTexts.collapse(made, true);
        }
        opener.node.unlink();
    }
}
