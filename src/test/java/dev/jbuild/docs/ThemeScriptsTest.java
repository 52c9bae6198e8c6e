package dev.jbuild.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The theme loads KaTeX and Mermaid on pages that ask for them, from the site itself, or says that they are missing. */
class ThemeScriptsTest {

    @TempDir
    Path site;

    @BeforeEach
    void write() {
        Tool.write(
                site,
                "site.yml",
                "title: S\nurl: https://example.org\nbaseurl: /b\npermalink: /:title/\nmath: true\nmermaid: true\n");
        post("formulas", "math: true", "$x$");
        post("diagrams", "mermaid: true", "```mermaid\ngraph LR\n```");
        post("neither", "tags: []", "$x$");
        post("no", "math: false\nmermaid: false", "$x$");
    }

    private void post(String name, String line, String text) {
        Tool.write(site, "_posts/2026-01-01-" + name + ".md", "---\nlayout: post\n" + line + "\n---\n" + text + "\n");
    }

    /** The addresses of scripts and style sheets of a page, but those of the theme that each page has. */
    private List<String> loaded(String name) throws IOException {
        Document page = Jsoup.parse(Files.readString(site.resolve("_site/" + name + "/index.html")));
        return page.select("script[src], link[rel=stylesheet]").stream()
                .map(element -> element.hasAttr("src")
                        ? element.attr("src") + (element.hasAttr("defer") ? " defer" : "")
                        : element.attr("href"))
                .filter(address -> !address.matches("/b/assets/theme/(theme\\.js|style\\.css)"))
                .toList();
    }

    @Test
    void whatIsMissingIsWarnedOfOnce() throws IOException {
        Tool.Run run = Tool.run(site, "build");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("2 warnings.");
        assertThat(run.err())
                .containsOnlyOnce(
                        "warning: the formulas of this page are not drawn, as there is no assets/katex/contrib/auto-render.min.js [theme-script]\n  --> _posts/2026-01-01-formulas.md:3:7\n")
                .containsOnlyOnce(
                        "warning: the diagrams of this page are not drawn, as there is no assets/mermaid/mermaid.min.js [theme-script]\n  --> _posts/2026-01-01-diagrams.md:3:10\n");
        for (String page : List.of("formulas", "diagrams", "neither", "no")) {
            assertThat(loaded(page)).as(page).isEmpty();
        }
    }

    @Test
    void pagesLoadWhatTheyAskForAndNoMore() throws IOException {
        Tool.write(site, "assets/katex/katex.min.css", "");
        Tool.write(site, "assets/katex/katex.min.js", "");
        Tool.write(site, "assets/katex/contrib/auto-render.min.js", "");
        Tool.write(site, "assets/mermaid/mermaid.min.js", "");
        Tool.Run run = Tool.run(site, "build", "--strict");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(loaded("formulas"))
                .containsExactly(
                        "/b/assets/katex/katex.min.css",
                        "/b/assets/katex/katex.min.js defer",
                        "/b/assets/katex/contrib/auto-render.min.js defer",
                        "/b/assets/theme/math.js defer");
        assertThat(loaded("diagrams"))
                .containsExactly("/b/assets/mermaid/mermaid.min.js defer", "/b/assets/theme/mermaid.js defer");
        assertThat(loaded("neither")).isEmpty();
        assertThat(loaded("no")).isEmpty();
        assertThat(site.resolve("_site/assets/theme/math.js")).exists();
    }
}
