package dev.jbuild.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code jbuild version}: which jbuild on which Java, as bug reports need it. */
final class VersionCommand implements Command {

    /** The version in the jar's manifest; classes that run from a folder have none. */
    static String version() {
        String version = VersionCommand.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String name() {
        return "version";
    }

    @Override
    public String summary() {
        return "Print the version of jbuild and of Java.";
    }

    @Override
    public CommandSpec spec() {
        return Specs.withHelp(Specs.command("version", "Prints the version of jbuild and of the Java that runs it."));
    }

    @Override
    public int run(ParseResult arguments, Surroundings surroundings) {
        surroundings
                .out()
                .print("jbuild " + version() + " (Java " + Runtime.version() + ", " + System.getProperty("os.name")
                        + " " + System.getProperty("os.arch") + ")\n");
        return ExitCode.OK;
    }
}
