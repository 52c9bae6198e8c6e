package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Mathematics between double dollar signs in lines of its own. */
public final class MathBlock extends Block {

    private String formula = "";

    /** The formula without the dollar signs. */
    public String formula() {
        return formula;
    }

    void formula(String text) {
        formula = text;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
