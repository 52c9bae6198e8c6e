package dev.jbuild.build;

import dev.jbuild.build.BuildRequest.Proof;
import dev.jbuild.build.BuildRequest.Reuse;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.output.FolderComparison;
import dev.jbuild.source.SourceTexts;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Shows that a build kept nothing wrong, by one from nothing beside it. */
final class Proving {

    private static final String FAULT =
            "This is a fault of jbuild; please report it. 'jbuild build --clean' makes everything anew.";

    /** Whether somebody wrote into a file without a trace in its size and time cannot be told. */
    private static final String OTHER_FILE =
            "If somebody changed the file after the build, 'jbuild build --clean' makes it anew; else this is a fault of"
                    + " jbuild, please report it.";

    private Proving() {}

    /** The result of a build, with an error where a build from nothing makes something else. */
    static BuildResult compare(BuildRequest request, BuildResult result, Clock clock) throws IOException {
        MemoryHistory memory = new MemoryHistory(Reuse.NOTHING);
        BuildResult anew = new SiteBuild(
                        request.anew(), Progress.NONE, clock, new Stock(request.source(), SourceTexts.Room.ONE_BUILD))
                .into(memory);
        List<Diagnostic> all = new ArrayList<>(result.diagnostics());
        for (String path :
                FolderComparison.differences(result.destination(), memory.view().files())) {
            all.add(Diagnostic.error(Proof.DIFFERENCE, "'" + path + "' is not what a build from nothing makes")
                    .hint(OTHER_FILE));
        }
        if (all.size() == result.diagnostics().size() && !anew.diagnostics().equals(result.diagnostics())) {
            all.add(Diagnostic.error(Proof.DIFFERENCE, "A build from nothing has other problems to tell")
                    .hint(FAULT));
        }
        return result.with(all, result.time().plus(anew.time()));
    }
}
