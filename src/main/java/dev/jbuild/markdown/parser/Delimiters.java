package dev.jbuild.markdown.parser;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.jbuild.markdown.extension.Effort;
import org.jspecify.annotations.Nullable;

/** The runs of {@code *}, {@code _} and {@code ~} that may still become emphasis: CommonMark 6.2 with flexmark's choices. */
final class Delimiters {

    private final InlineState inlines;
    private final Effort effort;

    @Nullable
    Run last;

    Delimiters(InlineState inlines, Effort effort) {
        this.inlines = inlines;
        this.effort = effort;
    }

    /** A run of one delimiter. */
    static final class Run {

        final Text node;
        final char character;
        final boolean opens;
        final boolean closes;

        @Nullable
        Run previous;

        @Nullable
        Run next;

        /** Where in the text it begins, and how many of its characters are left. */
        int start;

        int count;

        Run(Text node, char character, boolean opens, boolean closes) {
            this.node = node;
            this.character = character;
            this.opens = opens;
            this.closes = closes;
        }

        int end() {
            return start + count;
        }
    }

    /** Adds a run whose text is a node already. */
    void push(Run run, int start, int count) {
        run.start = start;
        run.count = count;
        run.previous = last;
        if (last != null) {
            last.next = run;
        }
        last = run;
    }

    /** Turns the runs above one of them into emphasis where they pair, and forgets them. */
    void process(@Nullable Run bottom) {
        if (last == bottom) {
            return;
        }
        Run[] lowest = new Run[3];
        Run closer = last;
        while (closer != null && closer.previous != bottom) {
            closer = closer.previous;
        }
        while (closer != null) {
            closer = closer.closes ? close(closer, bottom, lowest) : closer.next;
        }
        while (last != null && last != bottom) {
            removeKeepingNode(last);
        }
    }

    private static int kind(char c) {
        return c == '*' ? 0 : c == '_' ? 1 : 2;
    }

    /** Looks for what one run closes, and gives the run to look at next. */
    private @Nullable Run close(Run closer, @Nullable Run bottom, @Nullable Run[] lowest) {
        int kind = kind(closer.character);
        boolean possible = false;
        int used = 0;
        Run opener = closer.previous;
        int steps = 1;
        while (opener != null && opener != bottom && opener != lowest[kind]) {
            steps++;
            if (opener.opens && opener.character == closer.character) {
                possible = true;
                used = use(opener, closer);
                if (used > 0) {
                    break;
                }
            }
            opener = opener.previous;
        }
        effort.spend(steps);
        if (used == 0 || opener == null) {
            Run next = closer.next;
            if (!possible) {
                lowest[kind] = closer.previous;
                if (!closer.opens) {
                    removeKeepingNode(closer);
                }
            }
            return next;
        }
        removeBetween(opener, closer);
        enclose(opener, closer, used);
        shorten(opener, used, true);
        return shorten(closer, used, false) ? closer.next : closer;
    }

    /** How many characters of two runs make one element, or 0 where the runs do not go together. */
    private static int use(Run opener, Run closer) {
        if (closer.character == '~') {
            return opener.count >= 2 && closer.count >= 2 ? 2 : 0;
        }
        if (opener.count % 3 == 0 && closer.count % 3 == 0) {
            // CommonMark 6.2, rule 9: runs whose lengths are both multiples of three do match, which flexmark forgot.
            return 2;
        }
        if ((opener.closes || closer.opens) && (opener.count + closer.count) % 3 == 0) {
            return 0;
        }
        return opener.count < 3 || closer.count < 3 ? Math.min(opener.count, closer.count) : 2;
    }

    private void enclose(Run opener, Run closer, int used) {
        BasedSequence open = inlines.chars(opener.end() - used, opener.end());
        BasedSequence close = inlines.chars(closer.start, closer.start + used);
        Node made = closer.character == '~'
                ? new Strikethrough(open, BasedSequence.NULL, close)
                : used == 1
                        ? new Emphasis(open, BasedSequence.NULL, close)
                        : new StrongEmphasis(open, BasedSequence.NULL, close);
        Node inner = opener.node.getNext();
        while (inner != null && inner != closer.node) {
            Node next = inner.getNext();
            made.appendChild(inner);
            inner = next;
        }
        ((DelimitedNode) made).setText(inlines.chars(opener.end(), closer.start));
        opener.node.insertAfter(made);
    }

    /** Takes used characters off a run; true where none is left and the run is gone. */
    private boolean shorten(Run run, int used, boolean atEnd) {
        run.count -= used;
        if (run.count == 0) {
            removeWithNode(run);
            return true;
        }
        BasedSequence chars = run.node.getChars();
        if (atEnd) {
            run.node.setChars(chars.subSequence(0, run.count));
        } else {
            run.node.setChars(chars.subSequence(chars.length() - run.count, chars.length()));
            run.start += used;
        }
        return false;
    }

    private void removeBetween(Run opener, Run closer) {
        Run run = closer.previous;
        while (run != null && run != opener) {
            Run before = run.previous;
            removeKeepingNode(run);
            run = before;
        }
    }

    private static @Nullable Text textBefore(Run run) {
        Node before = run.node.getPrevious();
        return before instanceof Text text && (run.previous == null || run.previous.node != before) ? text : null;
    }

    private static @Nullable Text textAfter(Run run) {
        Node after = run.node.getNext();
        return after instanceof Text text && (run.next == null || run.next.node != after) ? text : null;
    }

    private void removeWithNode(Run run) {
        Text before = textBefore(run);
        Text after = textAfter(run);
        if (before != null && after != null) {
            before.setChars(inlines.whole().part(before.getStartOffset(), after.getEndOffset()));
            after.unlink();
        }
        run.node.unlink();
        remove(run);
    }

    private void removeKeepingNode(Run run) {
        Text before = textBefore(run);
        Text after = textAfter(run);
        Node node = run.node;
        if (before != null || after != null) {
            int from = before == null ? node.getStartOffset() : before.getStartOffset();
            int to = after == null ? node.getEndOffset() : after.getEndOffset();
            node.setChars(inlines.whole().part(from, to));
            if (before != null) {
                before.unlink();
            }
            if (after != null) {
                after.unlink();
            }
        }
        remove(run);
    }

    private void remove(Run run) {
        if (run.previous != null) {
            run.previous.next = run.next;
        }
        if (run.next == null) {
            last = run.previous;
        } else {
            run.next.previous = run.previous;
        }
    }
}
