package dev.jbuild.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.jbuild.markdown.MarkdownBody.TextProblem;
import dev.jbuild.markdown.extension.AttributeSpan;
import dev.jbuild.markdown.extension.FootnoteMark;
import dev.jbuild.markdown.extension.MathSpan;
import dev.jbuild.markdown.extension.RawSpan;
import dev.jbuild.markdown.extension.WikiLink;
import dev.jbuild.text.Html;
import dev.jbuild.text.Utf8Builder;
import org.jspecify.annotations.Nullable;

/** Writes what stands inside a paragraph, a heading or a cell. */
final class InlineWriter {

    private final Draft draft;
    private final Utf8Builder out;
    private final AttributeLists attributes;
    private final FootnoteWriter footnotes;
    private final LinkWriter links;
    private final TextWriter text;
    private final RawHtml raw;

    private int contentEnd;
    private boolean clipped;
    private int visibleFrom;
    private int visibleTo;

    /** Whether a table's cell is being written: there a code span's {@code \|} is a bar. */
    private boolean inCell;

    InlineWriter(Draft draft, AttributeLists attributes, FootnoteWriter footnotes) {
        this.draft = draft;
        this.out = draft.out;
        this.attributes = attributes;
        this.footnotes = footnotes;
        this.text = new TextWriter(draft);
        this.links = new LinkWriter(draft, attributes, this, text);
        this.raw = new RawHtml(draft);
    }

    /** How many links and footnote marks were written so far. */
    int marks() {
        return draft.links.size() + footnotes.count();
    }

    RawHtml raw() {
        return raw;
    }

    /** Writes all children of a block. */
    void block(Node parent, int end) {
        contentEnd = end;
        text.beginBlock();
        children(parent);
    }

    /** Writes the children of a block as far as they stand between two offsets of the source. */
    void clipped(Node parent, int from, int to) {
        clipped = true;
        visibleFrom = from;
        visibleTo = to;
        block(parent, to);
        clipped = false;
    }

    /** Writes a text in which no markup counts. */
    void plain(String line) {
        text.write(line, 0, line.length(), (char) 0, line.length());
    }

    void cell(Node cell) {
        inCell = true;
        block(cell, cell.getEndOffset());
        inCell = false;
    }

    /** Writes a heading again for a contents list: without links and footnote marks. */
    String withoutLinks(Node heading, int from, int to) {
        int length = out.length();
        links.suppress();
        clipped(heading, from, to);
        links.allow();
        String html = out.substring(length);
        out.cut(length);
        return html;
    }

    void children(Node parent) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
            if (!clipped || (n.getStartOffset() < visibleTo && n.getEndOffset() > visibleFrom)) {
                node(n);
            }
        }
    }

    private void node(Node n) {
        if (n instanceof Text) {
            text(n);
        } else if (n instanceof SoftLineBreak) {
            out.append('\n');
        } else if (n instanceof Emphasis) {
            span("em", n);
        } else if (n instanceof StrongEmphasis) {
            span("strong", n);
        } else if (n instanceof Code code) {
            code(code);
        } else if (n instanceof Link link) {
            links.link(link);
        } else if (n instanceof Image image) {
            links.image(image);
        } else if (n instanceof LinkRef reference) {
            links.reference(reference);
        } else if (n instanceof ImageRef reference) {
            links.reference(reference);
        } else if (n instanceof HardLineBreak) {
            out.append("<br").append(draft.voidEnd()).append('\n');
        } else if (n instanceof HtmlEntity) {
            Html.escape(Urls.entity(n.getChars()), out);
        } else if (n instanceof HtmlInlineBase) {
            html(n.getChars());
        } else {
            rare(n);
        }
    }

    private void rare(Node n) {
        if (n instanceof AutoLink link) {
            links.bare(link.getText(), "");
        } else if (n instanceof MailLink link) {
            links.bare(link.getText(), "mailto:");
        } else if (n instanceof Strikethrough) {
            span("del", n);
        } else if (n instanceof FootnoteMark mark) {
            footnote(mark);
        } else if (n instanceof WikiLink link) {
            links.wiki(link);
        } else if (n instanceof MathSpan math) {
            out.append("\\(");
            Html.escape(math.formula(), out);
            out.append("\\)");
        } else if (n instanceof AttributeSpan list) {
            if (list.getPrevious() == null || list.getPrevious() instanceof Text) {
                text(list);
            }
        } else if (n instanceof RawSpan span) {
            out.append(span.content());
        } else if (n.hasChildren()) {
            children(n);
        } else {
            text(n);
        }
    }

    private void html(BasedSequence tag) {
        raw.inline(tag);
        int verbatim = RawHtml.verbatim(tag);
        if (verbatim > 0) {
            text.enterVerbatim();
        } else if (verbatim < 0) {
            text.leaveVerbatim();
        }
    }

    private void footnote(FootnoteMark mark) {
        if (links.suppressed()) {
            return;
        }
        // A link cannot stand inside another one, so a mark there stays as typed.
        boolean known = draft.definitions.footnote(mark.name()) != null;
        if (!known && FootnoteWriter.isMeant(mark, draft)) {
            draft.problem(TextProblem.Kind.NO_FOOTNOTE, mark.getStartOffset(), mark.getEndOffset());
        }
        if (!known || text.inLink()) {
            text(mark);
        } else {
            footnotes.mark(mark.name());
        }
    }

    /** Writes a node's own characters as text. */
    void text(Node n) {
        BasedSequence chars = n.getChars();
        int start = chars.getStartOffset();
        int end = chars.getEndOffset();
        Node previous = n.getPrevious();
        char before = previous instanceof SoftLineBreak || previous instanceof HardLineBreak ? '\n' : 0;
        if (end - start != chars.length()) {
            String other = before == 0 ? chars.toString() : chars.toString().stripLeading();
            text.write(other, 0, other.length(), before, other.length());
            return;
        }
        while (before != 0 && start < end && draft.source.charAt(start) == ' ') {
            start++;
        }
        if (clipped) {
            start = Math.max(start, visibleFrom);
            end = Math.min(end, visibleTo);
        }
        text.write(draft.source, start, end, before, contentEnd);
    }

    private void span(String tag, Node n) {
        open(tag, attributes.ofSpan(n));
        children(n);
        out.append("</").append(tag).append('>');
    }

    private void open(String tag, @Nullable Attributes given) {
        out.append('<').append(tag);
        if (given != null) {
            given.write(out);
        }
        out.append('>');
    }

    /** Writes a code span: line ends are spaces, and one space at both ends goes, as CommonMark 6.1 says. */
    private void code(Code node) {
        open("code", attributes.ofSpan(node));
        BasedSequence chars = node.getText();
        int start = 0;
        int end = chars.length();
        if (end > 1 && blank(chars.charAt(0)) && blank(chars.charAt(end - 1)) && !chars.isBlank()) {
            start++;
            end--;
        }
        for (int i = start; i < end; i++) {
            char c = chars.charAt(i);
            switch (c) {
                case '\n' -> out.append(' ');
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\\' -> out.append(inCell && i + 1 < end && chars.charAt(i + 1) == '|' ? "" : "\\");
                default -> out.append(c);
            }
        }
        out.append("</code>");
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\n';
    }
}
