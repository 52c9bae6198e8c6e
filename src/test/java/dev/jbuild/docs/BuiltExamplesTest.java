package dev.jbuild.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.jbuild.data.YamlReader;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each block of YAML, TOML, CSV, HTML or Markdown that the manual shows is built as a part of a small site, and nothing is
 * wrong with it. Which file a block is, a comment says, in the line before its fence
 * ({@code <!-- example: _data/team.yml -->}) or in its first line ({@code <!-- _layouts/base.html -->}); without one, YAML
 * is {@code site.yml}, or front matter on the pages about that, HTML is a layout, and Markdown a post.
 */
class BuiltExamplesTest {

    /** These pages have tests of their own, which build or compare all that they show. */
    private static final Set<String> ELSEWHERE = Set.of("problems", "markdown", "filters");

    private static final Set<String> BUILT = Set.of("yaml", "toml", "html", "markdown");

    private static final Pattern BLOCK = Pattern.compile(
            "(?:^<!-- example: (\\S+) -->\\n+)?^(`{3,})(\\w+)[^\\n`]*\\n(.*?)^\\2$",
            Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern OWN_PATH = Pattern.compile("<!-- (\\S+/\\S+) -->\\n");

    private static final String TAXONOMIES = "taxonomies: {series: true, authors: true, topics: {key: topic}}\n";

    private static final String COLLECTIONS = "collections: {recipes: {output: true}, guides: {output: true}}\n";

    @TempDir
    Path folder;

    private int sites;

    /** A file that the manual shows. */
    private record Example(String page, int number, String path, String text) {}

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> pages = Files.list(Manual.FOLDER.resolve("_pages"))) {
            for (Path file : pages.sorted().toList()) {
                String page = file.getFileName().toString().replace(".md", "");
                if (!ELSEWHERE.contains(page)) {
                    List<Example> examples = examples(page);
                    for (Example example : examples) {
                        String name = page + " " + example.number() + ": " + example.path();
                        tests.add(DynamicTest.dynamicTest(name, () -> build(example, examples)));
                    }
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(90);
        return tests.stream();
    }

    private static List<Example> examples(String page) {
        List<Example> examples = new ArrayList<>();
        Matcher block = BLOCK.matcher(Manual.page(page));
        while (block.find()) {
            String text = block.group(4);
            if (block.group(1) != null || BUILT.contains(block.group(3))) {
                Matcher own = OWN_PATH.matcher(text);
                String path = block.group(1) != null
                        ? block.group(1)
                        : own.lookingAt() ? own.group(1) : usual(page, block.group(3), text);
                for (String variant : path.equals("front matter") ? variants(text) : List.of(text)) {
                    examples.add(new Example(page, examples.size() + 1, path, variant));
                }
            }
        }
        return examples;
    }

    private static String usual(String page, String language, String text) {
        return switch (language) {
            case "yaml" -> Set.of("front-matter", "addresses").contains(page) ? "front matter" : "site.yml";
            case "toml" -> "_data/team.toml";
            case "html" -> text.contains("paginator.") ? "_layouts/home.html" : "_layouts/example.html";
            default -> text.startsWith("---\n") ? "_posts/2026-02-01-own.md" : "body";
        };
    }

    /** One text for each way to write a key that a block shows in several. */
    private static List<String> variants(String text) {
        Map<String, List<String>> ways = new TreeMap<>();
        for (String entry : text.split("\\n(?=\\w)")) {
            ways.computeIfAbsent(entry.substring(0, entry.indexOf(':')), key -> new ArrayList<>())
                    .add(entry.stripTrailing() + "\n");
        }
        int most = ways.values().stream().mapToInt(List::size).max().orElse(0);
        List<String> variants = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            StringBuilder variant = new StringBuilder();
            for (List<String> way : ways.values()) {
                variant.append(way.get(Math.min(i, way.size() - 1)));
            }
            variants.add(variant.toString());
        }
        return variants;
    }

    private void build(Example example, List<Example> all) {
        Path site = folder.resolve("site" + ++sites);
        scaffold(site, example);
        for (Example other : all) {
            // Layouts and includes of one page of the manual belong together.
            if (other.path().startsWith("_layouts/") || other.path().startsWith("_includes/")) {
                write(site, other);
            }
        }
        write(site, example);
        if (example.path().endsWith(".yml")) {
            // Of files that are not jbuild's, this is all that can be told.
            SourceText text = new SourceText(SourcePath.of("example.yml"), example.text());
            assertThat(new YamlReader().read(text).diagnostics()).isEmpty();
        }
        Tool.Run run = Tool.run(site, "build", "--json", "--clock", "2026-12-24T12:00:00Z");
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        Set<String> told = new TreeSet<>();
        for (JsonElement problem :
                JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("diagnostics")) {
            told.add(problem.getAsJsonObject().get("code") + " "
                    + problem.getAsJsonObject().get("message"));
        }
        if (example.text().contains("last_modified: git")) {
            told.removeIf(each -> each.contains("git-dates")); // the site of the test has no commits
        }
        assertThat(told).isEmpty();
    }

    private static void write(Path site, Example example) {
        String text = example.text();
        switch (example.path()) {
            case "front matter" ->
                Tool.write(
                        site,
                        "_posts/2026-02-02-matter.md",
                        "---\n"
                                + (Pattern.compile("^date:", Pattern.MULTILINE)
                                                .matcher(text)
                                                .find()
                                        ? ""
                                        : "date: 2026-02-02\n")
                                + text + "---\nText.\n");
            case "body" -> Tool.write(site, "_posts/2026-01-01-example/index.md", "---\nlayout: example\n---\n" + text);
            case "site.yml" -> {
                StringBuilder whole = new StringBuilder(text);
                for (String other : List.of("url: https://example.org\n", TAXONOMIES, COLLECTIONS)) {
                    String key = other.substring(0, other.indexOf(':') + 1);
                    whole.append(text.startsWith(key) || text.contains("\n" + key) ? "" : other);
                }
                Tool.write(site, "site.yml", whole.toString());
            }
            default -> Tool.write(site, example.path(), text);
        }
    }

    /** All that the examples speak of. */
    private static void scaffold(Path site, Example example) {
        Tool.write(site, "site.yml", "url: https://example.org\npaginate: 2\n" + TAXONOMIES + COLLECTIONS);
        // A blog that leaves its layouts out has the theme's.
        String layout =
                example.text().contains("exclude: [_layouts") ? "---\nlayout: post\n" : "---\nlayout: example\n";
        Tool.write(site, "_layouts/example.html", "{{ content }}\n");
        Tool.write(site, "_layouts/essay.html", "{{ content }}\n");
        Tool.write(site, "_layouts/guide.html", "{{ content }}\n");
        Tool.write(site, "_layouts/person.html", "{{ page.title }}\n");
        Tool.write(site, "_layouts/lesson.html", "{{ page.title }}\n");
        Tool.write(site, "_guides/first.md", "---\ntitle: First\n---\nText.\n");
        if (!example.path().startsWith("_data/team.")) {
            Tool.write(
                    site, "_data/team.yml", "- name: Maren Holt\n  city: Kiel\n- name: Tomás Vidal\n  city: Porto\n");
        }
        for (String file : List.of("one", "two", "three")) {
            Tool.write(
                    site,
                    "_posts/2026-01-1" + file.length() + "-" + file + ".md",
                    layout + "tags: [tea, misc]\nseries: Tea from scratch\nauthor: maren\ntopic: Water\n---\nText.\n");
        }
        for (String page : example.text().contains("redirect_to: /") ? List.of("coffee") : List.of("guides", "about")) {
            Tool.write(site, "_pages/" + page + ".md", "---\npermalink: /" + page + "/\n---\nText.\n");
        }
        Tool.write(site, "_lessons/first.md", "---\nnumber: 1\n---\nText.\n");
        Tool.write(site, "_recipes/soup.md", "---\ndate: 2026-01-05\n---\nText.\n");
        Tool.write(site, "_chapters/preface.md", "---\ntitle: Preface\n---\nText.\n");
        Tool.write(site, "_chapters/end/index.md", "---\ntitle: End\n---\nText.\n");
        Tool.write(site, "_posts/2026-01-01-example/index.md", layout + "---\nText.\n");
        for (String picture : List.of("garden", "lake", "hill", "pot")) {
            Tool.write(site, "_posts/2026-01-01-example/" + picture + ".jpg", "");
        }
        for (String file : List.of("map.png", "map-large.png", "coffee.jpg", "maren.svg", "trip/one.jpg")) {
            Tool.write(site, "assets/images/" + file, "");
        }
        Tool.write(site, "assets/garden.mp4", "");
        Tool.write(site, "assets/garden.jpg", "");
        Tool.write(site, "assets/katex/contrib/auto-render.min.js", "");
        Tool.write(site, "assets/mermaid/mermaid.min.js", "");
        if (example.text().contains("include: [images")) {
            Tool.write(site, "images/one.png", "");
        }
    }
}
