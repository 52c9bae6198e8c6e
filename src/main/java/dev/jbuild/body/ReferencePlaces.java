package dev.jbuild.body;

import dev.jbuild.content.Document;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.markdown.MarkdownBody.Reference;
import java.util.ArrayList;
import java.util.List;

/** Finds where the author wrote an address, though templates may have moved it or made a part of it. */
final class ReferencePlaces {

    private final Document document;
    private final String written;
    private final boolean isAsWritten;
    private int from;

    /** Begins at the top of a document whose body is {@code written} and, after its templates, {@code rendered}. */
    ReferencePlaces(Document document, String written, String rendered) {
        this.document = document;
        this.written = written;
        this.isAsWritten = rendered.equals(written);
    }

    /** The places of references, which are in the order of the text. */
    List<ImageUse> of(List<Reference> references) {
        List<ImageUse> uses = new ArrayList<>(references.size());
        for (Reference reference : references) {
            uses.add(new ImageUse(reference.destination(), place(reference)));
        }
        return uses;
    }

    private SourceSpan place(Reference reference) {
        int start = document.bodyStart();
        if (isAsWritten) {
            return document.text().span(start + reference.offset(), reference.length());
        }
        // Templates make the front of an address ({{ site.baseurl }}/assets/x.png); its last segment is the author's.
        String address = reference.destination();
        String tail = address.substring(address.lastIndexOf('/') + 1);
        int at = tail.isEmpty() ? -1 : written.indexOf(tail, from);
        if (at < 0) {
            return document.text()
                    .wholeLine(document.text().lines().line(Math.min(start + from, start + written.length())));
        }
        from = at + tail.length();
        int first = at;
        while (first > 0 && "()\"'<>\n".indexOf(written.charAt(first - 1)) < 0) {
            first--;
        }
        return document.text().span(start + first, from - first);
    }
}
