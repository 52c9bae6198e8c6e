package dev.jbuild.cli;

import dev.jbuild.build.BuildRequest;
import dev.jbuild.build.BuildResult;
import dev.jbuild.build.Progress;
import java.io.IOException;
import java.time.Clock;

/** The command line, with something else that builds. */
public final class BuildCommandWith {

    private BuildCommandWith() {}

    /** What builds. */
    public interface Builder {
        BuildResult build(BuildRequest request, Progress progress, Clock clock) throws IOException;
    }

    /** Runs the arguments as a command, and gives its exit code. */
    public static int run(String[] arguments, Surroundings surroundings, Builder builder) {
        return Main.run(arguments, surroundings, builder::build);
    }
}
