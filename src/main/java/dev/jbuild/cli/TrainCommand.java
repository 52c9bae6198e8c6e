package dev.jbuild.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code jbuild train}: what the launcher runs while Java writes down which classes a build loads. It builds and previews
 * a small site of its own in the folder for temporary files, with posts that use every feature, and leaves nothing
 * behind.
 */
final class TrainCommand implements Command {

    /** So many that the home page has more than one page, and the methods of a build are known to be hot. */
    private static final int POSTS = 12;

    private static final List<String> FILES = List.of(
            "site.yml",
            "about.md",
            "plain.html",
            "assets/picture.svg",
            "_data/people.yml",
            "_data/places.csv",
            "_data/more.json",
            "_includes/own.html",
            "_layouts/own.html");

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
            write(folder);
            // Twice: the second build walks the ways that an existing output takes.
            build(folder, surroundings);
            build(folder, surroundings);
            new TrainingVisit(folder).run(surroundings);
            return ExitCode.OK;
        } finally {
            delete(folder);
        }
    }

    /**
     * A site that goes through what usual sites use: settings with lists and maps, own layouts and includes, data files,
     * an asset, and so many posts that the lists have several pages.
     */
    private static void write(Path folder) throws IOException {
        LocalDate day = LocalDate.of(2026, 1, 1);
        NewCommand.write(folder, day);
        for (String file : FILES) {
            Path target = folder.resolve(file);
            Files.createDirectories(target.resolveSibling("."));
            Files.write(target, NewCommand.resource("train/" + file));
        }
        String post = new String(NewCommand.resource("train/everything.md"), StandardCharsets.UTF_8);
        for (int i = 1; i <= POSTS; i++) {
            // Each has its own addresses that lead to it.
            Path target = folder.resolve("_posts").resolve(day.plusDays(i) + "-everything-" + i + ".md");
            Files.writeString(target, post.replace("/old", "/old-" + i), StandardCharsets.UTF_8);
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
