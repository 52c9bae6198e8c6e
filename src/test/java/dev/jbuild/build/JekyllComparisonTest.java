package dev.jbuild.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.jbuild.cli.Main;
import dev.jbuild.cli.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same posts through the real Jekyll and through jbuild: readers must see the same words, headings with the same
 * ids, lists, links and images. Both sites have a base path and a layout that adds nothing.
 *
 * <p>To compare a folder of posts of your own, name it with {@code -Djbuild.posts=FOLDER}.
 */
class JekyllComparisonTest {

    private static final Path OWN_POSTS = Path.of("src/test/resources/jekyll/_posts");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> readersSeeWhatJekyllShows() throws Exception {
        assumeTrue(hasJekyll(), "jekyll is not installed");
        List<Path> posts = posts();
        Path theirs = site("theirs", posts, "_config.yml");
        Path ours = site("ours", posts, "site.yml");
        jekyll(theirs);
        jbuild(ours);
        List<String> pages = pages(theirs.resolve("_site"));
        assertThat(pages).hasSize(posts.size());
        return pages.stream().map(page -> DynamicTest.dynamicTest(page, () -> compare(page, theirs, ours)));
    }

    /** The pages of posts: those with an article. */
    private static List<String> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> read(file).contains("<article>"))
                    .map(file -> site.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static void compare(String page, Path theirs, Path ours) throws IOException {
        VisiblePage expected =
                VisiblePage.of(Files.readString(theirs.resolve("_site").resolve(page)), "article");
        VisiblePage actual =
                VisiblePage.of(Files.readString(ours.resolve("_site").resolve(page)), "article");
        assertThat(actual.words()).isEqualTo(expected.words());
        assertThat(actual.headings()).isEqualTo(expected.headings());
        assertThat(actual.lists()).isEqualTo(expected.lists());
        assertThat(actual.images()).isEqualTo(expected.images());
        // A bare address is a link here and plain text there, so only links with words of their own must agree.
        assertThat(withoutBare(actual.links())).isEqualTo(withoutBare(expected.links()));
    }

    private static List<String> withoutBare(List<String> links) {
        return links.stream()
                .filter(link -> {
                    String[] parts = link.split(" ", 2);
                    return !parts[0].endsWith(parts[1]) && !parts[0].endsWith(parts[1] + "/");
                })
                .toList();
    }

    private static List<Path> posts() throws IOException {
        List<Path> posts = new ArrayList<>();
        String own = System.getProperty("jbuild.posts");
        addPosts(own == null ? OWN_POSTS : Path.of(own), posts);
        Path seed = Path.of(System.getProperty("jbuild.shared", "../shared"), "seed");
        if (own == null && Files.isDirectory(seed)) {
            addPosts(seed, posts);
        }
        return posts;
    }

    private static void addPosts(Path from, List<Path> posts) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            files.filter(file -> file.toString().matches(".*\\.(md|markdown|html)"))
                    .sorted()
                    .forEach(posts::add);
        }
    }

    private Path site(String name, List<Path> posts, String settings) throws IOException {
        Path site = folder.resolve(name);
        Files.createDirectories(site.resolve("_posts"));
        Files.createDirectories(site.resolve("_layouts"));
        for (Path post : posts) {
            Files.copy(post, site.resolve("_posts").resolve(post.getFileName().toString()));
        }
        Files.writeString(
                site.resolve(settings),
                """
                title: Comparison
                url: https://blog.example
                baseurl: /blog
                permalink: /:year/:month/:day/:title/
                timezone: UTC
                future: true
                defaults: [{scope: {path: "", type: posts}, values: {layout: post}}]
                kramdown:
                  input: GFM
                """ + (settings.equals("site.yml") ? "theme: none\nstrict_front_matter: false\n" : ""));
        for (String layout : List.of("post", "page", "default")) {
            Files.writeString(site.resolve("_layouts/" + layout + ".html"), "<article>{{ content }}</article>\n");
        }
        return site;
    }

    private static boolean hasJekyll() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "jekyll")));
    }

    private static void jekyll(Path site) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder("jekyll", "build", "--quiet").directory(site.toFile());
        process.environment().put("LC_ALL", "C.UTF-8");
        Path log = site.resolve("jekyll.log");
        process.redirectErrorStream(true).redirectOutput(log.toFile());
        assertThat(process.start().waitFor()).as(() -> read(log)).isZero();
    }

    private static void jbuild(Path site) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);
        int code = Main.run(new String[] {"build"}, new Surroundings(site, out, out, Map.of(), clock));
        assertThat(code).as(bytes.toString(StandardCharsets.UTF_8)).isZero();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
