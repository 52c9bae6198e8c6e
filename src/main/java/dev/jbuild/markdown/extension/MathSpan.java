package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Mathematics between double dollar signs inside a paragraph. */
public final class MathSpan extends Node {

    private final String formula;

    MathSpan(BasedSequence chars, String formula) {
        super(chars);
        this.formula = formula;
    }

    /** The formula without the dollar signs. */
    public String formula() {
        return formula;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
