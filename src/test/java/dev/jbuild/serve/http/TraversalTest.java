package dev.jbuild.serve.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.jbuild.serve.http.wire.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Addresses that lead out of other servers' folders, on a raw socket. {@code -Djbuild.serve=full} sends all lines of the
 * suite instead of every tenth or so.
 */
class TraversalTest {

    private static final int SOME = 1_000;

    private static final List<String> OWN = List.of(
            "/../{FILE}",
            "/..",
            "/.",
            "/%2e%2e",
            "/..%00/{FILE}",
            "/%c0%ae%c0%ae/{FILE}",
            "/%e0%80%ae/{FILE}",
            "/%u002e%u002e/{FILE}",
            "/..;/{FILE}",
            "/.../{FILE}",
            "/file:///{FILE}",
            "//{FILE}",
            "///{FILE}",
            "http://localhost/../{FILE}",
            "/posts/tea/../../../{FILE}",
            "/%5c..%5c{FILE}",
            "/C:/{FILE}",
            "/c|/{FILE}",
            "/~root/{FILE}",
            "/index.html/../../{FILE}",
            "/%252e%252e/{FILE}",
            "/\u00c0\u00ae/{FILE}",
            "?../{FILE}",
            "/.jbuild/../{FILE}",
            "/.jbuild/events/../{FILE}",
            "/_redirects/../{FILE}",
            "/.git/config",
            "/\t/{FILE}");

    @Test
    void noLineOfTheSuiteLeadsOut() throws IOException {
        Path suite = Path.of(System.getProperty("jbuild.shared", "../shared"), "suites", "traversal");
        assumeTrue(Files.isDirectory(suite), () -> "skipped: suites/traversal is not beside this project");
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(suite)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                        .lines()
                        .forEach(lines::add);
            }
        }
        boolean full = System.getProperty("jbuild.serve", "").equals("full");
        int step = full ? 1 : Math.max(1, lines.size() / SOME);
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += step) {
            chosen.add(lines.get(i));
        }
        assertThat(chosen).hasSizeGreaterThanOrEqualTo(SOME);
        noneLeadsOut(chosen);
    }

    @Test
    void noLineOfOurOwnLeadsOut() throws IOException {
        noneLeadsOut(OWN);
    }

    private static void noneLeadsOut(List<String> lines) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (SmallSite site = new SmallSite(Limits.STANDARD).show(1, "")) {
            for (String line : lines) {
                String given = line.replace("{FILE}", "etc/passwd");
                for (String target : given.startsWith("/") ? List.of(given) : List.of(given, "/" + given)) {
                    RawClient.Answer answer = site.ask("GET", target, "Connection: close");
                    boolean inside = answer.status() >= 300
                            || answer.text().contains("home")
                            || answer.text().contains("tea");
                    if (!inside || answer.status() >= 500 || answer.text().contains("root:")) {
                        wrong.add(target + " => " + answer);
                    }
                }
            }
            assertThat(wrong).isEmpty();
            assertThat(site.failures).isEmpty();
            assertThat(site.ask("GET", "/").text()).contains("home");
        }
    }
}
