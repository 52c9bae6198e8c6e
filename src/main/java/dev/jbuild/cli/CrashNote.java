package dev.jbuild.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a bug in jbuild leaves: one paragraph on the terminal, and the details in a file that a report can carry. */
final class CrashNote {

    private CrashNote() {}

    static int write(Throwable bug, List<String> args, Surroundings surroundings) {
        StringWriter details = new StringWriter();
        try (PrintWriter writer = new PrintWriter(details)) {
            writer.println("jbuild " + VersionCommand.version() + ", Java " + Runtime.version());
            writer.println("arguments: " + args);
            bug.printStackTrace(writer);
        }
        String where;
        try {
            Path file = Files.createTempFile("jbuild-crash-", ".txt");
            Files.writeString(file, details.toString(), StandardCharsets.UTF_8);
            where = "The details are in " + file + "; please send that file with a report.";
        } catch (IOException e) {
            where = "The details could not be written to the folder for temporary files (" + e.getMessage() + ").";
        }
        surroundings
                .err()
                .print("jbuild: this is a bug in jbuild, not in your site: "
                        + bug.getClass().getSimpleName() + ". What was published before is as it was. " + where + "\n");
        return ExitCode.BUG;
    }
}
