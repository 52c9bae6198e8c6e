package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A <code>[^name]</code> in a text. Whether the footnote exists is known only when all is parsed. */
public final class FootnoteMark extends Node {

    private final String name;

    FootnoteMark(BasedSequence chars, String name) {
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
