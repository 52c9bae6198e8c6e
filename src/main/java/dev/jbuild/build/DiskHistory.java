package dev.jbuild.build;

import dev.jbuild.build.BuildRequest.Reuse;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.incremental.BuildNotes;
import dev.jbuild.incremental.NotesAhead;
import dev.jbuild.incremental.NotesFile;
import dev.jbuild.output.DiskOutput;
import dev.jbuild.output.EarlierOutput;
import dev.jbuild.output.OutputPlace;
import dev.jbuild.output.OutputTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An output folder, with the notes of the last build into it. */
final class DiskHistory implements History {

    private final Reuse reuse;
    private Supplier<NotesAhead> ahead = NotesAhead::none;
    private @Nullable Path file;
    private @Nullable BuildNotes last;

    DiskHistory(Reuse reuse) {
        this.reuse = reuse;
    }

    @Override
    public void expect(OutputPlace place, Workers workers) {
        if (reuse != Reuse.NOTHING) {
            ahead = workers.aside(() -> EarlierOutput.find(place)
                    .map(EarlierOutput::notes)
                    .map(NotesAhead::read)
                    .orElseGet(NotesAhead::none));
        }
    }

    @Override
    public @Nullable OutputTree open(OutputPlace place, List<Diagnostic> problems) {
        DiskOutput output = DiskOutput.open(place).into(problems);
        file = output == null ? null : output.notes();
        return output;
    }

    @Override
    public LastBuild last(SiteConfig config) {
        BuildNotes notes = reuse == Reuse.NOTHING || file == null
                ? BuildNotes.none()
                : usable(ahead.get().in(file), config);
        last = notes;
        return LastBuild.of(notes);
    }

    /** Notes, if they were made with the same settings. */
    static BuildNotes usable(Optional<BuildNotes> read, SiteConfig config) {
        long setting = Foundation.of(config);
        return read.filter(notes -> notes.setting() == setting).orElseGet(BuildNotes::none);
    }

    /** Keeps notes for the next build. Without them that is merely slow, so that a full disk is no reason to fail. */
    @Override
    public void remember(LastBuild next, Workers workers) {
        if (file == null || (last != null && next.notes().isSameAs(last))) {
            return;
        }
        try {
            NotesFile.write(file, next.notes(), workers);
        } catch (IOException e) {
            NotesFile.forget(file);
        }
    }
}
