package dev.jbuild.view;

import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Route;
import dev.jbuild.trace.Fingerprint;
import dev.jbuild.trace.Recorder;
import org.jspecify.annotations.Nullable;

/** Where the site's files are published, as one worker asks for it; each question is noted. */
public final class PublishedFiles {

    /** The object whose names are paths of sources, each with its address. */
    static final String SOURCE = "source";

    /** The object whose names are addresses, at which there is something or not. */
    static final String MADE = "made";

    private final ShownSite shown;
    private final Recorder recorder;

    PublishedFiles(ShownSite shown, Recorder recorder) {
        this.shown = shown;
        this.recorder = recorder;
    }

    /** The address of what a source becomes; nothing where there is no such source, or it is not published. */
    public @Nullable UrlPath of(String sourcePath) {
        recorder.read(SOURCE, sourcePath);
        return shown.addressOf(sourcePath);
    }

    /** Whether something is made at an address. */
    public boolean isMade(String url) {
        recorder.read(MADE, url);
        return shown.route(url) != null;
    }

    /** How an answer looks now; {@code null} for objects that are not asked here. */
    static @Nullable Long fingerprint(ShownSite shown, String object, String name) {
        if (object.equals(SOURCE)) {
            UrlPath url = shown.addressOf(name);
            return url == null ? Fingerprint.ABSENT : Fingerprint.of(url.value());
        }
        if (object.equals(MADE)) {
            Route route = shown.route(name);
            return route == null ? 1L : 2L;
        }
        return null;
    }
}
