package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The text between <code>{::nomarkdown}</code> and <code>{:/}</code>, written as it stands. */
public final class RawBlock extends Block {

    private String content = "";

    /** The text between the tags; empty for a comment. */
    public String content() {
        return content;
    }

    void content(String text) {
        content = text;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
