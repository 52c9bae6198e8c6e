package dev.jbuild.markdown;

import dev.jbuild.config.HeadingLevels;
import dev.jbuild.config.Words;
import dev.jbuild.config.WordsReader;
import dev.jbuild.highlight.Languages;
import dev.jbuild.text.Occurring;
import java.util.List;

/** Turns Markdown into HTML. Not safe to share between threads: each worker has its own. */
public interface MarkdownRenderer {

    /** A renderer of English texts for one thread. Making one is costly; using it again is not. */
    static MarkdownRenderer of(MarkdownProfile profile) {
        return of(profile, WordsReader.of("en"), new Languages());
    }

    /**
     * A renderer for one thread.
     *
     * @param words what it writes of its own accord, such as titles of alerts, and which quotes
     * @param languages of code, which several renderers share, so that each is loaded once
     */
    static MarkdownRenderer of(MarkdownProfile profile, Words words, Languages languages) {
        return new FlexmarkRenderer(profile, words, languages);
    }

    /** This renderer for a text in another language; the two are not used at once. */
    MarkdownRenderer in(Words words);

    /**
     * Renders a body.
     *
     * @param text with lines ended by {@code \n}
     * @param occurring which characters may occur in {@code text}
     * @param excerptEnd the offset in {@code text} where the excerpt ends
     * @param listed the headings of a contents list in the text
     * @param addresses is asked about the address of each Markdown link and image
     * @throws MarkdownException if the text is nested too deeply or takes too long
     */
    MarkdownBody render(String text, Occurring occurring, int excerptEnd, HeadingLevels listed, Addresses addresses);

    /** Renders a body whose contents list has all headings. */
    default MarkdownBody render(String text, int excerptEnd, Addresses addresses) {
        return render(text, Occurring.in(text), excerptEnd, HeadingLevels.ALL, addresses);
    }

    /** Renders a body whose addresses stay as they are. */
    default MarkdownBody render(String text, int excerptEnd) {
        return render(text, excerptEnd, Addresses.AS_WRITTEN);
    }

    /** Renders a short text as the inside of a paragraph, for values such as a title or a caption. */
    String renderInline(String text);

    /**
     * Where a text is code, sorted and without overlap: fenced and indented blocks, code spans, and {@code <pre>} and
     * {@code <code>} elements in raw HTML. Template tags are not known to this room, so it takes them as text.
     *
     * @throws MarkdownException if the text is nested too deeply or takes too long
     */
    List<CodeRegion> codeRegions(String text);

    /**
     * A part of a text that is code.
     *
     * @param start offset of its first character, fences and tags included
     * @param end offset after its last character
     */
    record CodeRegion(int start, int end) {}
}
