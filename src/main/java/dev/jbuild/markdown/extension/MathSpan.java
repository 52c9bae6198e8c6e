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

    /**
     * The index of the sign that closes the formula which one at an index opens, or -1. As in Pandoc, there is no blank
     * inside of either, no digit behind the closing one and no other sign between them; as at GitHub, no letter or digit
     * stands before the opening one.
     */
    static int closingDollar(CharSequence line, int at) {
        if (at + 2 >= line.length()
                || Character.isWhitespace(line.charAt(at + 1))
                || (at > 0 && Character.isLetterOrDigit(line.charAt(at - 1)))) {
            return -1;
        }
        for (int i = at + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$') {
                boolean money = Character.isWhitespace(line.charAt(i - 1))
                        || (i + 1 < line.length() && Character.isDigit(line.charAt(i + 1)));
                return money || i == at + 1 ? -1 : i;
            }
        }
        return -1;
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
