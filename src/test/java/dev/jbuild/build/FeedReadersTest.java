package dev.jbuild.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What others read of the feeds of the golden sites. */
class FeedReadersTest {

    private static final Path EXPECTED = Path.of("src/test/resources/sites/feeds/expected");

    private static SyndFeed read(String path) throws Exception {
        return new SyndFeedInput().build(new StringReader(Files.readString(EXPECTED.resolve(path))));
    }

    @Test
    void aFeedLibraryReadsTheSameFromAtomAndRss() throws Exception {
        SyndFeed atom = read("feed.xml");
        SyndFeed rss = read("feed.rss");
        assertThat(atom.getFeedType()).isEqualTo("atom_1.0");
        assertThat(rss.getFeedType()).isEqualTo("rss_2.0");
        assertThat(rss.getLink()).isEqualTo("https://example.org/notes/");
        assertThat(atom.getLinks())
                .extracting(link -> link.getRel() + " " + link.getHref())
                .contains("alternate https://example.org/notes/");
        for (SyndFeed feed : List.of(atom, rss)) {
            assertThat(feed.getTitle()).isEqualTo("Notes & more");
            assertThat(feed.getDescription()).isEqualTo("About <things>");
            assertThat(feed.getEntries())
                    .extracting(SyndEntry::getTitle)
                    .containsExactly("]]> and 'quotes'", "Links & <pictures>");
            assertThat(feed.getEntries())
                    .extracting(SyndEntry::getUri)
                    .containsExactly("https://example.org/notes/guest/", "https://example.org/notes/links/");
            SyndEntry links = feed.getEntries().get(1);
            assertThat(links.getLink()).isEqualTo("https://example.org/notes/links/");
            assertThat(links.getPublishedDate().toInstant()).hasToString("2026-02-01T23:00:00Z");
            assertThat(links.getDescription().getValue()).isEqualTo("Where links lead");
            assertThat(links.getAuthor()).isEqualTo("Maren Holt");
            assertThat(links.getCategories())
                    .extracting(category -> category.getName())
                    .containsExactly("java", "dull", "news");
            assertThat(links.getContents().get(0).getValue())
                    .contains("<a href=\"https://example.org/notes/first/\">page</a>", "<p>Second paragraph.</p>");
        }
    }

    @Test
    void jsonFeedsHaveWhatTheirStandardAsksFor() throws IOException {
        for (Path file : files(".json")) {
            JsonObject feed = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            assertThat(feed.get("version").getAsString()).isEqualTo("https://jsonfeed.org/version/1.1");
            assertThat(feed.get("title").getAsString()).isNotEmpty();
            assertThat(URI.create(feed.get("feed_url").getAsString()).getPath())
                    .isEqualTo("/notes/" + EXPECTED.relativize(file).toString().replace('\\', '/'));
            feed.getAsJsonArray("items").forEach(element -> {
                JsonObject item = element.getAsJsonObject();
                assertThat(item.get("id").getAsString()).startsWith("https://example.org/");
                assertThat(item.get("content_html").getAsString()).doesNotContain("=\"/");
            });
        }
    }

    @Test
    void eachFeedNamesItself() throws IOException {
        List<Path> feeds = new ArrayList<>(files(".rss"));
        feeds.addAll(files(".xml"));
        feeds.removeIf(file -> file.endsWith("sitemap.xml"));
        assertThat(feeds).hasSize(14);
        for (Path file : feeds) {
            String self = "https://example.org/notes/"
                    + EXPECTED.relativize(file).toString().replace('\\', '/');
            assertThat(Files.readString(file)).contains("rel=\"self\"", "href=\"" + self + "\"");
        }
    }

    @Test
    void xmllintTakesThem() throws Exception {
        List<String> command = new ArrayList<>(List.of("xmllint", "--noout", "--nonet"));
        files(".xml").forEach(file -> command.add(file.toString()));
        files(".rss").forEach(file -> command.add(file.toString()));
        Process process = start(command);
        assumeTrue(process != null, "there is no xmllint here");
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).isEmpty();
        assertThat(process.exitValue()).isZero();
    }

    private static @Nullable Process start(List<String> command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return null;
        }
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(EXPECTED)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }
}
