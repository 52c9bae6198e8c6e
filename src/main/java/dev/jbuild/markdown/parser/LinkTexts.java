package dev.jbuild.markdown.parser;

import com.vladsch.flexmark.ast.LinkRefDerived;
import com.vladsch.flexmark.ast.LinkRendered;
import com.vladsch.flexmark.ast.util.TextNodeConverter;
import com.vladsch.flexmark.util.ast.DoNotTrim;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;

/** What stands between the brackets of a link: no other link. */
final class LinkTexts {

    private static final CharPredicate WHITE = CharPredicate.WHITESPACE;

    private LinkTexts() {}

    static boolean holdsDefinedReference(Node link) {
        for (Node n = link.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof LinkRendered rendered && !rendered.isTentative()) {
                return true;
            }
        }
        return false;
    }

    /** Turns what is no link inside another one into text. */
    static void collapse(Node parent, boolean trims) {
        boolean collapsed = false;
        Node child = parent.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof LinkRendered || (child instanceof LinkRefDerived derived && derived.isTentative())) {
                collapse(child, false);
                child.unlink();
                TextNodeConverter converter = new TextNodeConverter(child.getChars());
                converter.addChildrenOf(child);
                if (next != null) {
                    converter.insertMergedBefore(next);
                } else {
                    converter.appendMergedTo(parent);
                }
                collapsed = true;
            }
            child = next;
        }
        if (collapsed) {
            TextNodeConverter.mergeTextNodes(parent);
        }
        if (trims) {
            trim(parent);
        }
    }

    private static void trim(Node parent) {
        Node first = parent.getFirstChild();
        Node last = parent.getLastChild();
        if (first != null && !(first instanceof DoNotTrim) && first.getChars().startsWith(WHITE)) {
            first.setChars(first.getChars().trimStart());
        }
        if (last != null && !(last instanceof DoNotTrim) && last.getChars().endsWith(WHITE)) {
            last.setChars(last.getChars().trimEnd());
        }
    }
}
