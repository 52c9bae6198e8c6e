package dev.jbuild.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A real nginx with the configuration of the manual and the redirects of a golden site. */
class NginxIT {

    private static final Path GOLDEN = Path.of("src/test/resources/sites/redirects-for-hosts/site");

    /** What an address is answered with: the status, and where it leads on. */
    private record Answer(int status, String location) {}

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path temp;

    private Path root;
    private Path configuration;
    private int port;
    private Process server;

    @BeforeEach
    void configure() throws Exception {
        assumeTrue(program().isPresent(), "there is no nginx on this machine");
        // Workers of a server that root starts are another user's, who must be able to read the site.
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path site = PackedTool.copy(GOLDEN, temp.resolve("site"));
        Files.writeString(
                site.resolve("_pages/marks.md"),
                "---\nredirect_from: ['/a\"b/', '/a$b/', '/a;b/', '/a{b}/', '/~a/', '/default']\n---\nMarks.\n");
        Files.writeString(
                site.resolve("_pages/price.md"), "---\nredirect_to: 'https://elsewhere.example/?price=$uri'\n---\n");
        PackedTool.run(
                "build",
                "-q",
                "-s",
                site.toString(),
                "-d",
                temp.resolve("www/b").toString());
        root = temp.resolve("www");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        configuration = temp.resolve("nginx.conf");
        Files.writeString(
                configuration,
                "daemon off;\nmaster_process off;\npid nginx.pid;\nerror_log stderr notice;\nevents {}\nhttp {\naccess_log off;\n"
                        + "client_body_temp_path a;\nproxy_temp_path b;\nfastcgi_temp_path c;\nuwsgi_temp_path d;\nscgi_temp_path e;\n"
                        + manual() + "}\n");
    }

    /** The configuration that the manual shows, for this folder and port. */
    private String manual() throws IOException {
        Matcher block = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/_pages/lists.md")));
        assertThat(block.find()).isTrue();
        return block.group(1)
                .replace(
                        "/srv/www/nginx-redirects.map",
                        root.resolve("b/nginx-redirects.map").toString())
                .replace("/srv/www", root.toString())
                .replace("server {", "server {\n    listen 127.0.0.1:" + port + ";");
    }

    private static Optional<Path> program() {
        List<String> folders = new ArrayList<>(
                List.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":")));
        folders.add("/usr/sbin");
        return folders.stream()
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private List<String> command(String... more) {
        List<String> command = new ArrayList<>(
                List.of(program().orElseThrow().toString(), "-p", temp.toString(), "-c", configuration.toString()));
        command.addAll(List.of(more));
        return command;
    }

    private void start() throws Exception {
        server = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("log").toFile())
                .start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (true) {
            try {
                ask("/");
                return;
            } catch (IOException e) {
                assertThat(server.isAlive() && System.nanoTime() < end)
                        .as(Files.readString(temp.resolve("log")))
                        .isTrue();
                Thread.sleep(20);
            }
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (server != null) {
            server.destroy();
            if (!server.waitFor(10, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
        }
    }

    private Answer ask(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(
                response.statusCode(), response.headers().firstValue("location").orElse(""));
    }

    @Test
    void theConfigurationOfTheManualIsTaken() throws Exception {
        PackedTool.Ended ended = PackedTool.program(command("-t"));
        assertThat(ended).isNotNull();
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("test is successful").doesNotContain("warn");
    }

    @Test
    void oldAddressesLeadOn() throws Exception {
        start();
        SortedMap<String, String> expected = new TreeMap<>();
        String here = "http://127.0.0.1:" + port;
        for (String old :
                List.of("/b/old/", "/b/old", "/b/2019/old.html", "/b/%C3%A4ltere%20seite/", "/b/%c3%a4ltere%20seite")) {
            expected.put(old, here + "/b/new/");
        }
        expected.put("/b/inside/", here + "/b/new/#part");
        expected.put("/b/moved/", "https://elsewhere.example/a?b=1&c#d");
        expected.put("/b/before", "https://elsewhere.example/a?b=1&c#d");
        for (String old : List.of("a%22b", "a$b", "a;b", "a%7Bb%7D", "~a")) {
            expected.put("/b/" + old + "/", here + "/b/marks/");
        }
        expected.put("/b/price/", "https://elsewhere.example/?price=%24uri");
        expected.put("/b/default", here + "/b/marks/");
        SortedMap<String, String> found = new TreeMap<>();
        for (String old : expected.keySet()) {
            Answer answer = ask(old);
            found.put(old, answer.status() == 301 ? answer.location() : answer.toString());
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void otherAddressesStay() throws Exception {
        start();
        assertThat(ask("/b/new/")).isEqualTo(new Answer(200, ""));
        assertThat(ask("/b/nothing/").status()).isEqualTo(404);
        assertThat(ask("/b/OLDER/").status()).isEqualTo(404);
        try (Stream<Path> files = Files.list(root.resolve("b"))) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("nginx-redirects.map", "marks");
        }
    }
}
