package dev.jbuild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.build.BuildRequest;
import dev.jbuild.build.BuildRequest.Strictness;
import dev.jbuild.build.BuildResult;
import dev.jbuild.build.BuildResult.Counts;
import dev.jbuild.build.Progress;
import dev.jbuild.config.Overrides;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.output.OutputTree.Published;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final Instant NOW = Instant.parse("2026-11-23T23:30:00Z");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new TreeMap<>();
    private final List<BuildRequest> requests = new ArrayList<>();
    private List<Diagnostic> problems = List.of();

    private int run(String... args) {
        return run(this::pretend, args);
    }

    private int run(Building building, String... args) {
        out.reset();
        err.reset();
        Surroundings surroundings = new Surroundings(
                folder,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                Clock.fixed(NOW, ZoneOffset.ofHours(14)));
        return Main.run(args, surroundings, building);
    }

    private BuildResult pretend(BuildRequest request, Progress progress, Clock clock) {
        requests.add(request);
        boolean failed = problems.stream().anyMatch(Diagnostic::isError);
        return new BuildResult(
                new Counts(1, 2, 3, 4),
                List.of(),
                failed ? Optional.empty() : Optional.of(new Published(5, 6, 7)),
                request.destination().orElse(folder.resolve("_site")),
                problems,
                Duration.ofMillis(8));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void buildsThisFolderUnlessToldOtherwise() {
        assertThat(run("build")).isZero();

        assertThat(requests)
                .containsExactly(new BuildRequest(
                        folder,
                        Optional.empty(),
                        Overrides.NONE,
                        Strictness.LENIENT,
                        Runtime.getRuntime().availableProcessors()));
        assertThat(out()).startsWith("Built 1 post, 2 pages (3 for tags) and 4 files into _site in 8 ms");
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build -s site -d ../out -D --future --unpublished --limit_posts 3 --baseurl /b --url https://e.org"
                        + " --clock 2026-01-02T03:04:05+01:00 --strict --threads 4",
                "build --source=site --destination=../out --drafts --future --unpublished --limit-posts=3 --baseurl=/b"
                        + " --url=https://e.org --clock=2026-01-02T02:04:05Z --strict --threads=4 --color=never"
            })
    void handsEveryOptionOn(String line) throws IOException {
        Files.createDirectory(folder.resolve("site"));

        assertThat(run(line.split(" "))).as(err()).isZero();

        assertThat(requests)
                .containsExactly(new BuildRequest(
                        folder.resolve("site"),
                        Optional.of(folder.resolveSibling("out")),
                        new Overrides(
                                Optional.of("https://e.org"),
                                Optional.of("/b"),
                                Optional.of(true),
                                Optional.of(true),
                                Optional.of(true),
                                Optional.of(3),
                                Optional.of(Instant.parse("2026-01-02T02:04:05Z"))),
                        Strictness.STRICT,
                        4));
    }

    @Test
    void theEnvironmentFixesTheClockAndTheOptionFixesItHarder() {
        environment.put("SOURCE_DATE_EPOCH", "86400");

        run("build");
        run("build", "--clock", "2026-01-01T00:00:00Z");

        assertThat(requests)
                .extracting(request -> request.overrides().clock())
                .containsExactly(
                        Optional.of(Instant.parse("1970-01-02T00:00:00Z")),
                        Optional.of(Instant.parse("2026-01-01T00:00:00Z")));
    }

    @Test
    void anArgumentThatBeginsWithAtIsNoFileToRead() throws IOException {
        Files.writeString(folder.resolve("args"), "--strict");
        Files.createDirectory(folder.resolve("@args"));

        assertThat(run("build", "-s", "@args")).isZero();
        assertThat(requests.get(0).source()).isEqualTo(folder.resolve("@args"));
        assertThat(requests.get(0).strictness()).isEqualTo(Strictness.LENIENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "buidl | 'buidl' is not a command | Did you mean 'build'?",
                "xyzzy | 'xyzzy' is not a command | 'jbuild help' lists the commands.",
                "--drafts | a command comes before options such as --drafts | Try 'jbuild build --drafts'.",
                "build --draft | '--draft' is not an option of 'jbuild build' | Did you mean '--drafts'?",
                "build --xyzzy=1 | '--xyzzy' is not an option of 'jbuild build' | 'jbuild build --help' lists the options.",
                "build posts | 'jbuild build' does not know what to do with 'posts' | 'jbuild build --help' lists the options.",
                "build --limit-posts=many | --limit-posts is 'many', but must be a whole number | 'jbuild build --help' lists the options.",
                "build --baseurl | --baseurl needs a value: PATH | 'jbuild build --help' lists the options.",
                "build -s none | the source folder none does not exist | 'jbuild new FOLDER' makes a new site.",
                "build --clock=soon | --clock is 'soon', which is not a moment | Write it as 2026-01-31T12:00:00Z or 2026-01-31T14:00:00+02:00.",
                "build --url example | --url is 'example', which has no scheme | Write the whole address: https://example",
                "build --url https:// | --url is 'https://', which is no address of a host | Write it as https://example.org.",
                "build --baseurl https://x | --baseurl is 'https://x', which is no path | Write only the path, for example /blog; the host belongs in url.",
                "build --baseurl ../x | --baseurl is '../x', which is no path | Write only the path, for example /blog; the host belongs in url.",
                "new | 'jbuild new' needs an argument: FOLDER | 'jbuild new --help' lists the options.",
                "-v | '-v' is not an option of 'jbuild' | Did you mean '--version'?",
                "--verison | '--verison' is not an option of 'jbuild' | Did you mean '--version'?",
                "-x | '-x' is not an option of 'jbuild' | 'jbuild help' lists the commands.",
                "--theme | a command comes before options such as --theme | Try 'jbuild new --theme'.",
                "build -x | '-x' is not an option of 'jbuild build' | 'jbuild build --help' lists the options.",
                "new -x | '-x' is not an option of 'jbuild new' | 'jbuild new --help' lists the options.",
                "help buidl | 'buidl' is not a command | Did you mean 'build'?",
            })
    void wrongUsageSaysWhatToTry(String line, String message, String hint) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err()).isEqualTo("jbuild: " + message + "\n  " + hint + "\n");
        assertThat(out()).isEmpty();
        assertThat(requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--limit-posts=-1", "--threads=0", "--threads=257", "--color=blue"})
    void valuesOutOfRangeAreWrongUsage(String option) {
        assertThat(run("build", option)).isEqualTo(2);
        assertThat(err()).startsWith("jbuild: " + option.substring(0, option.indexOf('=')) + " is ");
    }

    @Test
    void aBrokenEpochIsNamed() {
        environment.put("SOURCE_DATE_EPOCH", "yesterday");

        assertThat(run("build")).isEqualTo(2);
        assertThat(err()).contains("SOURCE_DATE_EPOCH is 'yesterday'");
    }

    @Test
    void problemsGoToErrAndTheReportToOut() throws IOException {
        Files.createDirectory(folder.resolve("_site"));
        problems = List.of(Diagnostic.error("site-broken", "it is broken").hint("Mend it."));

        assertThat(run("build")).isEqualTo(1);
        assertThat(err()).isEqualTo("error: it is broken [site-broken]\n   = hint: Mend it.\n\n");
        assertThat(out()).isEqualTo("1 error in 8 ms. Nothing was published; _site is as it was.\n");
    }

    @Test
    void anOutputFolderThatIsNotThereIsNotSpokenOf() {
        problems = List.of(Diagnostic.error("site-broken", "it is broken"));

        assertThat(run("build")).isEqualTo(1);
        assertThat(out()).isEqualTo("1 error in 8 ms. Nothing was published.\n");
    }

    @Test
    void theReportComesBelowTheProblemsWhereBothStreamsMeet() {
        problems = List.of(Diagnostic.error("site-odd", "it is odd"));
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        PrintStream buffered = new PrintStream(new BufferedOutputStream(terminal), false, StandardCharsets.UTF_8);
        PrintStream other = new PrintStream(new BufferedOutputStream(terminal), false, StandardCharsets.UTF_8);

        Main.run(
                new String[] {"build"},
                new Surroundings(folder, buffered, other, environment, Clock.systemUTC()),
                this::pretend);
        assertThat(terminal.toString(StandardCharsets.UTF_8)).containsSubsequence("it is odd", "1 error in 8 ms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build --json", "build", "help", "version"})
    void anOutputThatCannotBeWrittenIsNoSuccess(String line) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("no space left");
            }
        };
        PrintStream broken = new PrintStream(new BufferedOutputStream(full), false, StandardCharsets.UTF_8);
        PrintStream words = new PrintStream(err, true, StandardCharsets.UTF_8);

        int code = Main.run(
                line.split(" "),
                new Surroundings(folder, broken, words, environment, Clock.systemUTC()),
                this::pretend);

        assertThat(code).isEqualTo(3);
        assertThat(err()).isEqualTo("jbuild: the standard output could not be written\n");
    }

    @Test
    void quietLeavesTheProblems() {
        problems = List.of(Diagnostic.error("site-broken", "it is broken"));

        assertThat(run("build", "-q")).isEqualTo(1);
        assertThat(err()).contains("it is broken");
        assertThat(out()).isEmpty();
    }

    @Test
    void jsonIsAllThatIsPrinted() {
        problems = List.of(Diagnostic.error("site-broken", "café"));

        assertThat(run("build", "--json")).isEqualTo(1);
        assertThat(err()).isEmpty();
        assertThat(out())
                .startsWith("{\"schema\":1,\"published\":false,")
                .contains("café")
                .endsWith("}\n");
        assertThat(out().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "terminal, '', xterm, auto, true",
        "terminal, 1, xterm, auto, false",
        "terminal, '', dumb, auto, false",
        "'', '', xterm, auto, false",
        "'', 1, dumb, always, true",
        "terminal, '', xterm, never, false"
    })
    void coloursFollowTheOptionThenTheEnvironment(
            String stream, String noColor, String term, String option, boolean coloured) {
        environment.put("JBUILD_STDOUT", stream);
        environment.put("NO_COLOR", noColor);
        environment.put("TERM", term);

        run("build", "--color=" + option);

        assertThat(out().contains("\u001b[")).isEqualTo(coloured);
    }

    @Test
    void helpNamesEachCommandAndEachOption() {
        assertThat(run("help")).isZero();
        assertThat(out())
                .contains("  build     ", "  serve     ", "  new       ", "  version   ", "jbuild --version")
                .doesNotContain("train");
        String overview = out();
        assertThat(run("--help")).isZero();
        assertThat(out()).isEqualTo(overview);

        assertThat(run("help", "build")).isZero();
        assertThat(out())
                .contains(
                        "--source=FOLDER",
                        "--limit-posts",
                        "--limit_posts",
                        "--clock=MOMENT",
                        "Exit status: 0 built",
                        "70 a bug");
        String help = out();
        assertThat(help.lines()).allMatch(line -> line.length() <= 100);
        assertThat(run("build", "--help")).isZero();
        assertThat(out()).isEqualTo(help);
        assertThat(requests).isEmpty();
    }

    @Test
    void noCommandAtAllIsWrongUsageWithTheHelp() {
        assertThat(run()).isEqualTo(2);
        assertThat(err()).startsWith("jbuild makes a static blog");
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "--version", "-V"})
    void tellsItsVersion(String word) {
        assertThat(run(word)).isZero();
        assertThat(out()).startsWith("jbuild ").contains("Java " + Runtime.version());
    }

    @Test
    void aMachineThatDoesNotPlayAlongIsNoBug() {
        assertThat(run(
                        (request, progress, clock) -> {
                            throw new NoSuchFileException("/x/y");
                        },
                        "build"))
                .isEqualTo(3);
        assertThat(err()).isEqualTo("jbuild: /x/y does not exist\n");
    }

    @Test
    void aBugLeavesOneParagraphAndAFile() throws IOException {
        assertThat(run(
                        (request, progress, clock) -> {
                            throw new IllegalStateException("secret words");
                        },
                        "build"))
                .isEqualTo(70);
        assertThat(err())
                .hasLineCount(1)
                .contains("bug in jbuild", "IllegalStateException")
                .doesNotContain("secret");
        Path file = Path.of(err().replaceAll("(?s).*are in (.*?\\.txt);.*", "$1"));
        assertThat(Files.readString(file)).contains("secret words", "arguments: [build]", "at dev.jbuild.cli.");
        Files.delete(file);
    }

    @Test
    void showsProgressOfALongBuildOnATerminalOnly() {
        environment.put("JBUILD_STDERR", "terminal");
        Building slow = (request, progress, clock) -> {
            progress.begin(Progress.Stage.RENDERING, 2);
            ((ManualClock) clock).milliseconds += 1_500;
            progress.advance();
            progress.advance();
            return pretend(request, progress, clock);
        };
        Surroundings surroundings = new Surroundings(
                folder,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                new ManualClock());

        Main.run(new String[] {"build"}, surroundings, slow);
        assertThat(err()).isEqualTo("\r\u001b[KRendering 1 of 2 …\r\u001b[K");

        environment.clear();
        err.reset();
        Main.run(new String[] {"build"}, surroundings, slow);
        assertThat(err()).isEmpty();
    }

    @Test
    void newMakesASiteThatIsDatedToday() throws IOException {
        assertThat(run("new", "blog")).isZero();

        assertThat(filesBelow(folder.resolve("blog")))
                .containsExactly(".gitignore", "_posts/2026-11-23-hello-world.md", "site.yml");
        assertThat(out()).contains("cd blog", "jbuild build");
    }

    @Test
    void newSaysHowToGoOn() throws IOException {
        run("new", "a b's");
        assertThat(out()).isEqualTo("""
                Made a new site in a b's. Next:
                  cd 'a b'\\''s'
                  jbuild build
                """);

        run("new", "café-1/sub_2.x");
        assertThat(out()).contains("\n  cd café-1/sub_2.x\n");

        run("new", "./-x");
        assertThat(out()).contains("\n  cd ./-x\n");

        folder = Files.createDirectory(folder.resolve("empty"));
        run("new", ".");
        assertThat(out()).isEqualTo("Made a new site in this folder. Next:\n  jbuild build\n");
    }

    @Test
    void newTakesAnEmptyFolderAndNoOther() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(Files.createDirectory(folder.resolve("full")).resolve("x"), "mine");
        Files.writeString(folder.resolve("file"), "mine");

        assertThat(run("new", "empty")).isZero();
        assertThat(run("new", "full")).isEqualTo(2);
        assertThat(err()).contains("full is there already");
        assertThat(run("new", "file")).isEqualTo(2);
        assertThat(filesBelow(folder.resolve("full"))).containsExactly("x");
    }

    @Test
    void newCopiesTheThemeWhenAsked() throws IOException {
        List<String> theme = new ArrayList<>();
        for (String part : List.of("_includes", "_layouts", "assets/theme")) {
            if (Files.isDirectory(Path.of(part))) {
                filesBelow(Path.of(part)).forEach(file -> theme.add(part + "/" + file));
            }
        }
        // Layouts that only the demo blog has.
        theme.removeIf(file -> file.startsWith("_layouts/demo/") || file.contains("/."));

        assertThat(run("new", "blog", "--theme")).isZero();

        List<String> index = new String(NewCommand.resource("/theme/index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(index).containsExactlyInAnyOrderElementsOf(theme).isSorted();
        assertThat(filesBelow(folder.resolve("blog"))).containsAll(theme);
        for (String name : theme) {
            assertThat(folder.resolve("blog").resolve(name)).hasSameBinaryContentAs(Path.of(name));
        }
    }

    @Test
    void trainingBuildsTwiceAndLeavesNothing() {
        assertThat(run("train")).isZero();

        assertThat(requests).hasSize(2);
        assertThat(requests.get(0).source()).doesNotExist();
    }

    private static List<String> filesBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** A clock that moves when told to. */
    private static final class ManualClock extends Clock {

        private long milliseconds;

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(milliseconds);
        }
    }
}
