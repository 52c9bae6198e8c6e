package dev.jbuild.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One word that can follow {@code jbuild}. */
interface Command {

    String name();

    /** What it does, in a few words, for the list of commands. */
    String summary();

    /** Its options, arguments and help. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @return one of {@link ExitCode}
     * @throws UsageException if the arguments make no sense together
     * @throws IOException if the machine cannot do it
     */
    int run(ParseResult arguments, Surroundings surroundings) throws IOException;
}
