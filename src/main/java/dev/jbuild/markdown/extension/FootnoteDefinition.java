package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A <code>[^name]: …</code> with the blocks that say what the footnote says. */
public final class FootnoteDefinition extends Block {

    private final String name;

    FootnoteDefinition(BasedSequence chars, String name) {
        super(chars);
        this.name = name;
    }

    /** The name between the caret and the bracket. */
    public String name() {
        return name;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
