package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line {@code {: … }} that gives attributes to the block before or after it. */
public final class AttributeLine extends Block {

    private final String list;

    AttributeLine(BasedSequence chars, String list) {
        super(chars);
        this.list = list;
    }

    /** What stands between the colon and the closing brace. */
    public String list() {
        return list;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
