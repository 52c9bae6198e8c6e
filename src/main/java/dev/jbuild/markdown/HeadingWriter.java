package dev.jbuild.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.jbuild.text.Utf8Builder;

/** Writes headings and gives them ids. */
final class HeadingWriter {

    private final Draft draft;
    private final AttributeLists attributes;
    private final InlineWriter inlines;
    private final ContentsWriter contents;
    private final HeadingIds ids;

    HeadingWriter(Draft draft, AttributeLists attributes, InlineWriter inlines, ContentsWriter contents) {
        this.draft = draft;
        this.attributes = attributes;
        this.inlines = inlines;
        this.contents = contents;
        this.ids = new HeadingIds(draft);
    }

    void write(Heading heading) {
        Utf8Builder out = draft.out;
        BasedSequence text = heading.getText();
        int from = text.getStartOffset();
        int to = text.getEndOffset();
        char level = (char) ('0' + heading.getLevel());
        draft.line();
        out.append("<h").append(level);
        if (!draft.all) {
            out.append('>');
            inlines.block(heading, to);
            out.append("</h").append(level).append(">\n");
            return;
        }
        identified(heading, from, to);
    }

    /** Writes the rest of a heading's opening tag with its id, then the heading itself. */
    private void identified(Heading heading, int from, int end) {
        int to = end;
        Attributes given = attributes.ofBlock(heading);
        given = given == null ? new Attributes() : given;
        int idStart = explicitIdStart(heading.getText());
        if (idStart >= 0) {
            if (given.value("id") == null) {
                given.set("id", draft.source.substring(idStart, to - 1));
            }
            to = idStart - 2;
            while (to > from && draft.source.charAt(to - 1) <= ' ') {
                to--;
            }
        }
        String id = given.value("id");
        if (id == null) {
            id = ids.make(heading, from, to);
            if (!id.isEmpty()) {
                given.set("id", id);
            }
        } else {
            ids.take(id);
        }
        given.write(draft.out);
        draft.out.append('>');
        String html = inside(heading, from, to);
        draft.out.append("</h").append((char) ('0' + heading.getLevel())).append(">\n");
        if (id.isEmpty()) {
            return;
        }
        draft.headings.add(new MarkdownBody.Heading(heading.getLevel(), id, html));
        contents.heading(heading.getLevel(), id, given.hasClass("no_toc") ? "" : html);
    }

    private String inside(Heading heading, int from, int to) {
        int start = draft.out.length();
        int marks = inlines.marks();
        inlines.clipped(heading, from, to);
        return inlines.marks() == marks ? draft.out.substring(start) : inlines.withoutLinks(heading, from, to);
    }

    /** The offset of the id in a <code>{#id}</code> that ends a heading's text, or -1. */
    private int explicitIdStart(BasedSequence text) {
        int to = text.getEndOffset();
        String source = draft.source;
        if (text.isEmpty() || source.charAt(to - 1) != '}') {
            return -1;
        }
        int i = to - 2;
        while (i > text.getStartOffset() && idCharacter(source.charAt(i))) {
            i--;
        }
        boolean opened = i - 2 >= text.getStartOffset()
                && source.charAt(i) == '#'
                && source.charAt(i - 1) == '{'
                && source.charAt(i - 2) <= ' ';
        return opened && i < to - 2 ? i + 1 : -1;
    }

    private static boolean idCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
    }
}
