package dev.jbuild.build;

import dev.jbuild.build.BuildRequest.Reuse;
import dev.jbuild.build.LastBuild.Absence;
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
        LastBuild found = reuse == Reuse.NOTHING
                ? LastBuild.none(Absence.REFUSED)
                : usable(file == null ? Optional.empty() : ahead.get().in(file), config);
        last = found.notes();
        return found;
    }

    /** What notes say, if they were made with the same settings. */
    static LastBuild usable(Optional<BuildNotes> read, SiteConfig config) {
        if (read.isEmpty()) {
            return LastBuild.none(Absence.NO_RECORD);
        }
        boolean same = read.get().setting() == Foundation.of(config);
        return same ? LastBuild.of(read.get()) : LastBuild.none(Absence.OTHER_FOUNDATION);
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
