package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A {@code {: … }} directly after a span, which gets its attributes. */
public final class AttributeSpan extends Node {

    private final String list;

    AttributeSpan(BasedSequence chars, String list) {
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
