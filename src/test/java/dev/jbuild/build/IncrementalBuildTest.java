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
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A build over an earlier one makes what a build from nothing makes, and no more pages than it must. */
class IncrementalBuildTest {

    private static final int POSTS = 8;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @BeforeEach
    void site() throws IOException {
        write(
                "site.yml",
                "title: Blog\nurl: https://example.org\nmotto: first\nother: x\n"
                        + "collections:\n  notes:\n    output: false\n");
        write(
                "_layouts/post.html",
                "<title>{{ page.title }}</title>{% include \"head\" %}{{ content }}"
                        + "{% if page.next %}<a href=\"{{ page.next.url }}\">{{ page.next.title }}</a>{% endif %}");
        write("_layouts/default.html", "{% include \"head\" %}{{ content }}");
        write("_layouts/tag.html", "{{ page.title }}{% for post in page.posts %}<p>{{ post.title }}{% endfor %}");
        write(
                "_layouts/home.html",
                "{{ site.motto }}{% for post in paginator.posts %}"
                        + "<p>{{ post.title }} {{ post.excerpt }}{% endfor %}");
        write(
                "_layouts/archive.html",
                "{% for year in page.years %}{{ year.year }}{% for post in year.posts %}"
                        + "{{ post.title }}{{ post.word_count }}{% endfor %}{% endfor %}");
        write("_includes/head.html", "<head>{{ site.title }}</head>");
        write("_data/people.yml", "ann: Ann\nbob: Bob\n");
        write("_notes/one.md", "---\ntitle: Note\n---\nA note of {{ site.data.people.ann }}\n");
        write(
                "about.md",
                "---\ntitle: About\n---\n{{ site.posts | size }} posts, {% for note in site.notes %}"
                        + "{{ note.content }}{% endfor %}\n");
        for (int i = 0; i < POSTS; i++) {
            post(i, "Post " + i, "java", "First words " + i + ".\n\nMore words.");
        }
    }

    private void post(int number, String title, String tags, String body) throws IOException {
        write(post(number), "---\ntitle: " + title + "\ntags: [" + tags + "]\n---\n" + body + "\n");
    }

    private static String post(int number) {
        return "_posts/2026-01-0" + (number + 1) + "-p" + number + ".md";
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private BuildResult build(String destination, Reuse reuse, Proof proof) throws IOException {
        Overrides none = new Overrides(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        BuildRequest request = new BuildRequest(
                folder, Optional.of(folder.resolve(destination)), none, Strictness.LENIENT, reuse, proof, 2);
        return SiteBuild.run(request, Progress.NONE, CLOCK);
    }

    private BuildResult build() throws IOException {
        return build("_site", Reuse.UNCHANGED, Proof.COMPARED);
    }

    private List<String> rendered() throws IOException {
        BuildResult result = build();
        assertThat(result.diagnostics()).isEmpty();
        return result.rendered().stream().map(page -> page.path().value()).toList();
    }

    @Test
    void nothingChanged() throws IOException {
        assertThat(rendered()).contains("about.html", "index.html", "feed.xml");
        assertThat(rendered()).isEmpty();
        BuildResult third = build();
        assertThat(third.reused()).isGreaterThan(POSTS);
        assertThat(third.published().orElseThrow().written()).isZero();
    }

    @Test
    void aBodyIsShownInItsPageOnly() throws IOException {
        rendered();
        post(3, "Post 3", "java", "First words 3.\n\nMore others.");
        assertThat(rendered()).containsExactly("2026/01/04/p3.html", "feed.xml");
    }

    @Test
    void aTitleIsShownInListsAndByANeighbour() throws IOException {
        rendered();
        post(3, "New", "java", "First words 3.\n\nMore words.");
        assertThat(rendered())
                .containsExactly(
                        "2026/01/03/p2.html",
                        "2026/01/04/p3.html",
                        "404.html",
                        "archive/index.html",
                        "feed.xml",
                        "index.html",
                        "tags/java/index.html");
    }

    @Test
    void aSettingMattersToItsReaders() throws IOException {
        rendered();
        write("site.yml", Files.readString(folder.resolve("site.yml")).replace("first", "second"));
        assertThat(rendered()).containsExactly("index.html");
        write("site.yml", Files.readString(folder.resolve("site.yml")) + "third: x\n");
        assertThat(rendered()).isEmpty();
    }

    @Test
    void aNoteReachesItsPage() throws IOException {
        rendered();
        write("_data/people.yml", "ann: Anna\nbob: Bob\n");
        assertThat(rendered()).containsExactly("about.html");
    }

    @Test
    void aTemplateMattersToItsUsers() throws IOException {
        rendered();
        write("_layouts/tag.html", "x{{ page.title }}");
        assertThat(rendered()).containsExactly("tags/java/index.html");
        write("_includes/unused.html", "x");
        assertThat(rendered()).isEmpty();
    }

    @Test
    void whatSomebodyChangedIsMadeAgain() throws IOException {
        rendered();
        Files.writeString(folder.resolve("_site/about.html"), "mine");
        Files.delete(folder.resolve("_site/index.html"));
        assertThat(rendered()).containsExactly("about.html", "index.html");
        Files.delete(folder.resolve("_site/2026/01/04/p3.html"));
        BuildResult result = build();
        assertThat(result.rendered())
                .extracting(page -> page.path() + ": " + page.reason())
                .containsExactly("2026/01/04/p3.html: its file is gone or is not as the last build left it");
    }

    private List<String> reasons(BuildResult result) {
        assertThat(result.diagnostics()).isEmpty();
        return result.rendered().stream()
                .map(page -> page.path() + ": " + page.reason())
                .toList();
    }

    @Test
    void aBodyThatDidNotChangeItselfIsToldWithItsCause() throws IOException {
        write("kinds.md", "---\ntitle: Kinds\n---\n{{ site.other }}\n");
        write("quote.md", "---\ntitle: Quote\n---\n{% for note in site.notes %}{{ note.content }}{% endfor %}\n");
        rendered();
        write("site.yml", Files.readString(folder.resolve("site.yml")).replace("other: x", "other: y"));
        assertThat(reasons(build())).containsExactly("kinds.html: content of kinds.md, because of site.other");
        write("kinds.md", "---\ntitle: Kinds\n---\nNone of {{ site.other }}\n");
        assertThat(reasons(build())).containsExactly("kinds.html: content of kinds.md");
        write("_data/people.yml", "ann: Anna\nbob: Bob\n");
        assertThat(reasons(build()))
                .containsExactly(
                        "about.html: content of about.md, because of content of _notes/one.md,"
                                + " because of site.data.people",
                        "quote.html: content of quote.md, because of content of _notes/one.md,"
                                + " because of site.data.people");
    }

    /** What is shown of a list is less than the list, and told as such. A new post with new terms changes all of them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{{ site.posts.first.title }}                       | the first item of site.posts",
                "{{ site.posts[1].title }}                          | item 2 of site.posts",
                "`{% for p in site.posts | slice(0, 2) %}{{ p.title }}{% endfor %}` | the first 2 items of site.posts",
                "`{% for p in site.posts | slice(1, 4) %}{{ p.title }}{% endfor %}` | items 2 to 4 of site.posts",
                "{% if site.featured %}x{% endif %}                 | whether there is anything in site.featured",
                "{% for tag in site.tags %}x{% endfor %}            | which items there are in the taxonomy tags",
                "{{ site.tags.size }}                               | size of the taxonomy tags",
                "{{ site.data['two words'].word }}                  | site.data.two words",
            })
    void aPartOfAListIsToldInWords(String template, String words) throws IOException {
        write("part.md", "---\ntitle: Part\n---\n" + template + "\n");
        write("_data/two words.yml", "word: one\n");
        rendered();
        write("_data/two words.yml", "word: two\n");
        write("_posts/2026-02-01-new.md", "---\ntitle: New\ntags: [new]\nfeatured: true\n---\nNew.\n");
        assertThat(reasons(build())).contains("part.html: content of part.md, because of " + words);
    }

    @Test
    void theNamesOfAnObjectAreToldInWords() throws IOException {
        write("all.md", "---\ntitle: All\n---\n{{ site | jsonify | size }}\n");
        rendered();
        write("site.yml", Files.readString(folder.resolve("site.yml")) + "third: x\n");
        assertThat(reasons(build()))
                .containsExactly("all.html: content of all.md, because of which names there are in site");
    }

    @Test
    void whatIsGoneIsToldSo() throws IOException {
        rendered();
        Files.delete(folder.resolve(post(3)));
        assertThat(reasons(build()))
                .contains(
                        "index.html: " + post(3) + " is gone or no longer published",
                        "about.html: content of about.md, because of site.posts");
    }

    @Test
    void whereNothingCanBeKeptTheReasonIsToldOnce() throws IOException {
        assertThat(build().rendered())
                .extracting(BuildResult.Rendered::reason)
                .containsOnly("there is no record of an earlier build");
        assertThat(build("_site", Reuse.NOTHING, Proof.NONE).rendered())
                .extracting(BuildResult.Rendered::reason)
                .containsOnly("--clean makes everything anew");
        write("site.yml", Files.readString(folder.resolve("site.yml")) + "lang: de\n");
        assertThat(build().rendered())
                .extracting(BuildResult.Rendered::reason)
                .containsOnly("a setting that everything depends on changed, or jbuild itself");
        write("new.md", "---\ntitle: New\n---\nNew.\n");
        assertThat(reasons(build())).contains("new.html: it is new, or had problems before");
    }

    @Test
    void brokenNotesAreAsGoodAsNone() throws IOException {
        rendered();
        Path notes = folder.resolve(".jbuild/output");
        try (var files = Files.walk(notes)) {
            Path file = files.filter(path -> path.endsWith("notes")).findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        assertThat(rendered()).contains("about.html", "index.html");
        assertThat(rendered()).isEmpty();
    }

    @Test
    void problemsAreToldAgain() throws IOException {
        post(3, "Post 3", "java", "{{ page.titel }} ![x](/no.png)");
        List<Diagnostic> first = build().diagnostics();
        assertThat(first).extracting(Diagnostic::code).contains("template-unknown-name", "image-missing");
        assertThat(build().diagnostics()).isEqualTo(first);
    }

    @Test
    void bodiesThatNeedEachOtherAreFound() throws IOException {
        post(3, "Post 3", "java", "{{ page.next.excerpt }}");
        assertThat(build().succeeded()).isTrue();
        post(4, "Post 4", "java", "{{ page.previous.excerpt }}");
        assertThat(build().diagnostics()).extracting(Diagnostic::code).contains("body-cycle");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomEdits(long seed) throws IOException {
        Random random = new Random(seed);
        for (int step = 0; step < 100; step++) {
            String edit = edit(random);
            BuildResult incremental = build("_site", Reuse.UNCHANGED, Proof.NONE);
            BuildResult clean = build("_clean", Reuse.NOTHING, Proof.NONE);
            String where = "seed " + seed + ", step " + step + ": " + edit;
            assertThat(incremental.diagnostics()).as(where).isEqualTo(clean.diagnostics());
            if (clean.succeeded()) {
                assertThat(GoldenSitesTest.tree(folder.resolve("_site")))
                        .as(where)
                        .isEqualTo(GoldenSitesTest.tree(folder.resolve("_clean")));
            }
        }
    }

    private String edit(Random random) throws IOException {
        int number = random.nextInt(POSTS);
        String word = "w" + random.nextInt(5);
        String[] bodies = {
            "Plain " + word + ".\n\nRest.",
            "Same.\n\nRest " + word + ".",
            "{{ site.data.people.ann }} {{ page.next.title }}",
            "# Head " + word + "\n\n![i](/pic" + random.nextInt(2) + ".png)",
            "{% include \"extra\" %} {{ site.posts.first.excerpt }}",
            "{{ page." + word + " }} {{ site." + word + " }}",
            "{{ site.tags.java.size }} {% for t in page.tag_terms %}{{ t.url }}{% endfor %}",
            "{% for p in site.pages %}{{ p.content }}{% endfor %}"
        };
        String[] layouts = {
            "{% include \"head\" %}{{ content }}{{ page.excerpt }}{{ page.toc_html }}",
            "{{ content }}{% for t in site.tags %}{{ t.name }}{{ t.size }}{% for p in t %}{{ p.title }}{% endfor %}"
                    + "{% endfor %}",
            "---\nlayout: default\nx: " + word + "\n---\n{{ layout.x }}{{ content }}{{ page.authors | first }}",
            "{{ content }}{{ " + word + " }}{{ page.previous.word_count }}{{ site.featured | size }}{{ page | json }}",
            "{% set " + word + " = 1 %}{{ content }}{{ page.reading_time }}{{ site.data }}"
        };
        String[] names = {"_layouts/post.html", "_layouts/default.html", "_layouts/page.html", "_includes/extra.html"};
        int kind = random.nextInt(14);
        switch (kind) {
            case 0, 1, 2, 3 -> post(number, "Post " + number, "java", bodies[random.nextInt(bodies.length)]);
            case 4 -> post(number, word, word + ", java", "Body " + word);
            case 5 -> post(number, "F", "java\nfeatured: true\nhidden: " + random.nextBoolean() + "\nx: [", "Front");
            case 6 -> Files.deleteIfExists(folder.resolve(post(number)));
            case 7 -> write(names[random.nextInt(4)], layouts[random.nextInt(layouts.length)]);
            case 8 -> Files.deleteIfExists(folder.resolve(names[random.nextInt(4)]));
            case 9 -> write("_data/people.yml", "ann: " + word + "\n");
            case 10 ->
                write(
                        "site.yml",
                        "title: " + word + "\nurl: https://example.org\n" + word + ": 1\npaginate: " + random.nextInt(4)
                                + "\n" + (random.nextBoolean() ? "excerpt_separator: '.'\n" : ""));
            case 11 -> {
                if (random.nextBoolean()) {
                    write("pic0.png", word);
                } else {
                    Files.deleteIfExists(folder.resolve("pic0.png"));
                }
            }
            case 12 ->
                write(
                        "about.md",
                        "---\ntitle: " + word + "\nw1: 5\npermalink: /" + word + "/\n---\n"
                                + bodies[random.nextInt(bodies.length)]);
            default ->
                write(
                        "_posts/2026-01-0" + (number + 1) + "-p" + number + ".md",
                        "---\ndate: 2026-0" + (1 + random.nextInt(6)) + "-11\nw2: y\nauthor: " + word
                                + "\n---\nDated.");
        }
        return "kind " + kind + ", number " + number + ", " + word + ", files " + new TreeSet<>(List.of(names));
    }
}
