package dev.jbuild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published addresses are kept, and when the site changes by itself is told. */
class UrlGuardTest {

    private static final String LONG = "Slow water runs deep below the mill, and nobody who lives there would think of "
            + "counting the stones that it has moved since the wheel was taken down in spring, when the river rose.\r\n";

    @TempDir
    Path site;

    /** One run of the command line. */
    private record Run(int code, String text) {}

    private Run run(String... args) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);
        int code = Main.run(args, new Surroundings(site, out, out, Map.of(), clock));
        return new Run(code, bytes.toString(StandardCharsets.UTF_8));
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }

    @BeforeEach
    void blog() throws IOException {
        write(
                "site.yml",
                "url: https://example.org\npermalink: /:title/\ntheme: none\ntimezone: Europe/Berlin\npaginate: 1\n");
        write("_layouts/post.html", "{{ content }}");
        write("_layouts/home.html", "{{ paginator.page }}");
        write("_layouts/tag.html", "{{ page.title }}");
        write("_posts/2026-01-01-mill.md", "---\r\ntitle: The mill # old\r\ntags: [tea]\r\n---\r\n" + LONG);
        write("_posts/2026-01-02-short.md", "---\nredirect_from: /brief/\n---\nShort.\n");
    }

    @Test
    void writesSortedAddressesOfPages() throws IOException {
        assertThat(run("urls").text()).isEqualTo("+ /\n+ /brief/\n+ /mill/\n+ /short/\n+ /tags/tea/\n");
        assertThat(Files.exists(site.resolve("urls.lock"))).isFalse();
        assertThat(run("urls", "--write").text()).endsWith("Wrote 5 addresses to urls.lock.\n");
        assertThat(read("urls.lock").lines().filter(line -> !line.startsWith("#")))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("/"),
                        line -> assertThat(line).matches("/brief/ [0-9a-f]{16} _posts/2026-01-02-short\\.md"),
                        line -> assertThat(line).matches("/mill/ [0-9a-f]{16} _posts/2026-01-01-mill\\.md"),
                        line -> assertThat(line).matches("/short/ [0-9a-f]{16} _posts/2026-01-02-short\\.md"),
                        line -> assertThat(line).isEqualTo("/tags/tea/"));
        assertThat(run("urls")).isEqualTo(new Run(0, "All addresses are in urls.lock.\n"));
        assertThat(run("build").text()).doesNotContain("urls.lock");
        assertThat(Files.exists(site.resolve("_site/urls.lock"))).isFalse();
    }

    @Test
    void aRenamedFileIsFoundByItsTextThoughItWasEdited() throws IOException {
        run("urls", "--write");
        Files.delete(site.resolve("_posts/2026-01-01-mill.md"));
        String moved = "---\r\ntitle: A wheel # new\r\ntags: [tea]\r\n---\r\n" + LONG.replace("spring", "autumn");
        write("_posts/2026-01-01-wheel.md", moved);
        Run broken = run("build");
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.text())
                .contains(
                        "the published address /mill/ would vanish [url-vanished]",
                        "--> urls.lock:5:1",
                        "/mill/ ",
                        "^^^^^^",
                        "'jbuild build --fix' writes 'redirect_from: /mill/' into _posts/2026-01-01-wheel.md.");
        assertThat(run("urls", "--write").code()).isEqualTo(1);
        assertThat(read("urls.lock")).contains("\n/mill/ ").doesNotContain("/wheel/");
        Run fixed = run("build", "--fix");
        assertThat(fixed.text()).startsWith("Wrote the old address /mill/ into _posts/2026-01-01-wheel.md\n");
        assertThat(fixed.code()).isZero();
        assertThat(read("_posts/2026-01-01-wheel.md"))
                .isEqualTo(moved.replace("[tea]\r\n", "[tea]\r\nredirect_from: /mill/\r\n"));
        assertThat(read("_site/mill/index.html")).contains("url=/wheel/");
        assertThat(run("urls", "--write").code()).isZero();
        assertThat(read("urls.lock")).contains("\n/mill/ ", "\n/wheel/ ").doesNotContain("2026-01-01-mill.md");
        assertThat(run("build", "--fix").text()).doesNotContain("Wrote the old");
        assertThat(run("build", "--fix", "--json").text()).contains("\"fixes\":[]");
    }

    @Test
    void aChangedPatternMovesAllDocuments() throws IOException {
        run("urls", "--write");
        write("site.yml", read("site.yml").replace("/:title/", "/:year/:title/"));
        Run broken = run("build");
        assertThat(broken.text())
                .contains("address /mill/ would", "address /short/ would")
                .doesNotContain("/brief/ would");
        assertThat(run("build", "--fix").code()).isZero();
        assertThat(read("_posts/2026-01-02-short.md"))
                .isEqualTo("---\nredirect_from: [/brief/, /short/]\n---\nShort.\n");
    }

    @Test
    void manyAddressesAreToldAtOnce() throws IOException {
        for (int i = 10; i < 22; i++) {
            write("_posts/2026-02-" + i + "-post" + i + ".md", "Text of post " + i + ".\n");
        }
        run("urls", "--write");
        write("site.yml", read("site.yml").replace("/:title/", "/:year/:title/"));
        Run broken = run("build");
        assertThat(broken.text())
                .contains(
                        "the published address /mill/ and 13 more would vanish [url-vanished]",
                        "--> urls.lock:5:1",
                        "'jbuild urls' lists them all, and 'jbuild build --fix' writes redirects for them.",
                        "1 error");
        assertThat(run("urls").text()).contains("- /post10/\n", "- /post21/\n");
        assertThat(run("build", "--fix").code()).isZero();
        assertThat(read("_posts/2026-02-10-post10.md")).startsWith("---\nredirect_from: /post10/\n");
    }

    @Test
    void addressesThatVanishByErrorsElsewhereAreNoNews() throws IOException {
        run("urls", "--write");
        String settings = read("site.yml");
        write("site.yml", settings.replace("/:title/", "/:titel/"));
        Run broken = run("build", "--fix");
        assertThat(broken.text())
                .contains(
                        "the published address /mill/ and 1 more would vanish [url-vanished]",
                        "Mend the errors in site.yml first",
                        "2 errors")
                .doesNotContain("Wrote");
        assertThat(read("_posts/2026-01-02-short.md")).doesNotContain("/short/");
        write("site.yml", settings);
        write("_posts/2026-01-02-short.md", "---\nredirect_from: /brief/\ntitle: [\n---\nShort.\n");
        assertThat(run("build").text()).contains("1 error").doesNotContain("would vanish");
    }

    @Test
    void whatIsGoneForGoodIsLeftToTheAuthor() throws IOException {
        run("urls", "--write");
        Files.delete(site.resolve("_posts/2026-01-01-mill.md"));
        write("_posts/2026-01-02-mills.md", "Quite another text.\n");
        write("_posts/2026-01-02-short.md", "---\nredirect_from: /brief/\npublished: false\n---\nShort.\n");
        Run broken = run("build", "--fix");
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.text())
                .contains(
                        "(the nearest new address is /mills/), or delete this line",
                        "Its source _posts/2026-01-02-short.md is skipped (unpublished).",
                        "address /tags/tea/ would vanish")
                .doesNotContain("Wrote");
        String lock = read("urls.lock");
        write("urls.lock", lock.replaceAll("(?m)^/(brief|mill|short|tags/tea)/.*\n", ""));
        assertThat(run("build").code()).isZero();
    }

    @Test
    void whatExpiresAndWhatALimitLeavesOutIsNotMissed() throws IOException {
        write("site.yml", read("site.yml").replace("paginate: 1\n", ""));
        run("urls", "--write");
        write("_posts/2026-01-02-short.md", "---\nredirect_from: /brief/\nexpiry_date: 2026-05-01\n---\nShort.\n");
        assertThat(run("build").code()).isZero();
        Files.delete(site.resolve("_layouts/tag.html"));
        write("urls.lock", read("urls.lock").replace("/tags/tea/\n", ""));
        assertThat(run("build", "--limit-posts", "1").code()).isZero();
    }

    @Test
    void aLineThatIsNoAddressIsTold() throws IOException {
        write("urls.lock", "# mine\n\n<<<<<<< HEAD\n/mill/\n/short/ 12 x\n");
        assertThat(run("build").text())
                .contains("this line is no address [url-lock]", "urls.lock:3:1", "urls.lock:5:1", "2 errors");
    }

    @Test
    void tellsWhenTheSiteChangesNext() throws IOException {
        assertThat(run("next")).isEqualTo(new Run(0, "Nothing changes by itself.\n"));
        write("_posts/2026-12-24-eve.md", "---\nexpiry_date: 2027-01-07 12:30:05.5 +0200\n---\nSoon.\n");
        write("_posts/2026-12-25-never.md", "---\nexpiry_date: 2026-12-24\n---\nNever.\n");
        write("_pages/offer.md", "---\nlayout: none\nexpiry_date: 2026-11-30\n---\nNow.\n");
        write("_pages/gone.md", "---\nlayout: none\nexpiry_date: 2026-10-30\n---\nGone.\n");
        assertThat(run("next")).isEqualTo(new Run(0, """
                                2026-11-30 00:00:00 +01:00 (2026-11-29T23:00:00Z): _pages/offer.md expires
                                2026-12-24 00:00:00 +01:00 (2026-12-23T23:00:00Z): _posts/2026-12-24-eve.md is published
                                2027-01-07 11:30:05 +01:00 (2027-01-07T10:30:05Z): _posts/2026-12-24-eve.md expires
                                """));
        assertThat(run("next", "--json", "--clock", "2026-12-24T00:00:00Z").text())
                .isEqualTo("{\"schema\":1,\"now\":\"2026-12-24T00:00:00Z\",\"zone\":\"Europe/Berlin\",\"changes\":["
                        + "{\"instant\":\"2027-01-07T10:30:05Z\",\"local\":\"2027-01-07T11:30:05+01:00\","
                        + "\"change\":\"expire\",\"path\":\"_posts/2026-12-24-eve.md\"}]}\n");
    }

    @Test
    void whatNextSaysIsWhenABuildMakesSomethingElse() throws IOException {
        write("_posts/2026-12-24-eve.md", "---\nexpiry_date: 2027-01-07\n---\nSoon.\n");
        Path page = site.resolve("_site/eve/index.html");
        String[][] moments = {
            {"2026-12-23T22:59:59Z", "no"},
            {"2026-12-23T23:00:00Z", "yes"},
            {"2027-01-06T22:59:59Z", "yes"},
            {"2027-01-06T23:00:00Z", "no"}
        };
        for (String[] moment : moments) {
            assertThat(run("build", "--clock", moment[0]).code()).isZero();
            assertThat(Files.exists(page)).as(moment[0]).isEqualTo(moment[1].equals("yes"));
        }
    }
}
