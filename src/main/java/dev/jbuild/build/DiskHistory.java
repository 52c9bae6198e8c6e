package dev.jbuild.build;

import dev.jbuild.build.BuildRequest.Reuse;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.incremental.BuildNotes;
import dev.jbuild.incremental.NotesFile;
import dev.jbuild.output.DiskOutput;
import dev.jbuild.output.OutputPlace;
import dev.jbuild.output.OutputTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An output folder, with the notes of the last build into it. */
final class DiskHistory implements History {

    private final Reuse reuse;
    private @Nullable Path file;
    private @Nullable BuildNotes last;

    DiskHistory(Reuse reuse) {
        this.reuse = reuse;
    }

    @Override
    public @Nullable OutputTree open(OutputPlace place, List<Diagnostic> problems) {
        DiskOutput output = DiskOutput.open(place).into(problems);
        file = output == null ? null : output.notes();
        return output;
    }

    @Override
    public LastBuild last(SiteConfig config) {
        BuildNotes notes = reuse == Reuse.NOTHING || file == null ? BuildNotes.none() : read(file, config);
        last = notes;
        return LastBuild.of(notes);
    }

    /** The notes in a file, if they were made with the same settings. */
    static BuildNotes read(Path file, SiteConfig config) {
        long setting = Foundation.of(config);
        return NotesFile.read(file).filter(notes -> notes.setting() == setting).orElseGet(BuildNotes::none);
    }

    /** Keeps notes for the next build. Without them that is merely slow, so that a full disk is no reason to fail. */
    @Override
    public void remember(LastBuild next) {
        if (file == null || (last != null && next.notes().isSameAs(last))) {
            return;
        }
        try {
            NotesFile.write(file, next.notes());
        } catch (IOException e) {
            NotesFile.forget(file);
        }
    }
}
