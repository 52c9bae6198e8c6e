package dev.jbuild.markdown;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What Markdown means.
 *
 * @param extensions GFM, kramdown's additions, footnotes and the rest; without them plain CommonMark
 * @param smartPunctuation curly quotes, dashes and ellipses as kramdown makes them
 * @param emoji {@code :name:} shortcodes become characters
 * @param highlight code gets colours
 * @param extras what is understood besides
 */
public record MarkdownProfile(
        Extensions extensions, Toggle smartPunctuation, Toggle emoji, Toggle highlight, Set<Extra> extras) {

    public MarkdownProfile {
        extras = Collections.unmodifiableSet(new TreeSet<>(extras));
    }

    /** A profile without syntax that must be asked for. */
    public MarkdownProfile(Extensions extensions, Toggle smartPunctuation, Toggle emoji, Toggle highlight) {
        this(extensions, smartPunctuation, emoji, highlight, Set.of());
    }

    /** Syntax that a site must ask for, as texts could hold it by chance. */
    public enum Extra {
        /** {@code $x$} is mathematics, as {@code $$x$$} always is. */
        DOLLARS,
        /** {@code [[name]]} is a link to a document of the site. */
        WIKILINKS,
        /** A block of the language {@code mermaid} is left to a script. */
        DIAGRAMS
    }

    /** Which syntax is understood. */
    public enum Extensions {
        /** CommonMark and nothing else. */
        NONE,
        /** CommonMark and the extensions of the GFM specification. */
        GFM,
        /** All that jbuild's authors may use. */
        ALL
    }

    /** A feature that a site may turn on or off. */
    public enum Toggle {
        ON,
        OFF
    }

    /** Plain CommonMark, as its specification tests it. */
    public static final MarkdownProfile COMMONMARK =
            new MarkdownProfile(Extensions.NONE, Toggle.OFF, Toggle.OFF, Toggle.OFF);

    /** CommonMark and GFM, as the GFM specification tests them. */
    public static final MarkdownProfile GFM = new MarkdownProfile(Extensions.GFM, Toggle.OFF, Toggle.OFF, Toggle.OFF);

    /** What a site gets that sets nothing. */
    public static final MarkdownProfile BLOG = new MarkdownProfile(Extensions.ALL, Toggle.ON, Toggle.OFF, Toggle.ON);
}
