package dev.jbuild.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.build.BuildRequest.Proof;
import dev.jbuild.build.BuildRequest.Reuse;
import dev.jbuild.build.BuildRequest.Strictness;
import dev.jbuild.config.Overrides;
import dev.jbuild.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path site;

    private List<Diagnostic> build(Reuse reuse) throws IOException {
        BuildRequest request =
                new BuildRequest(site, Optional.empty(), Overrides.NONE, Strictness.LENIENT, reuse, Proof.COMPARED, 2);
        return SiteBuild.run(request, Progress.NONE, CLOCK).diagnostics();
    }

    /** A build goes by size and time of its files, so it cannot tell this from a fault of its own. */
    @Test
    void aFileThatSomebodyChangedWithoutATraceIsNotBlamedOnTheToolAlone() throws IOException {
        Files.writeString(site.resolve("site.yml"), "title: Blog\nurl: https://example.org\n");
        Files.writeString(site.resolve("about.md"), "---\ntitle: About\n---\nSome words.\n");
        assertThat(build(Reuse.UNCHANGED)).isEmpty();
        Path page = site.resolve("_site/about.html");
        FileTime time = Files.getLastModifiedTime(page);
        Files.writeString(page, Files.readString(page).replace("Some words", "Evil words"));
        Files.setLastModifiedTime(page, time);

        List<Diagnostic> told = build(Reuse.UNCHANGED);

        assertThat(told).extracting(Diagnostic::code).containsExactly("verify-difference");
        assertThat(told.get(0).message()).startsWith("'about.html' is not");
        assertThat(told.get(0).hint())
                .startsWith("If somebody changed the file after the build, 'jbuild build --clean' makes it anew;");
        assertThat(build(Reuse.NOTHING)).isEmpty();
        assertThat(page).content().contains("Some words");
    }
}
