package dev.jbuild.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.build.BuildRequest;
import dev.jbuild.build.BuildRequest.Strictness;
import dev.jbuild.build.Progress;
import dev.jbuild.build.SiteBuild;
import dev.jbuild.path.OutputPath;
import dev.jbuild.serve.http.Content;
import dev.jbuild.serve.http.Served;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After any edit while a site is served, what is served becomes what a clean build makes, byte for byte.
 * {@code -Djbuild.preview.edits=300} is the long run; {@code -Djbuild.edits.seed=7} begins with that seed.
 */
class PreviewEditsTest {

    private static final int EDITS = Integer.getInteger("jbuild.preview.edits", 15);

    private static final long PATIENCE_NANOS = 60_000_000_000L;

    @TempDir
    Path parent;

    private Path site;
    private final List<String> posts = new ArrayList<>();
    private int made;

    @BeforeEach
    void makeSite() throws IOException {
        site = parent.resolve("site");
        write("site.yml", settings("First"));
        for (int i = 1; i <= 9; i++) {
            posts.add(post("Post " + i, i));
        }
        write(
                "about.md",
                "---\ntitle: About\n---\n{% for p in site.posts | slice(0, 2) %}{{ p.title }} {% endfor %}\n");
        write("_data/facts.yml", "colour: red\n");
        write("_includes/foot.html", "<p>{{ site.data.facts.colour }}</p>");
        write("_layouts/post.html", layout("h1"));
        write("assets/style.css", "p { color: red }\n");
    }

    private static String settings(String title) {
        return "title: " + title + "\npaginate: 4\ntime: 2026-12-01\nurl: https://example.org\n";
    }

    private static String layout(String heading) {
        return "<html><body><" + heading + ">{{ page.title }}</" + heading + ">{{ content }}{{ page.previous.title }}"
                + "{% include \"foot\" %}</body></html>\n";
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String post(String title, int number) throws IOException {
        String path = "_posts/2026-01-" + (10 + number % 19) + "-post-" + ++made + ".md";
        write(path, "---\ntitle: " + title + "\ntags: [tag" + number % 3 + "]\n---\nText " + number + ".\n\nMore.\n");
        return path;
    }

    /** One edit, and its name. */
    private String edit(Random random, int number) throws IOException {
        String path = posts.get(random.nextInt(posts.size()));
        switch (random.nextInt(11)) {
            case 0 -> posts.add(post("New " + number, random.nextInt(40)));
            case 1 -> replace(path, "More.", "More " + number + ".\n\nMore.");
            case 2 -> replace(path, "title: ", "title: " + number + " ");
            case 3 -> replace(path, "tags: [", "tags: [other" + random.nextInt(4) + ", ");
            case 4 ->
                replace(path, "---\ntitle", "---\npublished: " + (random.nextBoolean()) + "\nhidden: true\ntitle");
            case 5 -> {
                String next = path.replace(".md", "-moved" + number + ".md");
                Files.move(site.resolve(path), site.resolve(next));
                posts.set(posts.indexOf(path), next);
            }
            case 6 -> write("_data/facts.yml", "colour: colour" + number + "\n");
            case 7 -> write("_includes/foot.html", "<p>" + number + "{{ site.data.facts.colour }}</p>");
            case 8 -> write("_layouts/post.html", layout("h" + (1 + number % 6)));
            case 9 -> write("assets/style.css", "p { margin: " + number + "px }\n");
            default -> {
                if (posts.size() > 5 && random.nextBoolean()) {
                    Files.delete(site.resolve(path));
                    posts.remove(path);
                } else {
                    write("site.yml", settings("Title " + number));
                }
            }
        }
        return "edit " + number + " of " + path;
    }

    /** A front matter key that is there already is left as it is, so that each site builds. */
    private void replace(String path, String old, String text) throws IOException {
        String before = Files.readString(site.resolve(path));
        if (!text.contains("published:") || !before.contains("published:")) {
            write(path, before.replace(old, text));
        }
    }

    @Test
    void whatIsServedBecomesWhatACleanBuildMakes() throws Exception {
        long seed = Long.getLong("jbuild.edits.seed", 1);
        Random random = new Random(seed);
        try (Previewed preview = Previewed.of(site)) {
            for (int i = 1; i <= EDITS; i++) {
                awaitSame(preview, "seed " + seed + ", " + edit(random, i));
            }
        }
    }

    private void awaitSame(Previewed preview, String what) throws Exception {
        SortedMap<String, String> clean = clean();
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!served(preview).equals(clean) && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertThat(served(preview)).as(what).isEqualTo(clean);
    }

    private SortedMap<String, String> clean() throws IOException {
        Path folder = parent.resolve("clean");
        BuildRequest request =
                new BuildRequest(site, Optional.of(folder), Previewed.NO_OVERRIDES, Strictness.LENIENT, 1).anew();
        assertThat(SiteBuild.run(request, Progress.NONE, Clock.systemUTC()).succeeded())
                .isTrue();
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isRegularFile(file)) {
                    files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    private static SortedMap<String, String> served(Previewed preview) throws IOException {
        SortedMap<String, String> served = new TreeMap<>();
        Content content = preview.preview().snapshot().content();
        for (OutputPath path : preview.preview().made().files().keySet()) {
            Served found = content.find(path);
            served.put(path.value(), found == null ? "" : new String(found.bytes(), StandardCharsets.ISO_8859_1));
        }
        return served;
    }

    @Test
    void anOutputOfAnEarlierBuildThatIsLostIsMadeAnew() throws Exception {
        BuildRequest request = new BuildRequest(site, Optional.empty(), Previewed.NO_OVERRIDES, Strictness.LENIENT, 1);
        assertThat(SiteBuild.run(request, Progress.NONE, Clock.systemUTC()).succeeded())
                .isTrue();
        try (Previewed preview = Previewed.of(site)) {
            Path page = site.resolve("_site/about/index.html");
            page = Files.exists(page) ? page : site.resolve("_site/about.html");
            String built = Files.readString(page);
            Files.delete(page);
            HttpResponse<String> answer = preview.get("about.html");
            answer = answer.statusCode() == 200 ? answer : preview.get("about/");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains(built.substring(built.indexOf("<body"), built.indexOf("</body>")));
            Path home = site.resolve("_site/index.html");
            Files.writeString(home, "somebody else's");
            assertThat(preview.get("").body()).contains("Post 9").doesNotContain("somebody else");
        }
    }

    @Test
    void aLargeAssetIsReadInTheAskedPartsOnly() throws Exception {
        byte[] film = new byte[3 << 20];
        new Random(5).nextBytes(film);
        Files.write(site.resolve("assets/film.mp4"), film);
        // One that was written just now could change without looking different, and is read at once.
        Files.setLastModifiedTime(site.resolve("assets/film.mp4"), FileTime.fromMillis(1_700_000_000_000L));
        try (Previewed preview = Previewed.of(site)) {
            Served served = Objects.requireNonNull(
                    preview.preview().snapshot().content().find(new OutputPath("assets/film.mp4")));
            assertThat(served.part(100, 1000).remaining()).isEqualTo(1000);
            HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(preview.address("assets/film.mp4"))
                                    .header("Range", "bytes=2000000-2000004")
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(206);
            assertThat(answer.body())
                    .containsExactly(
                            film[2_000_000], film[2_000_001], film[2_000_002], film[2_000_003], film[2_000_004]);
        }
    }
}
