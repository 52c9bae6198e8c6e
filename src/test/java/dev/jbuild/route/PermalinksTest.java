package dev.jbuild.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.config.SiteConfig.CollectionConfig;
import dev.jbuild.content.Document;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.path.UrlPath;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Site;
import dev.jbuild.site.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PermalinksTest {

    /** Where jbuild goes its own way: hosts look for 404.html, and a folder is served by its index.html. */
    private static final Set<String> OTHERWISE = Set.of("404.md", "old.htm");

    record Case(String permalink, String collection) {}

    static List<String[]> rows(String name) throws IOException {
        try (InputStream in = PermalinksTest.class.getResourceAsStream("/permalinks/" + name)) {
            List<String[]> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    rows.add(line.split(" \\| ", -1));
                }
            }
            return rows;
        }
    }

    static Set<Case> cases() throws IOException {
        Map<Case, Boolean> cases = new LinkedHashMap<>();
        rows("jekyll.txt").forEach(row -> cases.put(new Case(row[0], row[1]), true));
        return cases.keySet();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithJekyll(Case wanted) throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        for (String[] row : rows("jekyll.txt")) {
            if (row[0].equals(wanted.permalink())
                    && row[1].equals(wanted.collection())
                    && !OTHERWISE.contains(row[2])) {
                expected.put(row[2], row[3] + " in " + row[4]);
            }
        }
        Map<String, String> actual = new LinkedHashMap<>();
        List<Diagnostic> sink = new ArrayList<>();
        SiteConfig config = config(wanted);
        Permalinks permalinks = new Permalinks(config, sink);
        for (Entry entry : entries(Sources.site(config, documents()))) {
            String path = entry.document().source().path().value();
            UrlPath url = permalinks.of(entry).orElse(null);
            if (expected.containsKey(path) && url != null) {
                actual.put(path, url + " in " + Permalinks.outputPath(entry, url));
            }
        }
        if (wanted.collection().contains(":year")) {
            // Jekyll takes the build's time for a date that is not there.
            assertThat(sink).hasSize(3).allMatch(problem -> problem.code().equals("permalink-date"));
            expected.keySet().retainAll(actual.keySet());
        } else {
            assertThat(sink).isEmpty();
        }
        assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private static SiteConfig config(Case wanted) {
        Sources.Config config = new Sources.Config();
        config.permalink = wanted.permalink().isEmpty() ? "date" : wanted.permalink();
        config.collections = List.of(new CollectionConfig("recipes", true, wanted.collection()));
        SiteConfig made = config.build();
        if (wanted.collection().isEmpty()) {
            return made;
        }
        DataMap settings = nest("collections", nest("recipes", nest("permalink", null)));
        return new SiteConfig(
                made.file(),
                settings,
                made.identity(),
                made.files(),
                made.selection(),
                made.links(),
                made.lists(),
                made.sorting(),
                made.feeds(),
                made.hosting(),
                made.markdown(),
                made.collections(),
                made.defaults(),
                made.generate(),
                made.words());
    }

    private static DataMap nest(String key, DataMap value) {
        return new DataMap(
                List.of(new DataMap.Entry(key, value == null ? new DataScalar("x", false, 1, 1) : value, 1, 1)), 1, 1);
    }

    private static Document[] documents() throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String[] row : rows("documents.txt")) {
            documents.add(Sources.document(row[0], row[1].split("; ")));
        }
        return documents.toArray(new Document[0]);
    }

    private static List<Entry> entries(Site site) {
        List<Entry> entries = new ArrayList<>(site.posts());
        entries.addAll(site.pages());
        site.collections().forEach(collection -> entries.addAll(collection.items()));
        return entries;
    }

    private static String url(String permalink, List<Diagnostic> sink, String path, String... lines) {
        Sources.Config config = new Sources.Config();
        config.drafts = true;
        config.permalink = permalink;
        config.lines = new String[] {"title: Blog", "permalink: " + permalink};
        SiteConfig made = config.build();
        Permalinks permalinks = new Permalinks(made, sink);
        Site site = Sources.site(made, Sources.document(path, lines));
        return permalinks.of(entries(site).get(0)).map(UrlPath::value).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "_pages/about.md, /about/",
        "_pages/index.md, /",
        "_pages/en/index.html, /en/",
        "_pages/en/team.md, /en/team/",
        "_pages/404.md, /404.html",
        "_pages/en/404.md, /en/404/",
        "_pages/humans.txt, /humans.txt",
        "_posts/2024-01-01-#!.md, /!/",
        "_posts/2024-01-01-###.md, /u23-u23-u23/",
        "_drafts/An Idea.md, /An-Idea/",
    })
    void placesEntries(String path, String url) {
        List<Diagnostic> sink = new ArrayList<>();
        assertThat(url("/:title/", sink, path)).isEqualTo(url);
        assertThat(sink).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/caf%C3%A9/ | /café/",
                "/cafe\u0301/ | /café/",
                "/100%/ | /100%/",
                "about | /about",
                "//a///b/ | /a/b/",
                "/a b/ | /a b/",
                "/10:30/ | /10:30/",
            })
    void readsPermalinks(String permalink, String url) {
        List<Diagnostic> sink = new ArrayList<>();
        assertThat(url("/:title/", sink, "_pages/x.md", "permalink: " + permalink))
                .isEqualTo(url);
        assertThat(sink).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/:titel/ | permalink-token | 3:13 | ':title'",
                "/a/:month_:dya/ | permalink-token | 3:22 | ':day'",
                "/:xyzzyxyzzy/ | permalink-token | 3:13 | Known are",
                "/a/../b/ | permalink-path | 3:12 | leads elsewhere",
                "/a/%2e%2e/b/ | permalink-path | 3:12 | leads elsewhere",
                "/./b | permalink-path | 3:12 | leads elsewhere",
                "/a?b=c | permalink-path | 3:12 | query",
                "/a#b | permalink-path | 3:12 | place in a page",
                "/a\\b | permalink-path | 3:12 | backslash",
                "/a%00b/ | permalink-path | 3:12 | control",
                "/a%0Ab/ | permalink-path | 3:12 | control",
                "/:year/ | permalink-date | 3:12 | date",
            })
    void refusesPermalinks(String permalink, String code, String place, String words) {
        List<Diagnostic> sink = new ArrayList<>();
        assertThat(url("/:title/", sink, "_pages/x.md", "title: X", "permalink: " + permalink))
                .isEqualTo("none");
        assertThat(sink).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.location()).isEqualTo("_pages/x.md:" + place);
            assertThat(problem.message() + problem.hint()).contains(words);
        });
    }

    @ParameterizedTest
    @CsvSource({"/:yaer/:title/, permalink-token, 2:13", "/:title/?x, permalink-path, 2:12"})
    void refusesPatternsOfTheSite(String permalink, String code, String place) {
        List<Diagnostic> sink = new ArrayList<>();
        url(permalink, sink, "_posts/2024-01-01-x.md", "title: X");
        assertThat(sink).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.location()).isEqualTo("site.yml:" + place);
        });
    }

    @ParameterizedTest
    @CsvSource({"a, 250, true", "a, 251, false", "é, 125, true", "é, 126, false", "日, 83, true", "日, 84, false"})
    void refusesNamesThatAreTooLong(String letter, int times, boolean fits) {
        List<Diagnostic> sink = new ArrayList<>();
        String slug = letter.repeat(times);
        String url = url("/:title/", sink, "_posts/2024-01-01-x.md", "slug: " + slug);
        assertThat(url).isEqualTo(fits ? "/" + slug + "/" : "none");
        assertThat(sink).hasSize(fits ? 0 : 1);
    }

    @Property(tries = 3000)
    void neverLeavesTheRoot(
            @ForAll @StringLength(max = 20) @Chars({'.', '/', '\\', '%', '2', 'e', ':', 'a', '~', '\0'})
                    String permalink,
            @ForAll @StringLength(min = 1, max = 8) @Chars({'.', '/', '\\', 'a', ' '}) @CharRange(from = '\0', to = '~')
                    String category) {
        List<Diagnostic> sink = new ArrayList<>();
        List<String> lines = new ArrayList<>(List.of("slug: a" + category, "categories: [" + category + "]"));
        if (permalink.length() % 2 == 0) {
            lines.add("permalink: " + permalink);
        }
        String url = url(
                "/:categories/:title" + permalink.replace(":", ""),
                sink,
                "_posts/2024-01-01-x.md",
                lines.stream()
                        .map(line -> line.replace("\n", "").replace(": [[", ": [x"))
                        .toArray(String[]::new));
        if (url.equals("none")) {
            assertThat(sink).isNotEmpty();
        } else {
            assertThat(url).startsWith("/").doesNotContain("//", "\\", "\0");
            assertThat(url.split("/")).doesNotContain("..", ".");
        }
    }
}
