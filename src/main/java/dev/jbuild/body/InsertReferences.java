package dev.jbuild.body;

import dev.jbuild.markdown.Addresses;
import dev.jbuild.markdown.MarkdownBody.Reference;
import dev.jbuild.text.Html;
import dev.jbuild.text.HtmlTags;
import java.util.ArrayList;
import java.util.List;

/** What the HTML of a shortcode refers to; addresses of files of the site's folder become those of what they become. */
final class InsertReferences {

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

    private void attribute(String tag, String name, int from, int to) {
        boolean image = (tag.equals("img") && name.equals("src")) || name.equals("poster");
        boolean link = (tag.equals("a") && name.equals("href"))
                || (name.equals("src") && List.of("video", "audio", "source").contains(tag));
        String written = source.substring(from, to);
        if (written.isBlank() || !(image || link)) {
            return;
        }
        String address = addresses.of(Html.unescape(written.strip()));
        (image ? images : links).add(new Reference(address, offset, 1));
        out.append(source, done, from);
        Html.escape(address, out);
        done = to;
    }
}
