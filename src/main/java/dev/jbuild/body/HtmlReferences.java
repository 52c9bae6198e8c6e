package dev.jbuild.body;

import dev.jbuild.markdown.MarkdownBody.Reference;
import dev.jbuild.text.Html;
import dev.jbuild.text.HtmlTags;
import java.util.ArrayList;
import java.util.List;

/** What a piece of HTML refers to: the images that it shows and the links that it has, in the order of the text. */
record HtmlReferences(List<Reference> images, List<Reference> links) {

    static HtmlReferences of(String html) {
        List<Reference> images = new ArrayList<>(0);
        List<Reference> links = new ArrayList<>(0);
        HtmlTags.walk(html, (tag, name, from, to) -> {
            String written = html.substring(from, to).strip();
            boolean image = isImage(tag, name);
            if (!written.isEmpty() && (image || isLink(tag, name))) {
                (image ? images : links).add(new Reference(Html.unescape(written), from, to - from));
            }
        });
        return new HtmlReferences(images, links);
    }

    /** Whether an attribute is the address of a picture. */
    static boolean isImage(String tag, String name) {
        return (tag.equals("img") && name.equals("src")) || name.equals("poster");
    }

    /** Whether an attribute is where a link leads, or the address of a sound or a video. */
    static boolean isLink(String tag, String name) {
        return (tag.equals("a") && name.equals("href"))
                || (name.equals("src") && List.of("video", "audio", "source").contains(tag));
    }
}
