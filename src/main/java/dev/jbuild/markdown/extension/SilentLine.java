package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line that says something to the reader of the text and is not written: a definition or an end-of-block mark. */
public final class SilentLine extends Block {

    SilentLine(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
