package dev.jbuild.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the manual says about filters and addresses is what the tool does. */
class ExamplesTest {

    @TempDir
    Path folder;

    /** An expression, and what the manual says that it gives. */
    private record Example(String text, String result) {}

    @Test
    void filtersGiveWhatIsShown() throws IOException {
        List<Example> examples = examples("^: `(\\{[{%].*\\})` → `(.*)`$", Manual.page("filters"));
        assertThat(examples).hasSizeGreaterThan(90);
        Tool.write(
                folder,
                "site.yml",
                "url: https://example.org\nbaseurl: /blog\npermalink: /:title/\ntimezone: Europe/Helsinki\n");
        Tool.write(folder, "_posts/2026-02-01-tea.md", "---\nminutes: 5\ntags: [tea, milk]\n---\nTea.\n");
        Tool.write(folder, "_posts/2026-02-02-bread.md", "---\nminutes: 90\ntags: [oven]\n---\nBread.\n");
        StringBuilder body = new StringBuilder();
        examples.forEach(example -> body.append('@').append(example.text()).append("@\n"));
        Tool.write(folder, "_pages/examples.html", """
                ---
                layout: none
                permalink: /examples/
                date: 2026-03-01 09:05:00 +0200
                tags: [tea, milk]
                poem: |-
                  roses
                  violets
                ---
                """ + body);
        Tool.Run run = Tool.run(folder, "build", "--quiet");
        assertThat(run.code()).as(run.err()).isZero();
        String made = Files.readString(folder.resolve("_site/examples/index.html"));
        List<Example> results = new ArrayList<>();
        String[] printed = made.split("@\n");
        for (int i = 0; i < examples.size(); i++) {
            results.add(
                    new Example(examples.get(i).text(), printed[i].substring(1).strip()));
        }
        assertThat(results).isEqualTo(examples);
    }

    @Test
    void stylesGiveWhatIsShown() {
        for (Example style : examples("^\\| `([a-z]+)` \\| `/[^|]*` \\| `(/[^`]*)` \\|$", Manual.page("addresses"))) {
            assertThat(address(style.text())).isEqualTo(style.result());
        }
    }

    @Test
    void patternsOfStylesGiveTheSame() {
        for (Example pattern : examples("^\\| `[a-z]+` \\| `(/[^|]*)` \\| `(/[^`]*)` \\|$", Manual.page("addresses"))) {
            assertThat(address(pattern.text())).isEqualTo(pattern.result());
        }
    }

    @Test
    void tokensGiveWhatIsShown() {
        for (Example token : examples("^\\| `(:[a-z_]+)` \\| `([^`]*)` \\|", Manual.page("addresses"))) {
            assertThat(address("/x/" + token.text() + "/")).isEqualTo("/x/" + token.result() + "/");
        }
    }

    @Test
    void pagesGetTheAddressesThatAreShown() {
        Matcher row = Pattern.compile("^\\| `([^`]*)` \\| `(/[^`]*)` \\| `(/[^`]*)` \\|$", Pattern.MULTILINE)
                .matcher(Manual.page("addresses"));
        int rows = 0;
        while (row.find()) {
            if (row.group(1).contains(".")) {
                rows++;
                assertThat(pageAddress(row.group(1), "date")).isEqualTo(row.group(2));
                assertThat(pageAddress(row.group(1), "pretty")).isEqualTo(row.group(3));
            }
        }
        assertThat(rows).isEqualTo(6);
    }

    private String address(String permalink) {
        return built(
                permalink,
                "_posts/2026-03-07-Green-Tea.md",
                "date: 2026-03-07 09:05:02\ncategories: [Drinks, Hot Stuff]\n");
    }

    private String pageAddress(String file, String permalink) {
        return built(permalink, file, "");
    }

    /** The address of the only document of a site. */
    private String built(String permalink, String file, String frontMatter) {
        try {
            Path site = Files.createTempDirectory(folder, "site");
            Tool.write(site, "site.yml", "url: https://example.org\npermalink: \"" + permalink + "\"\n");
            Tool.write(site, file, "---\nlayout: none\n" + frontMatter + "---\n@{{ page.url }}@\n");
            Tool.Run run = Tool.run(site, "build", "--quiet");
            assertThat(run.code()).as(run.err()).isZero();
            try (Stream<Path> files = Files.walk(site.resolve("_site"))) {
                for (Path html : files.filter(Files::isRegularFile).toList()) {
                    List<Example> found =
                            examples("@(([^@]*))@", html.toString().endsWith("html") ? Files.readString(html) : "");
                    if (!found.isEmpty()) {
                        return found.get(0).text();
                    }
                }
            }
            return "nothing";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Example> examples(String pattern, String text) {
        List<Example> examples = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
        while (matcher.find()) {
            examples.add(new Example(matcher.group(1), matcher.group(2)));
        }
        return examples;
    }
}
