package dev.jbuild.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.jbuild.build.BuildRequest.Proof;
import dev.jbuild.build.BuildRequest.Reuse;
import dev.jbuild.build.BuildRequest.Strictness;
import dev.jbuild.config.Overrides;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.source.GitDates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites in repositories whose commits have known dates; skipped where there is no Git. */
class GitDatesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path temp;

    private Path site;

    @BeforeEach
    void repository() throws IOException, InterruptedException {
        site = temp.resolve("repository/a site");
        Files.createDirectories(site);
        assumeTrue(git(site.getParent(), "2026-01-01T00:00:00Z", "init", "-q"), "Git is not installed");
        write(
                "site.yml",
                "title: Dates\nurl: https://example.org\nlast_modified: git\ntimezone: Europe/Berlin\n"
                        + "permalink: /:title/\ntheme: none\n");
        write("_layouts/post.html", "{{ page.last_modified_at }}|{{ content }}");
        write("_posts/2026-01-01-old.md", "Old.\n");
        write("_posts/2026-01-02-zweite größe.md", "---\nslug: second\n---\nSecond.\n");
        write("_posts/2026-01-03-own.md", "---\nlast_modified_at: 2026-04-04\n---\nOwn.\n");
        commit("2026-02-01T12:00:00Z");
        write("_posts/2026-01-02-zweite größe.md", "---\nslug: second\n---\nSecond, changed.\n");
        commit("2026-03-01T12:00:00Z");
        write("_posts/2026-01-04-new.md", "Not committed.\n");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), text);
    }

    private void commit(String date) throws IOException, InterruptedException {
        assertThat(git(site, date, "add", "-A", ".")).isTrue();
        assertThat(git(site, date, "commit", "-q", "-m", "x")).isTrue();
    }

    private static boolean git(Path folder, String date, String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=a", "-c", "user.email=a@example.org", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_COMMITTER_DATE", date);
        builder.environment().put("GIT_AUTHOR_DATE", "2020-01-01T00:00:00Z");
        try {
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private BuildResult build(Path folder) throws IOException {
        BuildRequest request = new BuildRequest(
                folder, Optional.empty(), Overrides.NONE, Strictness.LENIENT, Reuse.UNCHANGED, Proof.COMPARED, 2);
        return SiteBuild.run(request, Progress.NONE, CLOCK);
    }

    private String page(String name) throws IOException {
        return Files.readString(site.resolve("_site").resolve(name).resolve("index.html"));
    }

    @Test
    void theLastCommitOfAFileIsItsDate() throws IOException, InterruptedException {
        assertThat(build(site).diagnostics()).isEmpty();
        assertThat(page("old")).startsWith("2026-02-01 13:00:00 +0100|");
        assertThat(page("second")).startsWith("2026-03-01 13:00:00 +0100|");
        assertThat(page("own")).startsWith("2026-04-04 00:00:00 +0200|");
        assertThat(page("new")).startsWith("|");
        assertThat(Files.readString(site.resolve("_site/sitemap.xml"))).contains("2026-03-01T13:00:00+01:00");

        commit("2026-05-01T12:00:00Z");
        BuildResult again = build(site);
        assertThat(again.diagnostics()).isEmpty();
        assertThat(page("new")).startsWith("2026-05-01 14:00:00 +0200|");
        assertThat(again.rendered())
                .extracting(one -> one.path().value())
                .contains("new/index.html")
                .doesNotContain("old/index.html");
    }

    @Test
    void whatGitCannotKnowIsSaidOnce() throws IOException, InterruptedException {
        Path clone = temp.resolve("clone");
        assertThat(git(
                        temp,
                        "2026-01-01T00:00:00Z",
                        "clone",
                        "-q",
                        "--depth=1",
                        site.getParent().toUri().toString(),
                        "clone"))
                .isTrue();
        assertThat(GitDates.of(clone.resolve("a site")).state()).isEqualTo(GitDates.State.SHALLOW);
        assertThat(build(clone.resolve("a site")).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("git-dates");

        Path alone = temp.resolve("alone");
        Files.createDirectories(alone);
        assertThat(GitDates.of(alone).state()).isEqualTo(GitDates.State.NO_HISTORY);
    }
}
