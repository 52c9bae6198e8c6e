package dev.jbuild.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.jbuild.config.HeadingLevels;

/** Writes a whole text: its blocks, then the footnotes, then the contents list into its place. */
final class BodyWriter {

    private final Draft draft;
    private final FootnoteWriter footnotes;
    private final InlineWriter inlines;
    private final BlockWriter blocks;
    private final HeadingWriter headings;
    private final ContentsWriter contents;

    BodyWriter(Draft draft, HeadingLevels listed) {
        this.draft = draft;
        AttributeLists attributes = new AttributeLists(draft);
        this.footnotes = new FootnoteWriter(draft);
        this.inlines = new InlineWriter(draft, attributes, footnotes);
        this.contents = new ContentsWriter(draft, listed);
        this.headings = new HeadingWriter(draft, attributes, inlines, contents);
        this.blocks = new BlockWriter(draft, attributes, inlines, headings, contents);
    }

    /** Writes all and measures the excerpt that ends at an offset of the source. */
    MarkdownBody write(int excerptEnd) {
        int excerpt = 0;
        for (Node n = draft.document.getFirstChild(); n != null; n = n.getNext()) {
            boolean inExcerpt = n.getStartOffset() < excerptEnd;
            blocks.block(n);
            if (inExcerpt) {
                excerpt = draft.out.length();
            }
        }
        footnotes.writeAll(blocks);
        excerpt += contents.insert(excerpt);
        return new MarkdownBody(draft.out.text(), excerpt, draft.headings, draft.images, draft.links, draft.problems());
    }

    /**
     * Writes the inside of each paragraph, with line breaks between; other blocks as they are. A single line that looks
     * like a list or a heading is none: a title may be «2024. A year».
     */
    String writeInline() {
        Node first = draft.document.getFirstChild();
        boolean block = first != null && !(first instanceof Paragraph || first instanceof HtmlBlockBase);
        if (block && draft.source.strip().indexOf('\n') < 0) {
            inlines.plain(draft.source.strip());
            return draft.out.toString();
        }
        for (Node n = draft.document.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof Paragraph) {
                draft.line();
                inlines.block(n, n.getEndOffset());
            } else {
                blocks.block(n);
            }
        }
        return draft.out.toString().strip();
    }
}
