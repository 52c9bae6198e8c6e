package dev.jbuild.body;

import dev.jbuild.markdown.Addresses;
import dev.jbuild.markdown.MarkdownBody;
import dev.jbuild.markdown.MarkdownBody.Heading;
import dev.jbuild.markdown.MarkdownBody.Reference;
import dev.jbuild.template.BodyText;
import dev.jbuild.template.BodyText.Mark;
import dev.jbuild.text.Html;
import dev.jbuild.text.Utf8Builder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts what shortcodes made into the HTML of a body, in the places of their marks. A block does not stay in the paragraph
 * that Markdown made around its mark.
 */
final class InsertWriter {

    private final BodyText body;

    /** How the inserts look in this body: files of the site's folder have got their addresses. */
    private final List<String> inserts = new ArrayList<>();

    private InsertWriter(BodyText body) {
        this.body = body;
    }

    /** A body with its inserts in place, and with what they refer to among its images and links. */
    static MarkdownBody into(MarkdownBody rendered, BodyText body, Addresses addresses) {
        if (body.inserts().isEmpty()) {
            return rendered;
        }
        InsertWriter writer = new InsertWriter(body);
        List<Reference> images = new ArrayList<>(rendered.images());
        List<Reference> links = new ArrayList<>(rendered.links());
        for (int i = 0; i < body.inserts().size(); i++) {
            InsertReferences found = new InsertReferences(body.inserts().get(i), addresses, writer.offset(i));
            writer.inserts.add(found.html());
            images.addAll(found.images());
            links.addAll(found.links());
        }
        Comparator<Reference> inOrder = Comparator.comparingInt(Reference::offset);
        images.sort(inOrder);
        links.sort(inOrder);
        // The beginning of the page, marks of footnotes included: only the excerpt that is asked for later is without.
        String beginning = writer.blocks(rendered.text().substring(0, rendered.excerptEnd()));
        String rest = writer.blocks(
                rendered.text().substring(rendered.excerptEnd(), rendered.text().length()));
        List<Heading> headings = new ArrayList<>();
        for (Heading heading : rendered.headings()) {
            headings.add(new Heading(heading.level(), heading.id(), writer.spans(heading.html())));
        }
        Utf8Builder html = new Utf8Builder(beginning.length() + rest.length()).append(beginning);
        int excerptEnd = html.length();
        return new MarkdownBody(html.append(rest).text(), excerptEnd, headings, images, links, rendered.problems());
    }

    /** The text of a body that is HTML, with its inserts as they are. */
    static String plain(BodyText body) {
        if (body.inserts().isEmpty()) {
            return body.text();
        }
        InsertWriter writer = new InsertWriter(body);
        writer.inserts.addAll(body.inserts());
        return writer.spans(body.text());
    }

    /** Where the mark of an insert stands in the text; that of one inside another, where the outer one does. */
    private int offset(int number) {
        int at = body.text().indexOf(BodyText.mark(number));
        for (int outer = number + 1; at < 0 && outer < body.inserts().size(); outer++) {
            if (body.inserts().get(outer).contains(BodyText.mark(number))) {
                return offset(outer);
            }
        }
        return Math.max(at, 0);
    }

    /** Puts inserts into HTML, blocks out of their paragraphs. */
    private String blocks(String html) {
        Mark mark = body.next(html, 0);
        if (mark.number() < 0) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length() + 256);
        int done = 0;
        while (mark.number() >= 0) {
            int start = paragraphAround(html, mark.start(), done);
            int end = start < 0 ? -1 : html.indexOf("</p>", mark.end());
            if (end < 0) {
                out.append(html, done, mark.start());
                insert(mark, out);
                done = mark.end();
            } else {
                out.append(html, done, start);
                done = end + "</p>".length();
                out.append(InsertParagraph.write(html.substring(start, end), body, this::blocks, inserts));
            }
            mark = body.next(html, done);
        }
        return out.append(html, done, html.length()).toString();
    }

    /** The offset of the opening tag of the paragraph that an offset stands in, not before {@code from}, or -1. */
    private static int paragraphAround(String html, int at, int from) {
        int start = Math.max(html.lastIndexOf("<p>", at), html.lastIndexOf("<p ", at));
        return start >= from && html.lastIndexOf("</p>", at) < start ? start : -1;
    }

    /** Puts inserts into HTML that may hold no paragraph. */
    private String spans(String html) {
        StringBuilder out = new StringBuilder(html.length() + 256);
        int done = 0;
        for (Mark mark = body.next(html, 0); mark.number() >= 0; mark = body.next(html, done)) {
            out.append(html, done, mark.start());
            insert(mark, out);
            done = mark.end();
        }
        return out.append(html, done, html.length()).toString();
    }

    private void insert(Mark mark, StringBuilder out) {
        String html = blocks(inserts.get(mark.number()));
        if (isInTag(out)) {
            Html.escape(withoutTags(html), out);
        } else {
            out.append(html);
        }
    }

    /** Whether what follows stands inside a tag, as an image's alternative text does. */
    private static boolean isInTag(StringBuilder out) {
        for (int i = out.length() - 1; i >= 0; i--) {
            char c = out.charAt(i);
            if (c == '>') {
                return false;
            }
            if (c == '<') {
                return true;
            }
        }
        return false;
    }

    private static String withoutTags(String html) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', done)) {
            text.append(html, done, open);
            int close = html.indexOf('>', open);
            done = close < 0 ? html.length() : close + 1;
        }
        return text.append(html, done, html.length()).toString().strip();
    }
}
