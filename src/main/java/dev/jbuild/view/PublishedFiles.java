package dev.jbuild.view;

import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Route;
import dev.jbuild.site.Entry;
import dev.jbuild.text.NearestWord;
import dev.jbuild.trace.Fingerprint;
import dev.jbuild.trace.Recorder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the site's files are published, as one worker asks for it; each question is noted. */
public final class PublishedFiles {

    /** The object whose names are paths of sources, each with its address. */
    static final String SOURCE = "source";

    /** The object whose names are addresses, at which there is something or not. */
    static final String MADE = "made";

    /** The object whose names are titles and names of documents, each with the document that it finds. */
    static final String NAMED = "named";

    /** The object whose names are those of posts' files, each with its address. */
    static final String POST = "postfile";

    /** The object whose names are folders, each with the files that are published from it. */
    static final String FOLDER = "folder";

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

    /** The address of a post by the name of its file, as {@link PostsByFile} finds it. */
    @Nullable
    UrlPath post(String name) {
        recorder.read(POST, name);
        return shown.postAddress(name);
    }

    /** The names by which posts are found, for advice only: it is not noted. */
    List<String> posts() {
        return shown.postNames();
    }

    /** The image of an entry, for what is noted of the entry itself. */
    Optional<String> imageOf(Entry entry) {
        return shown.routes().imageOf(entry);
    }

    /** Whether something is made at an address. */
    public boolean isMade(String url) {
        recorder.read(MADE, url);
        return shown.route(url) != null;
    }

    /** The paths of the files in a folder that are published as they are, sorted; empty where there is no such folder. */
    public List<String> in(String folder) {
        recorder.read(FOLDER, folder);
        return shown.filesIn(folder);
    }

    /**
     * The entry that a name finds: its title, the name of its file, with or without date and extension, or its slug,
     * whatever the case of its letters. Of several the first: posts, newest first, then pages, then collections.
     */
    public @Nullable Entry named(String name) {
        recorder.read(NAMED, name);
        return shown.named(name);
    }

    /** The title that comes nearest to a name, for advice only: it is not noted. */
    public Optional<String> nearestTitle(String name) {
        return NearestWord.of(name, shown.titles());
    }

    /** The paths of all sources that are published, sorted, for advice only: it is not noted. */
    List<String> sources() {
        return shown.sources();
    }

    /** How an answer looks now; {@code null} for objects that are not asked here. */
    static @Nullable Long fingerprint(ShownSite shown, String object, String name) {
        if (object.equals(SOURCE) || object.equals(POST)) {
            UrlPath url = object.equals(POST) ? shown.postAddress(name) : shown.addressOf(name);
            return url == null ? Fingerprint.ABSENT : Fingerprint.of(url.value());
        }
        if (object.equals(NAMED)) {
            Entry entry = shown.named(name);
            UrlPath url = entry == null ? null : shown.routes().urlOf(entry).orElse(null);
            return entry == null || url == null
                    ? Fingerprint.ABSENT
                    : Fingerprint.mix(Fingerprint.of(entry.title()), Fingerprint.of(url.value()));
        }
        if (object.equals(FOLDER)) {
            return ValueFingerprint.of(shown.filesIn(name));
        }
        if (object.equals(MADE)) {
            Route route = shown.route(name);
            return route == null ? 1L : 2L;
        }
        return null;
    }
}
