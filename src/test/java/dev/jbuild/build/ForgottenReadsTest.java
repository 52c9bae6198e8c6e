package dev.jbuild.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.build.BuildRequest.Reuse;
import dev.jbuild.build.BuildRequest.Strictness;
import dev.jbuild.config.Overrides;
import dev.jbuild.output.Content;
import dev.jbuild.path.OutputPath;
import dev.jbuild.source.SourceTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each kind of read is needed: a build that does not note it keeps something wrong after the edit that it is there for.
 * With all reads noted the same edit is taken in.
 */
class ForgottenReadsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    private static final String SETTINGS = """
            title: Blog
            url: https://example.org
            baseurl: /blog
            theme: none
            motto: first
            paginate: 2
            taxonomies: [series]
            authors: {ann: {display_name: Ann}}
            """;

    private static final List<Case> CASES = List.of(
            new Case("text", (o, n) -> n.equals("\u0000text"), "_posts/2026-01-01-a.md", post("A", "Other text.")),
            new Case("layout", (o, n) -> o.equals("layout"), "_layouts/default.html", "new {{ content }}"),
            new Case("absent layout", (o, n) -> n.equals("post"), "_layouts/post.html", "new {{ content }}"),
            new Case("include", (o, n) -> o.equals("include"), "_includes/note.html", "new {{ word }}"),
            new Case("setting", (o, n) -> n.equals("motto"), "site.yml", SETTINGS.replace("first", "second")),
            new Case("key of data", (o, n) -> n.equals("\u0000key data people"), "_data/people.yml", "ann: Anna\n"),
            new Case("all data", (o, n) -> n.equals("data"), "_data/more.yml", "a: 1\n"),
            new Case("list", (o, n) -> n.equals("posts"), "_posts/2026-01-03-c.md", post("C", "New.")),
            new Case(
                    "part of a list",
                    (o, n) -> n.startsWith("\u0000part "),
                    "_posts/2026-01-03-c.md",
                    post("C", "New.")),
            new Case(
                    "whether a list has anything",
                    (o, n) -> n.startsWith("\u0000any "),
                    "_posts/2026-01-01-a.md",
                    post("A", "Text a.").replace("title:", "featured: true\ntitle:")),
            new Case("tags", (o, n) -> o.equals("terms:tags"), "_posts/2026-01-03-c.md", post("C", "New.", "new")),
            new Case("term", (o, n) -> o.startsWith("term:"), "_posts/2026-01-03-c.md", post("C", "New.")),
            new Case("related", (o, n) -> n.equals("related"), "_posts/2026-01-03-c.md", post("Text A.", "New.")),
            new Case("series", (o, n) -> n.equals("series_parts"), "_posts/2025-01-03-c.md", part("C")),
            new Case("taxonomy", (o, n) -> o.equals("terms:series"), "_posts/2026-01-03-c.md", part("C", "Other")),
            new Case("about a term", (o, n) -> n.equals("content"), "_terms/tags/java.md", "Other words.\n"),
            new Case("paginator", (o, n) -> o.startsWith("paginator:"), "_posts/2026-01-03-c.md", post("C", "New.")),
            new Case("list page", (o, n) -> o.startsWith("list:"), "_posts/2026-01-03-c.md", post("C", "New.")),
            new Case("feed", (o, n) -> o.equals("feed"), "_posts/2026-01-03-c.md", post("C", "New.")),
            new Case(
                    "front matter",
                    (o, n) -> n.equals("\u0000front matter"),
                    "_posts/2026-01-01-a.md",
                    post("B", "Text a.")),
            new Case("title", (o, n) -> n.equals("title"), "_posts/2026-01-01-a.md", post("B", "Text a.")),
            new Case("neighbour", (o, n) -> n.equals("next"), "_posts/2026-01-03-c.md", post("C", "New.")),
            new Case("content", (o, n) -> n.equals("content"), "_posts/2026-01-01-a.md", post("A", "Other text.")),
            new Case("excerpt", (o, n) -> n.equals("excerpt"), "_posts/2026-01-01-a.md", post("A", "Other text.")),
            new Case("author", (o, n) -> o.startsWith("author:"), "site.yml", SETTINGS.replace("Ann}", "Anna}")),
            new Case(
                    "chosen layout",
                    (o, n) -> n.equals("\u0000layout"),
                    "_posts/2026-01-01-a.md",
                    post("A", "Text a.").replace("title:", "layout: other\ntitle:")),
            new Case(
                    "image",
                    (o, n) -> n.equals("\u0000image"),
                    "_posts/2026-01-01-a.md",
                    post("A", "Text a.").replace("title:", "image: assets/none.png\ntitle:")),
            new Case("outputs", (o, n) -> o.equals("outputs"), "assets/b.png", null),
            new Case("near address", (o, n) -> o.equals("near"), "about.md", "---\npermalink: /about/\n---\nText.\n"),
            new Case(
                    "post by its file",
                    (o, n) -> o.equals("postfile"),
                    "_posts/2026-01-01-a.md",
                    post("A", "Text a.").replace("title:", "permalink: /moved/\ntitle:")),
            new Case("given", (o, n) -> o.equals("given"), "_layouts/other.html", "{{ content }}"),
            new Case("route", (o, n) -> o.equals("route"), "swap", ""));

    @TempDir
    Path temp;

    /**
     * A kind of read.
     *
     * @param forgotten says of an object and a name whether it is of that kind
     * @param path what is edited
     * @param text what it has then; {@code null} where it goes
     */
    private record Case(
            String name,
            BiPredicate<String, String> forgotten,
            String path,
            @Nullable String text) {}

    private static String post(String title, String text, String... tags) {
        return "---\ntitle: " + title + "\nauthor: ann\ntags: [java" + (tags.length > 0 ? ", " + tags[0] : "")
                + "]\n---\n" + text + "\n";
    }

    private static String part(String title, String... others) {
        return "---\ntitle: " + title + "\nseries: " + (others.length > 0 ? others[0] : "Tea") + "\n---\nText.\n";
    }

    private static void site(Path folder) throws IOException {
        write(folder, "site.yml", SETTINGS);
        write(
                folder,
                "_layouts/default.html",
                "{{ site.motto }}{{ page.title }}{% for a in page.authors %}{{ a.display_name }}{% endfor %}"
                        + "{% include \"note\" %}{{ page.next.url }}{{ content }}"
                        + "{% for r in page.related %}{{ r.url }}{% endfor %}"
                        + "{% for s in page.series_parts %}{{ s.number }}/{{ s.size }}{% endfor %}");
        write(folder, "_layouts/other.html", "{% include \"note\" with {\"word\": \"w\"} %}{{ content }}");
        write(folder, "_layouts/home.html", "{% for p in paginator.posts %}{{ p.title }}{{ p.excerpt }}{% endfor %}");
        write(folder, "_layouts/tag.html", "{{ content }}{% for p in page.posts %}{{ p.url }}{% endfor %}");
        write(folder, "_includes/note.html", "[{{ word }}]");
        write(folder, "_data/people.yml", "ann: Ann\n");
        write(folder, "assets/b.png", "png");
        write(folder, "_posts/2026-01-01-a.md", post("A", "Text a."));
        write(folder, "_terms/tags/java.md", "Words about it.\n");
        write(folder, "_posts/2026-01-02-s.md", part("S"));
        write(
                folder,
                "seven.md",
                "---\npermalink: /seven/\nlayout: none\n---\n"
                        + "{% for t in site.taxonomies.series %}{{ t.name }}{% endfor %}\n");
        write(folder, "_posts/2026-01-02-b.md", post("Z", "Text ![b](/blog/assets/b.png) [about](/abuot/)"));
        write(folder, "one.md", "---\npermalink: /one/\nlayout: none\n---\n{{ site.data.people.ann }}\n");
        write(folder, "nine.md", "---\npermalink: /nine/\nlayout: none\n---\n{{ site.data | size }}\n");
        write(
                folder,
                "two.md",
                "---\npermalink: /two/\nlayout: none\n---\n"
                        + "{% for p in site.posts %}{{ p.url }}{% endfor %}{% for t in site.tags %}{{ t.name }}"
                        + "{% for p in t.posts %}{{ p.url }}{% endfor %}{% endfor %}\n");
        write(
                folder,
                "three.md",
                "---\npermalink: /three/\nlayout: none\n---\n"
                        + "{% for p in site.tags.java.posts %}{{ p.url }}{% endfor %}\n");
        write(
                folder,
                "four.md",
                "---\npermalink: /four/\nlayout: none\n---\n{% for t in site.tags %}{{ t.name }}{% endfor %}\n");
        write(
                folder,
                "five.md",
                "---\npermalink: /five/\nlayout: none\n---\n"
                        + "{% for p in site.posts | slice(0, 1) %}{{ p.url }}{% endfor %}\n");
        write(folder, "eight.md", "---\npermalink: /eight/\nlayout: none\n---\n{% post_url 2026-01-01-a %}\n");
        write(
                folder,
                "six.md",
                "---\npermalink: /six/\nlayout: none\n---\n{% if site.featured is not empty %}yes{% endif %}\n");
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void edit(Path folder, Case one) throws IOException {
        if (one.path().equals("swap")) {
            Path first = folder.resolve("one.md");
            Path third = folder.resolve("three.md");
            Files.writeString(first, Files.readString(first).replace("/one/", "/three/"));
            Files.writeString(third, Files.readString(third).replace("/three/", "/one/"));
        } else if (one.text() == null) {
            Files.delete(folder.resolve(one.path()));
        } else {
            write(folder, one.path(), one.text());
        }
    }

    private static List<String> build(Path folder, Stock stock, MemoryHistory history) throws IOException {
        stock.note(Changes.unknown());
        BuildRequest request = new BuildRequest(folder, Optional.empty(), Overrides.NONE, Strictness.LENIENT, 2);
        BuildResult result = new SiteBuild(request, Progress.NONE, CLOCK, stock).into(history);
        assertThat(result.succeeded()).as(result.diagnostics().toString()).isTrue();
        List<String> all = new ArrayList<>();
        for (Map.Entry<OutputPath, Content> file : history.view().files().entrySet()) {
            all.add(file.getKey() + ": " + new String(file.getValue().bytes(), StandardCharsets.ISO_8859_1));
        }
        result.diagnostics().forEach(problem -> all.add(problem.toString()));
        return all;
    }

    private List<String> afterEdit(Case one, @Nullable BiPredicate<String, String> deaf, Path folder)
            throws IOException {
        site(folder);
        Stock stock = new Stock(folder, SourceTexts.Room.ONE_BUILD, deaf);
        MemoryHistory history = new MemoryHistory(Reuse.NOTHING);
        build(folder, stock, history);
        edit(folder, one);
        return build(folder, new Stock(folder, SourceTexts.Room.ONE_BUILD, deaf), history);
    }

    @TestFactory
    Stream<DynamicTest> eachKindIsNeeded() {
        return CASES.stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    Path folder = temp.resolve(one.name().replace(' ', '-'));
                    List<String> kept = afterEdit(one, null, folder);
                    List<String> clean = build(
                            folder, new Stock(folder, SourceTexts.Room.ONE_BUILD), new MemoryHistory(Reuse.NOTHING));
                    assertThat(kept).isEqualTo(clean);
                    Path other = temp.resolve(one.name().replace(' ', '-') + "-forgotten");
                    List<String> wrong = afterEdit(one, one.forgotten(), other);
                    assertThat(wrong).as("forgetting it does no harm").isNotEqualTo(clean);
                }));
    }
}
