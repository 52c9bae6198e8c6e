package dev.jbuild.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the manual says about the theme's menu and its player is what they do. */
class ThemePageTest {

    @TempDir
    Path folder;

    private Document page(String path) throws IOException {
        Tool.Run run = Tool.run(folder, "build", "--quiet");
        assertThat(run.code()).as(run.err()).isZero();
        return Jsoup.parse(folder.resolve("_site").resolve(path), "UTF-8");
    }

    private List<String> menu(String path) throws IOException {
        return page(path).select(".site-head nav a").stream()
                .map(link -> link.text() + " " + link.attr("href") + mark(link))
                .toList();
    }

    private static String mark(Element link) {
        return link.hasAttr("aria-current") ? " " + link.attr("aria-current") : "";
    }

    private void pages(String... names) throws IOException {
        for (String name : names) {
            Tool.write(folder, "_pages/" + name + ".md", "---\ntitle: The " + name + "\n---\nText.\n");
        }
    }

    @Test
    void withoutNavTheFirstFivePagesAreInTheMenu() throws IOException {
        Tool.write(folder, "site.yml", "permalink: pretty\n");
        Tool.write(folder, "_pages/aa.md", "---\ntitle: Hidden\nhidden: true\n---\nText.\n");
        Tool.write(folder, "aa.json", "---\n---\n{}\n");
        pages("404", "a", "b", "c", "d", "e", "f", "index");

        assertThat(menu("b/index.html"))
                .containsExactly(
                        "The a /a/", "The b /b/ page", "The c /c/", "The d /d/", "The e /e/", "Archive /archive/");
    }

    @Test
    void anItemOfNavIsMarkedOnItsPageAndThePagesBelow() throws IOException {
        Tool.write(folder, "site.yml", """
                permalink: pretty
                nav:
                  - no map
                  - title: No address
                  - title: Home
                    url: /
                  - title: Guides
                    url: /guides/
                  - title: Short
                    url: /gui
                """);
        pages("guides", "guides/one");

        assertThat(menu("guides/one/index.html")).containsExactly("Home /", "Guides /guides/ true", "Short /gui");
        assertThat(menu("guides/index.html")).containsExactly("Home /", "Guides /guides/ page", "Short /gui");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=3, https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ",
        "https://youtu.be/aqz-KE-bpKQ?si=abc, https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ",
        "aqz-KE-bpKQ, https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ",
        "https://player.vimeo.com/video/76979871?h=abc, https://player.vimeo.com/video/76979871",
        "76979871, https://player.vimeo.com/video/76979871",
        "assets/videos/garden.mp4, /assets/videos/garden.mp4",
        "https://example.org/a.WEBM?x=1, https://example.org/a.WEBM?x=1",
    })
    void videosThatAreKnownHaveAPlayer(String written, String address) throws IOException {
        assertThat(page(post(written)).select(".video > [src]").eachAttr("src")).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not a url",
                "hello world",
                "https://example.org/x",
                "https://vimeo.com/abc",
                "https://youtube.com/playlist?list=PL12345",
                "https://youtube.com/watch?v=\"onload=x",
            })
    void allElseHasNone(String written) throws IOException {
        assertThat(page(post(written)).select(".video, iframe, video")).isEmpty();
    }

    private String post(String video) throws IOException {
        Tool.write(folder, "site.yml", "permalink: /:title/\n");
        Tool.write(folder, "_posts/2026-01-01-video.md", "---\nvideo_embed: '" + video + "'\n---\nText.\n");
        assertThat(Files.exists(folder.resolve("_site"))).isFalse();
        return "video/index.html";
    }
}
