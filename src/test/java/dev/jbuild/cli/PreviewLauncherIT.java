package dev.jbuild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The preview as people start it: by the launcher, until Ctrl+C. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PreviewLauncherIT {

    private static final Pattern ADDRESS = Pattern.compile("\"address\":\"([^\"]+)\"");

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void install() throws IOException, InterruptedException {
        Files.copy(Path.of(System.getProperty("jbuild.launcher")), folder.resolve("jbuild"));
        Files.copy(Path.of(System.getProperty("jbuild.jar")), folder.resolve("jbuild.jar"));
        Files.createDirectory(folder.resolve("home"));
        site = folder.resolve("site");
        assertThat(start("off", "new", "site").waitFor()).isZero();
    }

    private Process start(String archive, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", folder.resolve("jbuild").toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("HOME", folder.resolve("home").toString());
        builder.environment().put("JBUILD_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JBUILD_ARCHIVE", archive);
        return builder.start();
    }

    /** The next line with a text; a preview that ends before is a failure. */
    private static String line(BufferedReader lines, String part) throws IOException {
        StringBuilder seen = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            seen.append(line).append('\n');
            if (line.contains(part)) {
                return line;
            }
        }
        throw new AssertionError("no line with " + part + " in\n" + seen);
    }

    private static String page(String address) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    private void showsAnEditAndEnds(Process preview) throws IOException, InterruptedException {
        try (BufferedReader lines = preview.inputReader(StandardCharsets.UTF_8)) {
            Matcher address = ADDRESS.matcher(line(lines, "\"event\":\"serving\""));
            assertThat(address.find()).isTrue();
            line(lines, "\"event\":\"built\"");
            assertThat(page(address.group(1))).contains("<html");

            Files.writeString(
                    site.resolve("_posts/2026-01-02-walrus.md"),
                    "---\ntitle: The walrus\npermalink: /w.html\n---\nHm.\n");
            line(lines, "\"event\":\"built\"");
            assertThat(page(URI.create(address.group(1)).resolve("w.html").toString()))
                    .contains("The walrus");

            assertThat(new ProcessBuilder("/bin/sh", "-c", "kill -INT " + preview.pid())
                            .start()
                            .waitFor())
                    .isZero();
            line(lines, "\"event\":\"stopped\"");
            assertThat(preview.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(preview.exitValue()).isEqualTo(130);
        } finally {
            preview.descendants().forEach(ProcessHandle::destroyForcibly);
            preview.destroyForcibly();
        }
        assertThat(site.resolve("_site")).doesNotExist();
    }

    @Test
    void servesFromTheJarAlone() throws IOException, InterruptedException {
        showsAnEditAndEnds(start("off", "serve", "-s", "site", "--json"));
    }

    @Test
    void servesWithAnArchiveThatItMakesFirst() throws IOException, InterruptedException {
        showsAnEditAndEnds(start("wait", "serve", "-s", "site", "--json"));
        assertThat(Files.walk(folder.resolve("home")).filter(file -> file.endsWith("jbuild.archive")))
                .hasSize(1);
    }
}
