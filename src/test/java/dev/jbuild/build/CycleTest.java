package dev.jbuild.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.config.Overrides;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CycleTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path site;

    @Test
    void theSameBodyIsBlamedHoweverManyWork() throws IOException {
        Files.createDirectories(site.resolve("_posts"));
        Files.writeString(site.resolve("site.yml"), "title: T\nurl: https://example.org\npermalink: /:title/\n");
        for (int i = 1; i <= 8; i++) {
            String other = "{% for p in site.posts %}{% if p.title == \"P" + (i % 8 + 1)
                    + "\" %}{{ p.content }}{% endif %}" + "{% endfor %}";
            Files.writeString(
                    site.resolve("_posts/2026-01-0" + i + "-p" + i + ".md"), "---\ntitle: P" + i + "\n---\n" + other);
        }
        BuildResult alone = build(1);
        assertThat(alone.diagnostics()).extracting(problem -> problem.code()).contains("body-cycle");
        for (int i = 0; i < 20; i++) {
            assertThat(build(4).diagnostics()).isEqualTo(alone.diagnostics());
        }
    }

    private BuildResult build(int threads) throws IOException {
        BuildRequest request =
                new BuildRequest(site, Optional.empty(), Overrides.NONE, BuildRequest.Strictness.LENIENT, threads);
        return SiteBuild.run(request, Progress.NONE, CLOCK);
    }
}
