package dev.jbuild.body;

import dev.jbuild.markdown.Addresses;
import dev.jbuild.markdown.MarkdownBody.Reference;
import dev.jbuild.text.Html;
import dev.jbuild.text.HtmlTags;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the HTML of a shortcode refers to; addresses of files of the site's folder become those of what they become. */
final class InsertReferences {

    private static final String OPEN = "<span data-wikilink=\"";
    private static final String CLOSE = "</span>";

    private final String source;
    private final Addresses addresses;
    private final int offset;
    private final StringBuilder out;
    private int done;
    private final List<Reference> images = new ArrayList<>();
    private final List<Reference> links = new ArrayList<>();

    /**
     * Looks through an insert.
     *
     * @param offset at which its references count as written
     */
    InsertReferences(String html, Addresses addresses, int offset) {
        this.source = html;
        this.addresses = addresses;
        this.offset = offset;
        this.out = new StringBuilder(html.length() + 64);
        run();
    }

    String html() {
        return out.toString();
    }

    List<Reference> images() {
        return images;
    }

    List<Reference> links() {
        return links;
    }

    private void run() {
        HtmlTags.walk(source, this::attribute);
        out.append(source, done, source.length());
    }

    /** Makes a link of a marked name: {@link Addresses#MARKED}. */
    private void wikilink(int from, int to) {
        int end = source.indexOf(CLOSE, to);
        String written = Html.unescape(source.substring(from, to));
        int start = from - OPEN.length();
        if (end < 0 || start < done || !source.startsWith(OPEN + source.substring(from, to) + "\">", start)) {
            return;
        }
        boolean said = written.endsWith("|");
        String target = said ? written.substring(0, written.length() - 1) : written;
        int hash = target.indexOf('#');
        Optional<Addresses.Named> found = addresses.named(hash < 0 ? target : target.substring(0, hash), offset);
        String text = source.substring(to + "\">".length(), end);
        out.append(source, done, start);
        if (found.isPresent()) {
            String address = found.get().address() + (hash < 0 ? "" : target.substring(hash));
            links.add(new Reference(address, offset, 1));
            out.append("<a href=\"");
            Html.escape(address, out);
            out.append("\">");
            out.append(said ? text : Html.escape(found.get().title())).append("</a>");
        } else {
            out.append(text);
        }
        done = end + CLOSE.length();
    }

    private void attribute(String tag, String name, int from, int to) {
        if (tag.equals("span") && name.equals("data-wikilink")) {
            wikilink(from, to);
            return;
        }
        boolean image = HtmlReferences.isImage(tag, name);
        String written = source.substring(from, to);
        if (written.isBlank() || !(image || HtmlReferences.isLink(tag, name))) {
            return;
        }
        String address = addresses.of(Html.unescape(written.strip()));
        (image ? images : links).add(new Reference(address, offset, 1));
        out.append(source, done, from);
        Html.escape(address, out);
        done = to;
    }
}
