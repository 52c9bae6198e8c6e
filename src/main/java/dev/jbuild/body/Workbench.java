package dev.jbuild.body;

import dev.jbuild.config.SiteWords;
import dev.jbuild.highlight.Languages;
import dev.jbuild.markdown.MarkdownProfile;
import dev.jbuild.markdown.MarkdownRenderer;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** Lends Markdown renderers, which are costly to make and not safe to share, one to each piece of work at a time. */
public final class Workbench {

    private final MarkdownProfile profile;
    private final SiteWords words;
    private final Languages languages = new Languages();
    private final ConcurrentLinkedQueue<MarkdownRenderer> free = new ConcurrentLinkedQueue<>();

    /** Lends renderers for a profile, which write in the site's language or in a page's own. */
    public Workbench(MarkdownProfile profile, SiteWords words) {
        this.profile = profile;
        this.words = words;
    }

    /** The languages whose code gets colours. */
    Languages languages() {
        return languages;
    }

    /**
     * Does a piece of work with a renderer of its own.
     *
     * @param lang of the text, a BCP 47 tag; empty for that of the site
     */
    public <T> T with(String lang, Function<MarkdownRenderer, T> work) {
        MarkdownRenderer renderer = free.poll();
        if (renderer == null) {
            renderer = MarkdownRenderer.of(profile, words.of(""), languages);
        }
        try {
            return work.apply(lang.isEmpty() ? renderer : renderer.in(words.of(lang)));
        } finally {
            free.add(renderer);
        }
    }
}
