package dev.jbuild.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.jbuild.markdown.extension.AttributeLine;
import dev.jbuild.markdown.extension.FootnoteDefinition;
import dev.jbuild.markdown.extension.MarkedHtml;
import dev.jbuild.markdown.extension.MarkedHtmlLine;
import dev.jbuild.markdown.extension.MathBlock;
import dev.jbuild.markdown.extension.RawBlock;
import dev.jbuild.markdown.extension.SilentLine;
import dev.jbuild.text.Html;
import dev.jbuild.text.Utf8Builder;
import org.jspecify.annotations.Nullable;

/** Writes blocks, each beginning on a line of its own and ending with a line end. */
final class BlockWriter {

    private final Draft draft;
    private final Utf8Builder out;
    private final AttributeLists attributes;
    private final InlineWriter inlines;
    private final HeadingWriter headings;
    private final ListWriter lists;
    private final CodeWriter code;
    private final TableWriter tables;

    BlockWriter(
            Draft draft,
            AttributeLists attributes,
            InlineWriter inlines,
            HeadingWriter headings,
            ContentsWriter contents) {
        this.draft = draft;
        this.out = draft.out;
        this.attributes = attributes;
        this.inlines = inlines;
        this.headings = headings;
        this.lists = new ListWriter(draft, attributes, this, contents);
        this.code = new CodeWriter(draft);
        this.tables = new TableWriter(draft, inlines);
    }

    void children(Node parent) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
            block(n);
        }
    }

    void block(Node n) {
        if (n instanceof Paragraph) {
            paragraph(n);
        } else if (n instanceof Heading heading) {
            headings.write(heading);
        } else if (n instanceof ListBlock list) {
            lists.write(list);
        } else if (n instanceof FencedCodeBlock fenced) {
            code.fenced(fenced, attributes.ofBlock(n));
        } else if (n instanceof BlockQuote) {
            quote(n);
        } else if (n instanceof HtmlBlockBase html) {
            draft.line();
            inlines.raw().block(html);
            draft.line();
        } else if (n instanceof ThematicBreak) {
            open("hr", attributes.ofBlock(n), draft.voidEnd() + "\n");
        } else if (n instanceof IndentedCodeBlock indented) {
            code.indented(indented, attributes.ofBlock(n));
        } else if (n instanceof TableBlock) {
            tables.write(n, attributes.ofBlock(n));
        } else {
            rare(n);
        }
    }

    private void rare(Node n) {
        if (n instanceof MathBlock math) {
            math(math);
        } else if (n instanceof MarkedHtml html) {
            marked(html);
        } else if (n instanceof MarkedHtmlLine line) {
            draft.line();
            out.append(line.openTag());
            inlines.block(line, line.getEndOffset());
            out.append(line.closeTag()).append('\n');
        } else if (n instanceof RawBlock raw) {
            draft.line();
            out.append(raw.content());
            draft.line();
        } else if (!(n instanceof AttributeLine
                || n instanceof SilentLine
                || n instanceof FootnoteDefinition
                || n instanceof Reference)) {
            children(n);
        }
    }

    /** Begins a line with an opening tag. */
    void open(String tag, @Nullable Attributes given, String end) {
        draft.line();
        out.append('<').append(tag);
        if (given != null) {
            given.write(out);
        }
        out.append(end);
    }

    private void paragraph(Node n) {
        if (!n.hasChildren()) {
            return;
        }
        boolean tight = n.getParent() instanceof ListItem item && lists.isTight(item);
        if (tight) {
            if (n.getPrevious() != null) {
                draft.line();
            }
            inlines.block(n, n.getEndOffset());
            return;
        }
        open("p", attributes.ofBlock(n), ">");
        inlines.block(n, n.getEndOffset());
        out.append("</p>\n");
    }

    /** Writes the first paragraph of a list item, from where its own mark has ended. */
    void clippedParagraph(Node n, int from, String lead) {
        boolean tight = n.getParent() instanceof ListItem item && lists.isTight(item);
        if (!tight) {
            open("p", attributes.ofBlock(n), ">");
        }
        out.append(lead);
        inlines.clipped(n, from, n.getEndOffset());
        if (!tight) {
            out.append("</p>\n");
        }
    }

    private void quote(Node n) {
        Node first = n.getFirstChild();
        Alert alert = draft.all && first instanceof Paragraph ? Alert.of(draft.source, first) : null;
        if (alert == null || first == null) {
            if (draft.all && first instanceof Paragraph) {
                Alert.doubt(draft, first);
            }
            open("blockquote", attributes.ofBlock(n), ">\n");
            children(n);
            draft.line();
            out.append("</blockquote>\n");
            return;
        }
        Attributes given = new Attributes();
        given.set("class", "alert alert-" + alert.kind());
        given.set("role", "note");
        Attributes own = attributes.ofBlock(n);
        if (own != null) {
            given.setAll(own);
        }
        open("div", given, ">\n");
        out.append("<p class=\"alert-title\">")
                .append(Html.escape(draft.words.text("alert_" + alert.kind())))
                .append("</p>\n");
        if (alert.textStart() < first.getEndOffset()) {
            open("p", attributes.ofBlock(first), ">");
            inlines.clipped(first, alert.textStart(), first.getEndOffset());
            out.append("</p>\n");
        }
        for (Node inner = first.getNext(); inner != null; inner = inner.getNext()) {
            block(inner);
        }
        draft.line();
        out.append("</div>\n");
    }

    private void math(MathBlock math) {
        Attributes given = attributes.ofBlock(math);
        draft.line();
        if (given != null) {
            open("div", given, ">");
        }
        out.append("\\[");
        Html.escape(math.formula(), out);
        out.append("\\]\n");
        if (given != null) {
            out.append("</div>\n");
        }
    }

    private void marked(MarkedHtml html) {
        draft.line();
        out.append(html.openTag()).append('\n');
        children(html);
        draft.line();
        out.append(html.closeTag()).append('\n');
    }
}
