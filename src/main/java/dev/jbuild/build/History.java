package dev.jbuild.build;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.output.OutputPlace;
import dev.jbuild.output.OutputTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where outputs go, and what is remembered of those of the last build. */
interface History {

    /** Says where the output will be, so that what the last build noted can be read beside what comes first. */
    void expect(OutputPlace place, Workers workers);

    /** Opens the output; {@code null} where it cannot be used, which the list is told. */
    @Nullable
    OutputTree open(OutputPlace place, List<Diagnostic> problems);

    /** What the last build noted; of no use where it was made with settings that everything depends on and that changed. */
    LastBuild last(SiteConfig config);

    /** Keeps what this build noted, after its outputs are published. */
    void remember(LastBuild next, Workers workers);
}
