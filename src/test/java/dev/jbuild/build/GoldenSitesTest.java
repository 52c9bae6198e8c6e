package dev.jbuild.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.cli.BuildCommandWith;
import dev.jbuild.cli.BuildCommandWith.Builder;
import dev.jbuild.cli.Surroundings;
import dev.jbuild.output.Content;
import dev.jbuild.path.OutputPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole sites as data. A folder of {@code src/test/resources/sites} holds {@code site/} (the input), {@code expected/}
 * (every file of the output, none where the build must fail), {@code console.txt} (what the terminal shows, the time
 * left out) and, where needed, {@code args.txt} (options, one line), {@code session.txt} ({@link GoldenSession}: other
 * commands) and {@code commits.txt} ({@link GoldenCommits}: a repository).
 *
 * <p>{@code -Djbuild.golden=write} writes what is found instead of comparing it; look at the difference before you
 * commit it.
 */
class GoldenSitesTest {

    private static final Path THEME = Path.of("assets/theme");
    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final int SHUFFLES = 2;

    /** The exit code where the output folder cannot be used, which a build into memory does not need. */
    private static final int MACHINE = 3;

    @TempDir
    Path temp;

    /** One run of the command line. */
    private record Run(int code, String console) {}

    @TestFactory
    Stream<DynamicTest> sites() throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> all = Files.list(SITES)) {
            all.filter(Files::isDirectory).sorted().forEach(folders::add);
        }
        return folders.stream().map(folder -> DynamicTest.dynamicTest(name(folder), () -> check(folder)));
    }

    /** The table of what authors can do, in the folder of the sites. */
    @Test
    void theTableNamesSitesThatAreThere() throws IOException {
        List<String> named = new ArrayList<>();
        Files.readAllLines(SITES.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| "))
                .flatMap(line -> Pattern.compile("`([a-z-]+)`(?=[^|]*\\|$)")
                        .matcher(line)
                        .results())
                .forEach(name -> named.add(name.group(1)));
        assertThat(named).hasSizeGreaterThan(50).allMatch(name -> Files.isDirectory(SITES.resolve(name)));
    }

    private void check(Path golden) throws IOException, InterruptedException {
        Path site = temp.resolve(name(golden));
        put(golden, site);
        Run first = build(site, golden);
        assertThat(first.code()).as(first.console()).isLessThan(70);
        SortedMap<String, String> output = tree(site.resolve("_site"));
        String console = "exit " + first.code() + "\n" + first.console();
        if ("write".equals(System.getProperty("jbuild.golden"))) {
            write(golden, console, site.resolve("_site"));
            session(golden, GoldenSession::write);
            return;
        }
        assertThat(console).isEqualTo(Files.readString(golden.resolve("console.txt")));
        assertThat(output).isEqualTo(expected(golden, first.code()));
        if (first.code() != MACHINE) {
            memoryHasTheSame(golden, site, first, output);
        }
        for (int seed = 1; seed <= SHUFFLES; seed++) {
            orderOfFilesMakesNoDifference(golden, seed, first, output);
        }
        if (first.code() == 0) {
            secondBuildKeepsEverything(golden, site, output);
        } else {
            failureLeavesThePublishedSite(golden, site, first.code());
        }
        session(golden, GoldenSession::check);
    }

    /** What is done with a session. */
    private interface SessionStep {
        void take(GoldenSession session, Function<String, String> command) throws IOException;
    }

    private void session(Path golden, SessionStep step) throws IOException, InterruptedException {
        if (GoldenSession.isIn(golden)) {
            Path site = temp.resolve("session").resolve(name(golden));
            put(golden, site);
            step.take(new GoldenSession(golden, site), line -> {
                Run run = run(site, List.of(line.split(" ")), SiteBuild::run);
                return run.console() + "exit " + run.code() + "\n";
            });
        }
    }

    /** Makes a golden site's own folder, with its repository where it has one. */
    private static void put(Path golden, Path site) throws IOException, InterruptedException {
        copy(golden.resolve("site"), site);
        Path commits = golden.resolve("commits.txt");
        if (Files.exists(commits)) {
            GoldenCommits.make(commits, site);
        }
    }

    /** What a site becomes. The theme's own files are not written down a second time: those of the repository are meant. */
    private static SortedMap<String, String> expected(Path golden, int code) throws IOException {
        SortedMap<String, String> expected = tree(golden.resolve("expected"));
        Path settings = golden.resolve("site/site.yml");
        if (code == 0 && !(Files.exists(settings) && Files.readString(settings).contains("theme: none"))) {
            tree(THEME).forEach((path, text) -> expected.putIfAbsent("assets/theme/" + path, text));
        }
        return expected;
    }

    private static void memoryHasTheSame(Path golden, Path site, Run first, SortedMap<String, String> output)
            throws IOException {
        SortedMap<String, String> memory = new TreeMap<>();
        Run run = build(site, golden, (request, progress, clock) -> {
            BuildSession session = BuildSession.open(request.anew(), clock);
            BuildResult result = session.build(Changes.unknown(), progress);
            for (Map.Entry<OutputPath, Content> file : session.outputs().files().entrySet()) {
                memory.put(file.getKey().value(), new String(file.getValue().bytes(), StandardCharsets.ISO_8859_1));
            }
            return result;
        });
        assertThat(run).as("in memory").isEqualTo(first);
        assertThat(memory).as("in memory").isEqualTo(output);
    }

    private void orderOfFilesMakesNoDifference(Path golden, int seed, Run first, SortedMap<String, String> output)
            throws IOException, InterruptedException {
        Path site = temp.resolve("shuffled-" + seed).resolve(name(golden));
        put(golden, site);
        Run run = build(ShuffledFiles.at(site, seed), golden);
        assertThat(run).as("files in another order").isEqualTo(first);
        assertThat(tree(site.resolve("_site"))).as("files in another order").isEqualTo(output);
    }

    private void secondBuildKeepsEverything(Path golden, Path site, SortedMap<String, String> output)
            throws IOException {
        SortedMap<String, FileTime> times = times(site.resolve("_site"));
        Run second = build(site, golden);
        assertThat(second.code()).isZero();
        assertThat(tree(site.resolve("_site"))).isEqualTo(output);
        assertThat(times(site.resolve("_site"))).as("untouched files").isEqualTo(times);
    }

    /** A site that was published before, and whose sources then break as this golden site's are, stays as it was. */
    private void failureLeavesThePublishedSite(Path golden, Path site, int code) throws IOException {
        Path sound = temp.resolve(name(golden) + "-sound");
        Files.createDirectories(sound.resolve("_posts"));
        Files.writeString(sound.resolve("_posts/2026-01-01-before.md"), "Before.\n");
        assertThat(build(sound, Path.of("no-options")).code()).isZero();
        SortedMap<String, String> published = tree(sound.resolve("_site"));
        assertThat(published).isNotEmpty();
        copy(golden.resolve("site"), sound);
        assertThat(build(sound, golden).code()).isEqualTo(code);
        assertThat(tree(sound.resolve("_site"))).isEqualTo(published);
        assertThat(tree(site.resolve("_site"))).isEmpty();
    }

    private static Run build(Path site, Path golden) throws IOException {
        return build(site, golden, SiteBuild::run);
    }

    private static Run build(Path site, Path golden, Builder builder) throws IOException {
        List<String> args = new ArrayList<>(List.of("build"));
        Path options = golden.resolve("args.txt");
        if (Files.exists(options)) {
            args.addAll(Arrays.asList(Files.readString(options).strip().split("\\s+")));
        }
        return run(site, args, builder);
    }

    private static Run run(Path site, List<String> args, Builder builder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);
        int code = BuildCommandWith.run(
                args.toArray(String[]::new), new Surroundings(site, out, out, Map.of(), clock), builder);
        String console = bytes.toString(StandardCharsets.UTF_8)
                .replace(site.toString(), "SITE")
                .replaceAll(" in \\d[\\d.]* m?s\\b", " in TIME")
                .replaceAll("\"milliseconds\": ?\\d+", "\"milliseconds\": 0");
        return new Run(code, console);
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }

    private static void write(Path golden, String console, Path output) throws IOException {
        Files.writeString(golden.resolve("console.txt"), console);
        delete(golden.resolve("expected"));
        delete(golden.resolve("changed"));
        if (Files.isDirectory(output)) {
            copy(output, golden.resolve("expected"));
            if (tree(output.resolve("assets/theme")).equals(tree(THEME))) {
                delete(golden.resolve("expected/assets/theme"));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** Every file below a folder with its text (bytes as Latin-1); nothing where there is no folder. */
    static SortedMap<String, String> tree(Path folder) throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    tree.put(
                            folder.relativize(file).toString(),
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return tree;
    }

    private static SortedMap<String, FileTime> times(Path folder) throws IOException {
        SortedMap<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(folder.relativize(file).toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
