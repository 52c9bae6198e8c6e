package dev.jbuild.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.jbuild.markdown.extension.AttributeSpan;
import dev.jbuild.markdown.extension.FootnoteMark;
import dev.jbuild.markdown.extension.MathSpan;
import dev.jbuild.markdown.extension.WikiLink;

/** The text of inline nodes without any markup: for an image's alternative text. */
final class PlainText {

    private PlainText() {}

    static CharSequence of(Node parent, Draft draft) {
        Node only = parent.getFirstChild();
        if (only == null) {
            return "";
        }
        if (only instanceof Text && only.getNext() == null) {
            return Urls.unescape(only.getChars());
        }
        StringBuilder out = new StringBuilder();
        children(parent, draft, out);
        return out;
    }

    private static void children(Node parent, Draft draft, StringBuilder out) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof Text) {
                out.append(Urls.unescape(n.getChars()));
            } else if (n instanceof SoftLineBreak || n instanceof HardLineBreak) {
                out.append('\n');
            } else if (n instanceof Code code) {
                out.append(code.getText());
            } else if (n instanceof HtmlEntity) {
                out.append(Escaping.unescapeString(n.getChars()));
            } else if (n instanceof WikiLink link) {
                out.append(link.plainText());
            } else if (n instanceof MathSpan math) {
                out.append(math.formula());
            } else if (n instanceof RefNode reference && reference.getReferenceNode(draft.references) == null) {
                out.append(Urls.unescape(n.getChars()));
            } else if (!(n instanceof HtmlInlineBase || n instanceof AttributeSpan || n instanceof FootnoteMark)) {
                children(n, draft, out);
            }
        }
    }
}
