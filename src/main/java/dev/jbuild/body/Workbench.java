package dev.jbuild.body;

import dev.jbuild.highlight.Languages;
import dev.jbuild.markdown.MarkdownProfile;
import dev.jbuild.markdown.MarkdownRenderer;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** Lends Markdown renderers, which are costly to make and not safe to share, one to each piece of work at a time. */
public final class Workbench {

    private final MarkdownProfile profile;
    private final Languages languages = new Languages();
    private final ConcurrentLinkedQueue<MarkdownRenderer> free = new ConcurrentLinkedQueue<>();

    /** Lends renderers for a profile. */
    public Workbench(MarkdownProfile profile) {
        this.profile = profile;
    }

    /** The languages whose code gets colours. */
    Languages languages() {
        return languages;
    }

    /** Does a piece of work with a renderer of its own. */
    public <T> T with(Function<MarkdownRenderer, T> work) {
        MarkdownRenderer renderer = free.poll();
        if (renderer == null) {
            renderer = MarkdownRenderer.of(profile, languages);
        }
        try {
            return work.apply(renderer);
        } finally {
            free.add(renderer);
        }
    }
}
