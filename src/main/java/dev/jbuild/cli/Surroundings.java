package dev.jbuild.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * What a command gets from the process that it runs in, so that tests can give it something else.
 *
 * @param folder the folder that relative paths start from
 * @param out where results go, in UTF-8
 * @param err where problems and progress go, in UTF-8
 * @param environment variables
 * @param clock the machine's
 */
public record Surroundings(
        Path folder, PrintStream out, PrintStream err, Map<String, String> environment, Clock clock) {

    /** An environment variable; one that is set to nothing counts as not set. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** A path that the command line names, seen from the folder. */
    Path resolve(Path path) {
        return folder.resolve(path).normalize();
    }

    /** A path as the author would write it: relative where it lies under the folder. */
    String display(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path here = folder.toAbsolutePath().normalize();
        if (whole.equals(here)) {
            return ".";
        }
        return whole.startsWith(here) ? here.relativize(whole).toString() : whole.toString();
    }
}
