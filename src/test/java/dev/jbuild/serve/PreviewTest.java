package dev.jbuild.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbuild.build.BuildRequest;
import dev.jbuild.build.BuildRequest.Strictness;
import dev.jbuild.build.Progress;
import dev.jbuild.build.SiteBuild;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.path.OutputPath;
import dev.jbuild.path.SourcePath;
import dev.jbuild.serve.PreviewRequest.Following;
import dev.jbuild.serve.http.Content;
import dev.jbuild.serve.http.Served;
import dev.jbuild.serve.watch.Saves;
import java.io.IOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The loop from a saved source to a served page. */
@Timeout(300)
class PreviewTest {

    private static final String POST = "_posts/2026-01-02-one.md";

    /** How often each editor saves; the plan of the project asks for 50. */
    private static final int SAVES = Integer.getInteger("jbuild.saves", 2);

    @TempDir
    Path parent;

    private Path site;
    private int builds;

    @BeforeEach
    void makeSite() throws IOException {
        site = parent.resolve("site");
        write("site.yml", "title: First title\nbaseurl: /blog\ntime: 2026-02-01\nurl: https://example.org\n");
        write(POST, "---\ntitle: One\n---\nThe first text.\n");
        write("_posts/2026-01-03-two.md", "---\ntitle: Two\n---\n{{ site.data.facts.colour }}\n");
        write("_drafts/idea.md", "---\ntitle: Idea\n---\nNot ready.\n");
        write("_data/facts.yml", "colour: red\n");
        write(
                "_layouts/post.html",
                "<html><body><h1>{{ page.title }}</h1>{{ content }} {{ site.title }}</body></html>\n");
        write("assets/style.css", "p { color: red }\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static boolean isBuilt(PreviewEvent event) {
        return event instanceof PreviewEvent.Built;
    }

    @Test
    void eachKindOfSourceIsFollowed() throws Exception {
        try (Previewed preview = Previewed.of(site)) {
            preview.awaitPage("2026/01/02/one.html", "The first text.");
            write(POST, "---\ntitle: One\n---\nThe second text.\n");
            preview.awaitPage("2026/01/02/one.html", "The second text.");
            write("_data/facts.yml", "colour: blue\n");
            preview.awaitPage("2026/01/03/two.html", "blue");
            write(
                    "_layouts/post.html",
                    "<html><body><h2>{{ page.title }}</h2>{{ content }} {{ site.title }}</body></html>\n");
            preview.awaitPage("2026/01/02/one.html", "<h2>One</h2>");
            write("site.yml", "title: Second title\nbaseurl: /blog\ntime: 2026-02-01\nurl: https://example.org\n");
            preview.awaitPage("2026/01/02/one.html", "Second title");
            write("assets/style.css", "p { color: blue }\n");
            preview.awaitPage("assets/style.css", "blue");
            Files.move(site.resolve(POST), site.resolve("_posts/2026-01-02-renamed.md"));
            preview.awaitPage("2026/01/02/renamed.html", "The second text.");
            assertThat(preview.get("2026/01/02/one.html").statusCode()).isEqualTo(404);
            Files.delete(site.resolve("_posts/2026-01-02-renamed.md"));
            preview.awaitPage("2026/01/02/renamed.html", "404");
            assertThat(site.resolve("_site")).doesNotExist();
        }
    }

    @Test
    void whatIsServedIsWhatACleanBuildMakes() throws Exception {
        try (Previewed preview = Previewed.of(site)) {
            write("_posts/2026-01-04-three.md", "---\ntitle: Three\ntags: [a]\n---\nThree.\n");
            preview.awaitPage("2026/01/04/three.html", "Three.");
            write("_posts/2026-01-04-three.md", "---\ntitle: Four\ntags: [b]\n---\nFour.\n");
            preview.awaitPage("2026/01/04/three.html", "Four.");
            Files.delete(site.resolve(POST));
            preview.awaitPage("2026/01/02/one.html", "404");
            assertSame(preview);
        }
    }

    /** All outputs byte for byte, from beside the server, which adds its script. */
    private void assertSame(Previewed preview) throws IOException {
        Path clean = parent.resolve("clean" + ++builds);
        BuildRequest request =
                new BuildRequest(site, Optional.of(clean), Previewed.NO_OVERRIDES, Strictness.LENIENT, 1).anew();
        assertThat(SiteBuild.run(request, Progress.NONE, Clock.systemUTC()).succeeded())
                .isTrue();
        SortedMap<String, String> made = new TreeMap<>();
        SortedMap<String, String> served = new TreeMap<>();
        for (OutputPath path : preview.preview().made().files().keySet()) {
            Content content = preview.preview().snapshot().content();
            Served found = content.find(path);
            served.put(path.value(), new String(found.bytes(), StandardCharsets.ISO_8859_1));
        }
        try (Stream<Path> files = Files.walk(clean)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = clean.relativize(file).toString();
                made.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(made).hasSizeGreaterThan(5);
        assertThat(served).isEqualTo(made);
    }

    @ParameterizedTest
    @EnumSource
    void eachWayOfSavingIsServedAsACleanBuildHasIt(Saves way) throws Exception {
        try (Previewed preview = Previewed.of(site)) {
            for (int run = 0; run < SAVES; run++) {
                way.save(site.resolve(POST), "---\ntitle: One\n---\nText " + (100 + run) + ".\n", run);
                preview.awaitPage("2026/01/02/one.html", "Text " + (100 + run) + ".");
                assertSame(preview);
            }
        }
    }

    @Test
    void errorsLeaveTheLastGoodSiteAndGoAwayWhenMended() throws Exception {
        try (Previewed preview = Previewed.of(site)) {
            write("_layouts/post.html", "<html><body>{% if %}</body></html>\n");
            PreviewEvent.Failed failed =
                    (PreviewEvent.Failed) preview.await("errors", event -> event instanceof PreviewEvent.Failed);
            assertThat(failed.result().diagnostics()).anyMatch(Diagnostic::isError);
            assertThat(failed.cause().changed()).containsExactly(SourcePath.of("_layouts/post.html"));
            assertThat(preview.preview().snapshot().problems().isEmpty()).isFalse();
            assertThat(preview.get("2026/01/02/one.html").body()).contains("<h1>One</h1>");
            write("_layouts/post.html", "<html><body><h3>{{ page.title }}</h3></body></html>\n");
            preview.awaitPage("2026/01/02/one.html", "<h3>One</h3>");
            assertThat(preview.preview().snapshot().problems().isEmpty()).isTrue();
        }
    }

    @Test
    void aSiteThatIsBrokenAtFirstIsServedWhenItIsMended() throws Exception {
        write("site.yml", "title: [\n");
        try (Previewed preview = Previewed.of(site)) {
            assertThat(preview.get("/").statusCode()).isNotEqualTo(200);
            write("site.yml", "title: Mended\n");
            preview.awaitPage("/2026/01/02/one.html", "Mended");
        }
    }

    @Test
    void theSettingsSayWhatIsWatched() throws Exception {
        write("notes/page.md", "---\ntitle: Note\n---\nA note.\n");
        try (Previewed preview = Previewed.of(site)) {
            write(
                    "site.yml",
                    "title: T\nbaseurl: /blog\ntime: 2026-02-01\nurl: https://example.org\ninclude: [notes]\n");
            preview.awaitPage("notes/page.html", "A note.");
            write("notes/page.md", "---\ntitle: Note\n---\nAnother note.\n");
            preview.awaitPage("notes/page.html", "Another note.");
        }
    }

    @Test
    void draftsCarryARibbonThatIsNotInTheOutput() throws Exception {
        try (Previewed preview = Previewed.of(site, Previewed.DRAFTS, Following.STAY)) {
            String draft = preview.preview()
                    .addresses()
                    .of(SourcePath.of("_drafts/idea.md"))
                    .orElseThrow()
                    .value();
            String page = preview.get("/blog" + draft).body();
            assertThat(page).contains("Not ready.").containsOnlyOnce("data-jbuild-draft");
            assertThat(preview.get("2026/01/02/one.html").body()).doesNotContain("data-jbuild-draft");
            write("_posts/2026-01-02-one.md", "---\ntitle: One\ndraft: true\n---\nThe first text.\n");
            preview.awaitPage("2026/01/02/one.html", "data-jbuild-draft");
            write("_posts/2026-01-02-one.md", "---\ntitle: One\n---\nThe first text.\n");
            preview.await("a build", PreviewTest::isBuilt);
            preview.await("another build", PreviewTest::isBuilt);
            assertThat(preview.get("2026/01/02/one.html").body()).doesNotContain("data-jbuild-draft");
        }
    }

    @Test
    void eventsTellWhatChangedAndWhatWasMade() throws Exception {
        try (Previewed preview = Previewed.of(site)) {
            write(POST, "---\ntitle: One\n---\nThe second text.\n");
            PreviewEvent.Built built = (PreviewEvent.Built) preview.await("a build", PreviewTest::isBuilt);
            assertThat(built.cause().changed()).containsExactly(SourcePath.of(POST));
            assertThat(built.changed()).isPositive();
            assertThat(built.result().rendered()).isNotEmpty();
            assertThat(PreviewJson.of(built))
                    .startsWith("{\"event\":\"built\",\"changed\":[\"" + POST + "\"],\"outputs\":{\"changed\":")
                    .contains("\"rendered\":[{\"path\":")
                    .contains("\"report\":{\"schema\":1");
        }
    }

    @Test
    void itEndsWhenItIsClosed() throws Exception {
        Previewed preview = Previewed.of(site);
        preview.close();
        preview.await("the end", event -> event instanceof PreviewEvent.Stopped);
        assertThatThrownBy(() -> preview.get("/blog/")).isInstanceOf(IOException.class);
    }

    @Test
    void aPortThatIsTakenIsNotShared() throws Exception {
        try (Previewed preview = Previewed.of(site)) {
            int port = preview.address("/").getPort();
            assertThatThrownBy(() -> Previewed.at(site, port)).isInstanceOf(BindException.class);
        }
    }
}
