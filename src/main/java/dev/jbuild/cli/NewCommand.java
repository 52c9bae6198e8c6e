package dev.jbuild.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code jbuild new}: a small site to begin with. */
final class NewCommand implements Command {

    @Override
    public String name() {
        return "new";
    }

    @Override
    public String summary() {
        return "Make a small new site.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                "new",
                "Makes a small site: its settings, a first post, and a .gitignore. Layouts come from the theme that is"
                        + " part of jbuild; a file of the same name in the site takes the place of the theme's.");
        spec.addPositional(Specs.argument(Path.class, "FOLDER", "A folder that is empty or does not exist yet."));
        spec.addOption(Specs.flag("Copy the theme's files into the site, to change them.", "--theme"));
        spec.addOption(Specs.option(
                String.class,
                "MOMENT",
                "What counts as now, as '2026-01-31T12:00:00Z'; it dates the post.",
                "--clock"));
        return Specs.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Surroundings surroundings) throws IOException {
        Path folder = surroundings.resolve(arguments.matchedPositionalValue(0, Path.of("")));
        String shown = surroundings.display(folder);
        if (Files.exists(folder) && (!Files.isDirectory(folder) || hasFiles(folder))) {
            throw new UsageException(shown + " is there already and is not an empty folder", "Choose another name.");
        }
        Optional<Instant> moment = Moments.parse(
                Optional.ofNullable(arguments.matchedOptionValue("--clock", null)),
                surroundings.variable("SOURCE_DATE_EPOCH"));
        // The date in UTC: a site's time zone is UTC unless it says otherwise, and the post must not lie in the future.
        LocalDate today = moment.orElseGet(surroundings.clock()::instant)
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        write(folder, today);
        if (arguments.hasMatchedOption("--theme")) {
            copyTheme(folder);
        }
        boolean here = shown.equals(".");
        surroundings
                .out()
                .print("Made a new site in " + (here ? "this folder" : shown) + ". Next:\n"
                        + (here ? "" : "  cd " + ShellWord.of(shown) + "\n") + "  jbuild build\n");
        return ExitCode.OK;
    }

    /** Writes the site without the theme's files. */
    static void write(Path folder, LocalDate today) throws IOException {
        Files.createDirectories(folder.resolve("_posts"));
        Files.write(folder.resolve("site.yml"), resource("new/site.yml"));
        Files.write(folder.resolve(".gitignore"), resource("new/gitignore"));
        Files.write(folder.resolve("_posts").resolve(today + "-hello-world.md"), resource("new/hello-world.md"));
    }

    private static void copyTheme(Path folder) throws IOException {
        String index = new String(resource("/theme/index.txt"), StandardCharsets.UTF_8);
        for (String name : index.lines().filter(line -> !line.isBlank()).toList()) {
            Path target = folder.resolve(name);
            Files.createDirectories(target.resolveSibling("."));
            Files.write(target, resource("/theme/" + name));
        }
    }

    /** The bytes of a file in the jar; a relative name starts from this package. */
    static byte[] resource(String name) throws IOException {
        try (InputStream in = NewCommand.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the jar of jbuild is damaged: " + List.of(name) + " is missing");
            }
            return in.readAllBytes();
        }
    }

    private static boolean hasFiles(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return files.iterator().hasNext();
        }
    }
}
