package dev.jbuild.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code jbuild train}: what the launcher runs while Java writes down which classes a build loads. It builds and previews
 * a small site of its own in the folder for temporary files, with a post that uses every feature, and leaves nothing
 * behind.
 */
final class TrainCommand implements Command {

    private final Building building;

    TrainCommand(Building building) {
        this.building = building;
    }

    @Override
    public String name() {
        return "train";
    }

    /** Empty: people have no use for it. */
    @Override
    public String summary() {
        return "";
    }

    @Override
    public CommandSpec spec() {
        return Specs.withHelp(Specs.command("train", "Builds a small site of its own, for the launcher."));
    }

    @Override
    public int run(ParseResult arguments, Surroundings surroundings) throws IOException {
        Path folder = Files.createTempDirectory("jbuild-train-");
        try {
            LocalDate day = LocalDate.of(2026, 1, 1);
            NewCommand.write(folder, day);
            Files.write(
                    folder.resolve("_posts").resolve(day + "-everything.md"), NewCommand.resource("new/everything.md"));
            // Twice: the second build walks the ways that an existing output takes.
            build(folder, surroundings);
            build(folder, surroundings);
            new TrainingVisit(folder).run(surroundings);
            return ExitCode.OK;
        } finally {
            delete(folder);
        }
    }

    private void build(Path folder, Surroundings surroundings) throws IOException {
        // The command line is part of what is trained, so this goes the way of a real build.
        ParseResult arguments =
                new CommandLine(new BuildCommand(building).spec()).parseArgs("--source", folder.toString(), "--future");
        new BuildCommand(building).run(arguments, surroundings);
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException problem) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
