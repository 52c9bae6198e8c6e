package dev.jbuild.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class GlobPatternTest {

    /** Lines of {@code globs.txt}: pattern, text, and what Ruby's {@code File.fnmatch?} answers. */
    @Test
    void matchesAsRubyDoes() throws IOException {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        try (var in = GlobPatternTest.class.getResourceAsStream("/source/globs.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] cells = line.split("\t", -1);
                count++;
                if (new GlobPattern(cells[0]).matches(cells[1]) != Boolean.parseBoolean(cells[2])) {
                    wrong.add(line);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(count).isEqualTo(1_023);
    }

    @Test
    void manyStarsTakeNoTime() {
        GlobPattern pattern = new GlobPattern("*a".repeat(50) + "b");
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(pattern.matches("a".repeat(5_000))).isFalse());
    }
}
