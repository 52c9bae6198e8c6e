package dev.jbuild.source;

import dev.jbuild.path.SourcePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When the files of a site were last committed, as one run of Git tells. Files that were never committed have no date;
 * changes that are not committed yet make no difference, so that equal commits give equal dates.
 *
 * @param changes the committer's date of the newest commit of each file; empty where {@code state} is not KNOWN
 */
public record GitDates(State state, SortedMap<SourcePath, Instant> changes) {

    /** Whether the dates could be found out. */
    public enum State {
        KNOWN,
        /** There is no command {@code git}. */
        NO_GIT,
        /** The folder belongs to no repository, or to one that Git does not trust or that has no commit. */
        NO_HISTORY,
        /** The clone has only the newest commits, in which all files seem to be new. */
        SHALLOW
    }

    /** Begins the line of a commit; no file name that Git prints begins so. */
    private static final char COMMIT = '\u0001';

    /** Asks Git about a folder and all below it. */
    public static GitDates of(Path folder) {
        try {
            String shallow = run(folder, List.of("rev-parse", "--is-shallow-repository"));
            if (shallow.strip().equals("true")) {
                return new GitDates(State.SHALLOW, new TreeMap<>());
            }
            String log = run(
                    folder,
                    List.of(
                            "-c",
                            "core.quotePath=false",
                            "-c",
                            "log.showSignature=false",
                            "log",
                            "-z",
                            "--relative",
                            "--no-renames",
                            "--no-ext-diff",
                            "--no-color",
                            "--no-notes",
                            "--name-only",
                            "--format=%x01%ct",
                            "--",
                            "."));
            return new GitDates(log.isEmpty() ? State.NO_HISTORY : State.KNOWN, changes(log));
        } catch (IOException e) {
            return new GitDates(State.NO_GIT, new TreeMap<>());
        }
    }

    /** The first commit that names a file is its newest, as Git goes from the newest one back. */
    private static SortedMap<SourcePath, Instant> changes(String log) {
        SortedMap<SourcePath, Instant> changes = new TreeMap<>();
        Instant moment = Instant.EPOCH;
        for (String part : log.split("\0")) {
            String line = part.strip();
            if (!line.isEmpty() && line.charAt(0) == COMMIT) {
                moment = Instant.ofEpochSecond(Long.parseLong(line.substring(1)));
            } else if (!line.isEmpty()) {
                changes.putIfAbsent(SourcePath.of(part.startsWith("\n") ? part.substring(1) : part), moment);
            }
        }
        return changes;
    }

    /** What a run of Git prints; nothing where it fails. */
    private static String run(Path folder, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager", "-C", folder.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return process.waitFor() == 0 ? printed : "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new UncheckedIOException(new IOException("interrupted while Git was at work", e));
        }
    }
}
