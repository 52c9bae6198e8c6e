package dev.jbuild.build;

import dev.jbuild.build.BuildRequest.Reuse;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.config.SiteConfig.Identity;
import dev.jbuild.incremental.BuildNotes;
import dev.jbuild.incremental.CodeStamp;
import dev.jbuild.incremental.NotesFile;
import dev.jbuild.output.DiskOutput;
import dev.jbuild.trace.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the last build into an output folder noted, and where this one notes what it did. */
final class Notes {

    private final Optional<Path> file;
    private final BuildNotes last;

    /**
     * The notes about an output.
     *
     * @param setting fingerprint of what everything depends on; notes with another one are of no use
     */
    Notes(@Nullable DiskOutput output, long setting, Reuse reuse) {
        this.file = Optional.ofNullable(output).map(DiskOutput::notes);
        this.last = reuse == Reuse.NOTHING
                ? BuildNotes.none()
                : file.flatMap(NotesFile::read)
                        .filter(notes -> notes.setting() == setting)
                        .orElseGet(BuildNotes::none);
    }

    BuildNotes last() {
        return last;
    }

    /** Keeps notes for the next build. Without them that is merely slow, so that a full disk is no reason to fail. */
    void write(BuildNotes next) {
        if (file.isEmpty() || next.sameAs(last)) {
            return;
        }
        try {
            NotesFile.write(file.get(), next);
        } catch (IOException e) {
            NotesFile.forget(file.get());
        }
    }

    /** The fingerprint of what every page depends on: filters know the site's address, all Markdown its settings. */
    static long setting(SiteConfig config) {
        Identity identity = config.identity();
        long state = Fingerprint.of(CodeStamp.of(Version.current()));
        for (String part : new String[] {
            identity.url(),
            identity.baseurl(),
            identity.lang(),
            identity.zone().getId(),
            config.markdown().toString()
        }) {
            state = Fingerprint.mix(state, Fingerprint.of(part));
        }
        return state;
    }
}
