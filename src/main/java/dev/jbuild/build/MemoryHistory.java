package dev.jbuild.build;

import dev.jbuild.build.BuildRequest.Reuse;
import dev.jbuild.build.LastBuild.Absence;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.incremental.BuildNotes;
import dev.jbuild.incremental.NotesFile;
import dev.jbuild.output.EarlierOutput;
import dev.jbuild.output.MemoryOutput;
import dev.jbuild.output.OutputPlace;
import dev.jbuild.output.OutputTree;
import dev.jbuild.output.OutputView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Outputs in memory, and the notes of the builds of one session; the first goes on from what a build left on the disk. */
final class MemoryHistory implements History {

    private final Reuse reuse;
    private Optional<EarlierOutput> earlier = Optional.empty();
    private @Nullable MemoryOutput output;
    private @Nullable LastBuild last;

    MemoryHistory(Reuse reuse) {
        this.reuse = reuse;
    }

    @Override
    public void expect(OutputPlace place, Workers workers) {
        // Only the first build of many reads notes.
    }

    @Override
    public OutputTree open(OutputPlace place, List<Diagnostic> problems) {
        if (output == null) {
            earlier = reuse == Reuse.NOTHING ? Optional.empty() : EarlierOutput.find(place);
            output = new MemoryOutput(earlier);
        }
        return output;
    }

    @Override
    public LastBuild last(SiteConfig config) {
        LastBuild known = last;
        if (known == null) {
            Optional<BuildNotes> notes = earlier.flatMap(before -> NotesFile.read(before.notes()));
            known = reuse == Reuse.NOTHING ? LastBuild.none(Absence.REFUSED) : DiskHistory.usable(notes, config);
            last = known;
        }
        boolean same = known.notes().setting() == Foundation.of(config);
        return same || known.absence() != Absence.NEW ? known : LastBuild.none(Absence.OTHER_FOUNDATION);
    }

    @Override
    public void remember(LastBuild next, Workers workers) {
        last = next;
    }

    OutputView view() {
        return output == null ? OutputView.NONE : output.view();
    }
}
