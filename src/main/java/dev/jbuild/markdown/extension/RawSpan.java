package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The text between <code>{::nomarkdown}</code> and <code>{:/}</code> in a paragraph, written as it stands. */
public final class RawSpan extends Node {

    private final String content;

    RawSpan(BasedSequence chars, String content) {
        super(chars);
        this.content = content;
    }

    /** The text between the tags; empty for a comment. */
    public String content() {
        return content;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
