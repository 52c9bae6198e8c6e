package dev.jbuild.cli;

import dev.jbuild.build.BuildRequest;
import dev.jbuild.build.BuildResult;
import dev.jbuild.build.Progress;
import java.io.IOException;
import java.time.Clock;

/** What builds a site; commands are tested with one that only pretends. */
interface Building {

    /**
     * Builds a site.
     *
     * @param clock what tells the time where neither request nor settings fix it
     * @throws IOException if the output folder cannot be written
     */
    BuildResult build(BuildRequest request, Progress progress, Clock clock) throws IOException;
}
