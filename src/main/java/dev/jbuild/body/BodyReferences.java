package dev.jbuild.body;

import dev.jbuild.content.Document;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.markdown.MarkdownBody;
import dev.jbuild.markdown.MarkdownBody.Reference;
import dev.jbuild.path.LocalAddress;
import dev.jbuild.template.BodyText;
import dev.jbuild.text.LineIndex;
import dev.jbuild.trace.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The images that a body shows and the links that it has, each in the order of the text. Where the author wrote one is
 * found out only when somebody asks, for most are never asked about.
 */
public final class BodyReferences {

    /** Of a body that has none, or was not made. */
    static final BodyReferences NONE = new BodyReferences(null, new BodyText("", List.of()), List.of(), List.of());

    private final @Nullable Document document;
    private final BodyText rendered;
    private final List<Reference> images;
    private final List<Reference> links;

    private BodyReferences(
            @Nullable Document document, BodyText rendered, List<Reference> images, List<Reference> links) {
        this.document = document;
        this.rendered = rendered;
        this.images = images;
        this.links = links;
    }

    /** Those of a document whose body, after its templates, is {@code rendered}. */
    static BodyReferences of(Document document, BodyText rendered, MarkdownBody body) {
        return body.images().isEmpty() && body.links().isEmpty()
                ? NONE
                : new BodyReferences(document, rendered, body.images(), body.links());
    }

    /** Those of a document whose body is HTML, its inserts in place. */
    static BodyReferences of(Document document, BodyText rendered) {
        HtmlReferences found = HtmlReferences.of(rendered.text());
        return found.images().isEmpty() && found.links().isEmpty()
                ? NONE
                : new BodyReferences(document, rendered, found.images(), found.links());
    }

    /** Those whose address stands in the text of the author, where what tags print is not what it should be. */
    BodyReferences asWritten() {
        return document == null
                ? this
                : new BodyReferences(document, rendered, written(images, document), written(links, document));
    }

    private static List<Reference> written(List<Reference> references, Document document) {
        String text = document.body();
        return references.stream()
                .filter(reference -> isWritten(reference.destination(), text))
                .toList();
    }

    private static boolean isWritten(String address, String text) {
        int at = address.isEmpty() ? -1 : text.indexOf(address);
        while (at > 0 && "(<\"'=: \t\n".indexOf(text.charAt(at - 1)) < 0) {
            at = text.indexOf(address, at + 1);
        }
        return at >= 0;
    }

    public List<Reference> images() {
        return images;
    }

    public List<Reference> links() {
        return links;
    }

    /** The addresses of links to a part of a page that may be one of the site's. */
    List<String> fragmentLinks(String siteUrl) {
        List<String> found = new ArrayList<>(0);
        for (Reference link : links) {
            String address = link.destination();
            if (address.indexOf('#') >= 0
                    && ((!siteUrl.isEmpty() && address.startsWith(siteUrl))
                            || (!address.startsWith("//") && !LocalAddress.hasScheme(address)))) {
                found.add(address);
            }
        }
        return found;
    }

    /** Where an image stands, by its number. */
    public SourceSpan placeOfImage(int number) {
        return place(images, number);
    }

    /** Where a link stands, by its number. */
    public SourceSpan placeOfLink(int number) {
        return place(links, number);
    }

    /** What changes when a reference does, wherever it stands. */
    long fingerprint() {
        long state = images.size();
        for (Reference image : images) {
            state = Fingerprint.mix(state, Fingerprint.of(image.destination()));
        }
        state = Fingerprint.mix(state, links.size());
        for (Reference link : links) {
            state = Fingerprint.mix(state, Fingerprint.of(link.destination()));
        }
        return state;
    }

    private SourceSpan place(List<Reference> references, int number) {
        if (document == null) {
            throw new IllegalStateException("a body without references has no places of them");
        }
        String written = document.body();
        int start = document.bodyStart();
        if (rendered.text().equals(written)) {
            Reference reference = references.get(number);
            return document.text().span(start + reference.offset(), reference.length());
        }
        // Templates make the front of an address ({{ site.baseurl }}/assets/x.png); its last segment is the author's.
        LineIndex lines = new LineIndex(written);
        int line = 0;
        int from = 0;
        int at = -1;
        for (int i = 0; i <= number; i++) {
            Reference reference = references.get(i);
            int printed = rendered.origins().line(rendered.text(), reference.offset());
            if (printed != line) {
                line = printed;
                from = lines.start(line);
            }
            at = find(
                    tail(reference.destination()), written, from, line == 0 ? written.length() : lines.start(line + 1));
            from = at < 0 ? from : at + tail(reference.destination()).length();
        }
        if (at < 0) {
            int before = document.text().lines().line(start) - 1;
            return document.text().wholeLine(before + Math.max(line, lines.line(from)));
        }
        int first = at;
        while (first > 0 && "()\"'<>\n".indexOf(written.charAt(first - 1)) < 0) {
            first--;
        }
        return document.text().span(start + first, from - first);
    }

    /** Where a text stands in another between two offsets, or -1. */
    private static int find(String text, String written, int from, int to) {
        int at = text.isEmpty() ? -1 : written.indexOf(text, from);
        return at + text.length() > to ? -1 : at;
    }

    private static String tail(String address) {
        int end = address.endsWith("/") ? address.length() - 1 : address.length();
        return address.substring(address.lastIndexOf('/', end - 1) + 1, end);
    }
}
