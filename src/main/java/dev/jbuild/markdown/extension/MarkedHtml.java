package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An HTML element with a <code>markdown</code> attribute: its inside is Markdown. */
public final class MarkedHtml extends Block {

    private final String openTag;
    private String closeTag = "";

    MarkedHtml(BasedSequence chars, String openTag) {
        super(chars);
        this.openTag = openTag;
    }

    /** The opening tag without its markdown attribute. */
    public String openTag() {
        return openTag;
    }

    /** The closing tag and what stands after it on its line; empty where the text ends before. */
    public String closeTag() {
        return closeTag;
    }

    void closeTag(String text) {
        closeTag = text;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
