package dev.jbuild.view;

import dev.jbuild.markdown.MarkdownBody.Heading;
import dev.jbuild.text.Utf8Text;
import java.util.List;

/**
 * The HTML of a document without its layout.
 *
 * @param text the HTML
 * @param headings in the order of the text, of which a contents list is made
 */
public record Body(Utf8Text text, List<Heading> headings, Summary summary) {

    /** A body of nothing, for a document whose body has errors. */
    public static final Body EMPTY = new Body(Utf8Text.EMPTY, List.of(), new Summary("", 0, 0));

    /**
     * What lists show of a body; small enough to be kept for every document.
     *
     * @param excerpt HTML of the part before the excerpt separator
     * @param words in the text, tags left out
     * @param characters those of the words that are single characters of Chinese, Japanese or Korean
     */
    public record Summary(String excerpt, int words, int characters) {}

    /** What of a body can change on its own. */
    public enum Part {
        HTML,
        HEADINGS,
        /** The addresses of the images that it shows. */
        REFERENCES
    }

    public Body {
        headings = List.copyOf(headings);
    }
}
