package dev.jbuild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code jbuild serve} as somebody types it. */
@Timeout(120)
class ServeCommandTest {

    private static final long PATIENCE_MILLISECONDS = 60_000;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private int code = -1;

    @BeforeEach
    void makeSite() throws IOException {
        write("site.yml", "title: T\nurl: https://example.org\n");
        write("_layouts/post.html", "<html><body>{{ content }}</body></html>\n");
        write("_posts/2026-01-02-one.md", "---\ntitle: One\nlayout: post\n---\nThe first text.\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void serve(String... options) {
        List<String> args = new ArrayList<>(List.of("serve"));
        args.addAll(List.of(options));
        Surroundings surroundings = new Surroundings(
                folder,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                Clock.systemUTC());
        code = Main.run(args.toArray(new String[0]), surroundings);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** What is done to a preview that runs. */
    private interface Visit {
        void make() throws Exception;
    }

    /** Runs a preview while something is done to it, and ends it. */
    private void whileServing(Visit visit, String... options) throws Exception {
        Thread thread = new Thread(() -> serve(options), "serve");
        thread.start();
        try {
            visit.make();
        } finally {
            thread.interrupt();
            thread.join(PATIENCE_MILLISECONDS);
        }
        assertThat(thread.isAlive()).isFalse();
    }

    private String awaitOut(Predicate<String> wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
        while (!wanted.test(out())) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never told; but: " + out() + err());
            }
            Thread.sleep(5);
        }
        return out();
    }

    private List<JsonObject> events() {
        return out().lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    private Optional<JsonObject> event(String name) {
        return events().stream()
                .filter(event -> event.get("event").getAsString().equals(name))
                .findFirst();
    }

    private static String get(URI address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void eventsAreLinesOfJson() throws Exception {
        whileServing(
                () -> {
                    awaitOut(text -> text.contains("\"event\":\"built\"") && text.endsWith("\n"));
                    URI address = URI.create(
                            event("serving").orElseThrow().get("address").getAsString());
                    assertThat(get(address.resolve("/2026/01/02/one.html"))).contains("The first text.");
                    write("_posts/2026-01-02-one.md", "---\ntitle: One\nlayout: post\ntags: [\n---\nText.\n");
                    awaitOut(text -> text.contains("\"event\":\"failed\"") && text.endsWith("\n"));
                    assertThat(event("failed").orElseThrow().getAsJsonArray("changed"))
                            .hasSize(1);
                },
                "--json",
                "--port",
                "0");
        assertThat(events().stream().map(event -> event.get("event").getAsString()))
                .startsWith("serving", "building", "built", "building", "failed")
                .endsWith("stopped");
        assertThat(code).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void wordsTellWhatChangedAndWhy() throws Exception {
        whileServing(
                () -> {
                    awaitOut(text -> text.contains("Built 1 post"));
                    write("_posts/2026-01-02-one.md", "---\ntitle: Two\nlayout: post\n---\nText.\n");
                    awaitOut(text -> text.contains("_posts/2026-01-02-one.md: "));
                    write("_layouts/post.html", "{% if %}");
                    awaitOut(text -> text.contains("_layouts/post.html: 2 errors. The last good site is shown."));
                },
                "--port",
                "0");
        assertThat(out())
                .startsWith("Serving http://localhost:")
                .contains(" and watching . (Ctrl+C ends)\n")
                .containsPattern("_posts/2026-01-02-one.md: \\d+ pages? rendered in [\\d.]+ m?s \\(.*\\)")
                .endsWith("Stopped.\n");
        assertThat(err()).contains("--> _layouts/post.html:1:");
    }

    @Test
    void quietSaysNothingButProblems() throws Exception {
        write("_layouts/post.html", "{% if %}");
        whileServing(
                () -> {
                    long end = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
                    while (err().isEmpty() && System.nanoTime() < end) {
                        Thread.sleep(5);
                    }
                },
                "--quiet",
                "--port",
                "0");
        assertThat(out()).isEmpty();
        assertThat(err()).contains("--> _layouts/post.html:1:");
    }

    @Test
    void aWholeNetworkIsWorthAWarning() throws Exception {
        whileServing(() -> awaitOut(text -> text.contains("Built 1 post")), "--host", "0.0.0.0", "--port", "0");
        assertThat(out()).startsWith("Serving http://localhost:");
        if (out().contains("in your network: http://")) {
            assertThat(err()).contains("[serve-network]");
        }
    }

    @Test
    void aPortThatIsTakenIsToldWithAdvice() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            serve("--port", String.valueOf(taken.getLocalPort()));
            assertThat(code).isEqualTo(ExitCode.ENVIRONMENT);
            assertThat(err()).contains("port " + taken.getLocalPort(), "leave out --port");
            assertThat(out()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--port, 65536, must be from 0 to 65535",
        "--port, -1, must be from 0 to 65535",
        "--editor, notepad, Known are cursor",
        "--editor, javascript://x{path}, is not known",
        "--source, nowhere, does not exist",
        "--threads, 0, must be from 1"
    })
    void wrongUsageIsToldWithAdvice(String option, String value, String advice) {
        serve(option, value);
        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains(advice);
    }

    @Test
    void browsersAreOpenedByTheSystemsOwnCommands() {
        assertThat(new DesktopBrowser("Linux", Optional.empty()).commands()).startsWith(List.of("xdg-open"));
        assertThat(new DesktopBrowser("Mac OS X", Optional.empty()).commands()).containsExactly(List.of("open"));
        assertThat(new DesktopBrowser("Windows 11", Optional.empty()).commands().get(0))
                .startsWith("rundll32");
        assertThat(new DesktopBrowser("Linux", Optional.of("firefox --new-tab:w3m")).commands())
                .startsWith(List.of("firefox", "--new-tab"), List.of("w3m"));
        assertThat(new DesktopBrowser("Linux", Optional.of("/nowhere/at-all"))
                        .commands()
                        .get(0))
                .containsExactly("/nowhere/at-all");
    }

    @Test
    void aBrowserThatCanBeStartedGetsTheAddress() throws Exception {
        Path got = folder.resolve("got");
        Path program = Files.writeString(folder.resolve("browser"), "#!/bin/sh\necho \"$1\" >'" + got + "'\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(new DesktopBrowser("Linux", Optional.of(program.toString())).open(URI.create("http://localhost:1/")))
                .isTrue();
        long end = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
        while ((!Files.exists(got) || Files.size(got) == 0) && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        assertThat(Files.readString(got)).isEqualTo("http://localhost:1/\n");
    }
}
