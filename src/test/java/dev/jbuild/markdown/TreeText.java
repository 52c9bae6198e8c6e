package dev.jbuild.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A syntax tree as text, with all that a writer could ask its nodes for. */
final class TreeText {

    private final StringBuilder out = new StringBuilder();

    private TreeText() {}

    static String of(Document document) {
        TreeText text = new TreeText();
        text.node(document, "");
        Parser.REFERENCES.get(document).forEach((key, reference) -> {
            text.out.append("reference ").append(key);
            text.sequence(reference.getUrl());
            text.sequence(reference.getTitle());
            text.out.append('\n');
        });
        return text.out.toString();
    }

    private void node(Node node, String indent) {
        out.append(indent).append(node.getClass().getSimpleName());
        if (!(node instanceof Document)) {
            sequence(node.getChars());
        }
        for (BasedSequence segment : node.getSegments()) {
            sequence(segment);
        }
        details(node);
        if (node instanceof ContentNode content && !(node instanceof Document)) {
            out.append(" lines");
            content.getContentLines().forEach(this::sequence);
        }
        out.append('\n');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            node(child, indent + "  ");
        }
    }

    private void details(Node node) {
        if (node instanceof Heading heading) {
            out.append(" level ").append(heading.getLevel());
        } else if (node instanceof ListBlock list) {
            out.append(" tight ").append(list.isTight());
            if (list instanceof OrderedList ordered) {
                out.append(' ').append(ordered.getStartNumber()).append(ordered.getDelimiter());
            }
        } else if (node instanceof ListItem item) {
            out.append(item.isTight() ? " tight" : " loose").append(item.isHadBlankAfterItemParagraph());
            out.append(item.isContainsBlankLine());
        } else if (node instanceof TableCell cell) {
            out.append(' ').append(cell.isHeader()).append(cell.getAlignment()).append(cell.getSpan());
        } else if (node instanceof DefinitionList list) {
            out.append(" tight ").append(list.isTight());
        } else if (node instanceof DefinitionItem item) {
            out.append(" tight ").append(item.isTight());
        } else if (node instanceof RefNode reference) {
            out.append(" defined ").append(reference.isDefined());
        } else if (node instanceof Paragraph paragraph) {
            out.append(" blank ").append(paragraph.isTrailingBlankLine());
        }
    }

    private void sequence(BasedSequence chars) {
        if (chars.isNull()) {
            out.append(" -");
            return;
        }
        out.append(' ').append(chars.getStartOffset()).append('-').append(chars.getEndOffset());
        out.append('"')
                .append(chars.toString().replace("\n", "\\n").replace("\r", "\\r"))
                .append('"');
    }
}
