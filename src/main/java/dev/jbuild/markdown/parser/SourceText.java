package dev.jbuild.markdown.parser;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import com.vladsch.flexmark.util.sequence.builder.IBasedSegmentBuilder;
import org.jspecify.annotations.Nullable;

/** A whole text, or a part of one, in the form in which flexmark's nodes hold their characters. */
@SuppressWarnings("unchecked") // a method of flexmark's base class overrides one with a type parameter
final class SourceText extends BasedSequenceImpl {

    /** The whole text, whatever the part. */
    final String text;

    final int start;
    final int end;
    private final @Nullable SourceText whole;

    /** A whole text. */
    SourceText(String text) {
        super(0);
        this.text = text;
        this.start = 0;
        this.end = text.length();
        this.whole = null;
    }

    private SourceText(SourceText whole, int start, int end) {
        super(0);
        this.text = whole.text;
        this.start = start;
        this.end = end;
        this.whole = whole;
    }

    /** The part between two offsets of the whole text. */
    SourceText part(int from, int to) {
        if (from == start && to == end) {
            return this;
        }
        if (from < 0 || from > to || to > text.length()) {
            throw new IndexOutOfBoundsException(from + " to " + to + " of " + text.length());
        }
        return new SourceText(getBaseSequence(), from, to);
    }

    @Override
    public SourceText getBaseSequence() {
        return whole == null ? this : whole;
    }

    @Override
    public String getBase() {
        return text;
    }

    @Override
    public int getStartOffset() {
        return start;
    }

    @Override
    public int getEndOffset() {
        return end;
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        return text.charAt(start + index);
    }

    @Override
    public SourceText subSequence(int from, int to) {
        if (to > end - start) {
            throw new IndexOutOfBoundsException(to + " of " + (end - start));
        }
        return part(start + from, start + to);
    }

    @Override
    public SourceText baseSubSequence(int from, int to) {
        return part(from, to);
    }

    @Override
    public Range getSourceRange() {
        return Range.of(start, end);
    }

    @Override
    public int getIndexOffset(int index) {
        return start + index;
    }

    @Override
    public void addSegments(IBasedSegmentBuilder<?> builder) {
        builder.append(start, end);
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }

    @Override
    public int getOptionFlags() {
        return 0;
    }

    @Override
    public boolean allOptions(int options) {
        return false;
    }

    @Override
    public boolean anyOptions(int options) {
        return false;
    }

    @Override
    public <T> T getOption(DataKeyBase<T> dataKey) {
        return dataKey.get((DataHolder) null);
    }

    @Override
    public @Nullable DataHolder getOptions() {
        return null;
    }

    /** The part between two offsets without the blanks and line ends at both ends. */
    SourceText trimmed(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && white(text.charAt(first))) {
            first++;
        }
        while (last > first && white(text.charAt(last - 1))) {
            last--;
        }
        return part(first, last);
    }

    static boolean white(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
