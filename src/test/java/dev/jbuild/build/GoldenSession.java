package dev.jbuild.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What somebody types in the folder of a golden site, and what the terminal answers: {@code session.txt} has the commands
 * ({@code $ jbuild next --json}) with their answers below them, {@code changed/} the sources as these commands leave them,
 * those that they do not touch left out.
 */
final class GoldenSession {

    private static final String PROMPT = "$ jbuild ";

    private final Path golden;
    private final Path site;

    GoldenSession(Path golden, Path site) {
        this.golden = golden;
        this.site = site;
    }

    /** Whether a golden site has a session. */
    static boolean isIn(Path golden) {
        return Files.exists(golden.resolve("session.txt"));
    }

    /** Runs the commands, in the site's own copy, and compares. */
    void check(Function<String, String> command) throws IOException {
        assertThat(answers(command)).isEqualTo(Files.readString(golden.resolve("session.txt")));
        assertThat(changed()).isEqualTo(GoldenSitesTest.tree(golden.resolve("changed")));
    }

    /** Runs the commands, and writes what they answer and change. */
    void write(Function<String, String> command) throws IOException {
        Files.writeString(golden.resolve("session.txt"), answers(command));
        for (String path : changed().keySet()) {
            Path target = golden.resolve("changed").resolve(path);
            Files.createDirectories(target.resolveSibling("."));
            Files.write(target, Files.readAllBytes(site.resolve(path)));
        }
    }

    private String answers(Function<String, String> command) throws IOException {
        StringBuilder session = new StringBuilder();
        for (String line : Files.readAllLines(golden.resolve("session.txt"))) {
            if (line.startsWith(PROMPT)) {
                session.append(line).append('\n').append(command.apply(line.substring(PROMPT.length())));
            }
        }
        return session.toString();
    }

    private SortedMap<String, String> changed() throws IOException {
        SortedMap<String, String> changed = new TreeMap<>(GoldenSitesTest.tree(site));
        changed.keySet().removeIf(path -> path.startsWith("_site/") || path.startsWith("."));
        changed.entrySet()
                .removeAll(GoldenSitesTest.tree(golden.resolve("site")).entrySet());
        return changed;
    }
}
