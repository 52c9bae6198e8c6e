package dev.jbuild.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.jbuild.markdown.MarkdownBody.Reference;
import dev.jbuild.markdown.extension.WikiLink;
import dev.jbuild.text.Html;
import dev.jbuild.text.Utf8Builder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes links and images, and records what they refer to. */
final class LinkWriter {

    private final Draft draft;
    private final Utf8Builder out;
    private final AttributeLists attributes;
    private final InlineWriter inlines;
    private final TextWriter text;
    private boolean suppressed;

    LinkWriter(Draft draft, AttributeLists attributes, InlineWriter inlines, TextWriter text) {
        this.draft = draft;
        this.out = draft.out;
        this.attributes = attributes;
        this.inlines = inlines;
        this.text = text;
    }

    /** Writes only the texts of links from now on, and records nothing. */
    void suppress() {
        suppressed = true;
        text.enterLink();
    }

    void allow() {
        suppressed = false;
        text.leaveLink();
    }

    boolean suppressed() {
        return suppressed;
    }

    void link(Link link) {
        link(link, link.getUrl(), link.getTitle(), attributes.ofSpan(link));
    }

    void image(Image image) {
        image(image, image.getUrl(), image.getTitle(), attributes.ofSpan(image));
    }

    /** Writes a reference to a definition; one that is not defined is text, brackets and all. */
    void reference(RefNode node) {
        com.vladsch.flexmark.ast.Reference definition = node.getReferenceNode(draft.references);
        if (definition == null) {
            undefined(node);
            return;
        }
        Attributes given = attributes.ofSpan(node);
        Attributes ofDefinition = attributes.ofBlock(definition);
        if (ofDefinition != null) {
            if (given != null) {
                ofDefinition.setAll(given);
            }
            given = ofDefinition;
        }
        if (node instanceof ImageRef) {
            image(node, definition.getUrl(), definition.getTitle(), given);
        } else {
            link(node, definition.getUrl(), definition.getTitle(), given);
        }
    }

    private void undefined(RefNode node) {
        int start = node.getStartOffset();
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (first == null || last == null) {
            inlines.text(node);
            return;
        }
        text.write(draft.source, start, first.getStartOffset(), (char) 0, node.getEndOffset());
        inlines.children(node);
        text.write(draft.source, last.getEndOffset(), node.getEndOffset(), (char) 0, node.getEndOffset());
    }

    /** Writes an address that is its own text, as between angle brackets. */
    void bare(BasedSequence address, String prefix) {
        if (suppressed) {
            Html.escape(address, out);
            return;
        }
        String raw = address.toString();
        String destination = Urls.encode(prefix + raw.replace("\\", "%5C").replace("&", "&amp;"));
        draft.links.add(new Reference(destination, address.getStartOffset(), address.length()));
        out.append("<a href=\"");
        Html.escape(destination, out);
        out.append("\">");
        Html.escape(raw, out);
        out.append("</a>");
    }

    private void link(Node node, BasedSequence url, BasedSequence title, @Nullable Attributes given) {
        if (suppressed) {
            inlines.children(node);
            return;
        }
        String destination = draft.addresses.of(Urls.encode(url));
        draft.links.add(new Reference(destination, url.getStartOffset(), url.length()));
        out.append("<a href=\"");
        Html.escape(destination, out);
        out.append('"');
        rest(title, given);
        out.append('>');
        text.enterLink();
        inlines.children(node);
        text.leaveLink();
        out.append("</a>");
    }

    /** Writes a link by name: as its text where nothing has that name, or where no link may be. */
    void wiki(WikiLink link) {
        Optional<Addresses.Named> found = link.name().isEmpty()
                ? Optional.of(new Addresses.Named("", link.part()))
                : draft.addresses.named(link.name(), link.getStartOffset());
        String said = !link.text().isEmpty() || found.isEmpty()
                ? link.plainText()
                : found.get().title();
        String part = link.part().isEmpty() ? "" : "#" + Urls.encode(HeadingIds.stem(link.part()));
        if (suppressed || text.inLink() || found.isEmpty()) {
            boolean marked = !suppressed && !text.inLink() && draft.addresses.marksNames();
            if (marked) {
                out.append("<span data-wikilink=\"");
                Html.escape(link.name() + part + (link.text().isEmpty() ? "" : "|"), out);
                out.append("\">");
            }
            Html.escape(said, out);
            out.append(marked ? "</span>" : "");
            return;
        }
        String destination = found.get().address() + part;
        draft.links.add(new Reference(
                destination, link.getStartOffset(), link.getChars().length()));
        out.append("<a href=\"");
        Html.escape(destination, out);
        out.append("\">");
        Html.escape(said, out);
        out.append("</a>");
    }

    private void rest(BasedSequence title, @Nullable Attributes given) {
        if (title.isNotNull() && (given == null || given.value("title") == null)) {
            out.append(" title=\"");
            Html.escape(Urls.unescape(title), out);
            out.append('"');
        }
        if (given != null) {
            given.remove("href");
            given.remove("src");
            given.write(out);
        }
    }

    private void image(Node node, BasedSequence url, BasedSequence title, @Nullable Attributes given) {
        String destination = draft.addresses.of(Urls.encode(url));
        boolean first = draft.images.isEmpty();
        if (!suppressed) {
            draft.images.add(new Reference(destination, url.getStartOffset(), url.length()));
        }
        out.append("<img src=\"");
        Html.escape(destination, out);
        out.append('"');
        if (given == null || given.value("alt") == null) {
            out.append(" alt=\"");
            Html.escape(PlainText.of(node, draft), out);
            out.append('"');
        }
        // The first image is likely seen at once, so waiting for it would delay what the reader came for.
        if (draft.all && !first && (given == null || given.value("loading") == null)) {
            out.append(" loading=\"lazy\"");
        }
        if (draft.all && !first && (given == null || given.value("decoding") == null)) {
            out.append(" decoding=\"async\"");
        }
        rest(title, given);
        out.append(draft.voidEnd());
    }
}
