package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An HTML element with a <code>markdown</code> attribute that ends on its own line: its inside is inline text. */
public final class MarkedHtmlLine extends Block {

    private final String openTag;
    private final String closeTag;
    private final BasedSequence content;

    MarkedHtmlLine(BasedSequence chars, String openTag, BasedSequence content, String closeTag) {
        super(chars);
        this.openTag = openTag;
        this.content = content;
        this.closeTag = closeTag;
    }

    /** The opening tag without its markdown attribute. */
    public String openTag() {
        return openTag;
    }

    /** What stands between the tags. */
    public BasedSequence content() {
        return content;
    }

    /** The closing tag and what stands after it on its line. */
    public String closeTag() {
        return closeTag;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
