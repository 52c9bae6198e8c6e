package dev.jbuild.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;

/** What people read who ask for help, or who meet a machine that does not play along. */
final class HelpText {

    private static final int NAME_COLUMN = 10;

    private HelpText() {}

    /** All commands with a line each. */
    static String overview(List<Command> commands) {
        StringBuilder out = new StringBuilder(512);
        out.append("jbuild makes a static blog from Markdown files.\n\n")
                .append("Usage: jbuild COMMAND [OPTIONS]\n\n")
                .append("Commands:\n");
        for (Command command : commands) {
            if (!command.summary().isEmpty()) {
                line(command.name(), command.summary(), out);
            }
        }
        line("help", "Show this help, or with 'jbuild help COMMAND' that of a command.", out);
        return out.append(
                        "\n'jbuild COMMAND --help' lists the options of a command, 'jbuild --version' prints the version.\n")
                .toString();
    }

    private static void line(String name, String summary, StringBuilder out) {
        out.append("  ")
                .append(name)
                .append(" ".repeat(NAME_COLUMN - name.length()))
                .append(summary)
                .append('\n');
    }

    /** The words that can follow {@code jbuild}, without those that are not for people. */
    static List<String> names(List<Command> commands) {
        List<String> names = new ArrayList<>();
        for (Command command : commands) {
            if (!command.summary().isEmpty()) {
                names.add(command.name());
            }
        }
        names.add("help");
        return names;
    }

    /** Why something with files failed, with the file's name. */
    static String reason(IOException problem) {
        String file = problem instanceof FileSystemException detailed ? detailed.getFile() : null;
        if (file == null) {
            return problem.getMessage() == null ? problem.toString() : problem.getMessage();
        }
        if (problem instanceof NoSuchFileException) {
            return file + " does not exist";
        }
        if (problem instanceof AccessDeniedException) {
            return file + " may not be read or written";
        }
        if (problem instanceof FileAlreadyExistsException) {
            return file + " is already there";
        }
        return problem.getMessage() == null ? file + " cannot be used" : problem.getMessage();
    }
}
