package dev.jbuild.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import dev.jbuild.Schemas;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** The feeds and the sitemap of the demo blog and of the site in {@code src/test/resources/pages}, as others read them. */
class FeedsIT {

    /** The schema of the protocol's authors; {@code .ci/run} installs the package that has it. */
    private static final Path PUBLISHED_SCHEMA = Path.of("target/checker/node_modules/sitemap/schema/sitemap.xsd");

    @TempDir
    static Path temp;

    private static final List<Path> SITES = new ArrayList<>();

    @BeforeAll
    static void build() throws Exception {
        SITES.clear();
        SITES.add(PackedTool.build(Path.of("."), temp.resolve("blog")));
        SITES.add(PackedTool.build(PackedTool.copy(PagesIT.HARD, temp.resolve("hard")), temp.resolve("hard-output")));
    }

    /** A feed with the address that it must name as its own. */
    private record Found(Path file, String address) {
        boolean isJson() {
            return file.toString().endsWith(".json");
        }

        String text() throws IOException {
            return Files.readString(file);
        }
    }

    /** Every feed of a site. */
    private static List<Found> feeds(Path site) throws IOException {
        List<Found> feeds = new ArrayList<>();
        String home = Files.readString(site.resolve("index.html"));
        String root = Optional.ofNullable(Jsoup.parse(home).selectFirst("link[rel=canonical]"))
                .map(link -> link.attr("href"))
                .orElseThrow();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.toString();
                boolean xml = name.endsWith(".xml") && !file.getFileName().startsWith("sitemap.xml");
                if (xml || name.endsWith(".rss") || name.endsWith(".json")) {
                    String path = site.relativize(file).toString().replace('\\', '/');
                    feeds.add(new Found(
                            file, URI.create(root).resolve(encoded(path)).toString()));
                }
            }
        }
        assertThat(feeds).hasSizeGreaterThan(10);
        assertThat(feeds.stream().filter(Found::isJson)).hasSizeGreaterThan(3);
        return feeds;
    }

    private static String encoded(String path) {
        return URI.create(path.replace(" ", "%20")).toASCIIString();
    }

    @Test
    void aFeedLibraryReadsEveryXmlFeed() throws Exception {
        for (Path site : SITES) {
            for (Found found : feeds(site)) {
                if (found.isJson()) {
                    continue;
                }
                SyndFeed feed = new SyndFeedInput(true, Locale.ROOT)
                        .build(new InputSource(new ByteArrayInputStream(Files.readAllBytes(found.file))));
                boolean atom = found.file.toString().endsWith(".xml");
                assertThat(feed.getFeedType()).as(found.address).isEqualTo(atom ? "atom_1.0" : "rss_2.0");
                assertThat(feed.getTitle()).as(found.address).isNotBlank();
                assertThat(feed.getEntries()).as(found.address).isNotEmpty();
                assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
                assertThat(feed.getEntries()).allSatisfy(entry -> {
                    assertThat(entry.getTitle()).isNotBlank();
                    assertThat(URI.create(entry.getLink()).isAbsolute()).isTrue();
                    assertThat(entry.getPublishedDate()).isNotNull();
                });
                assertThat(found.text()).contains("rel=\"self\"", "href=\"" + found.address + "\"");
            }
        }
    }

    /** RFC 4287, sections 4.1.1 and 4.1.2: what a feed and an entry must have, and have once. */
    @Test
    void atomFeedsHaveWhatTheirStandardAsksFor() throws Exception {
        for (Path site : SITES) {
            for (Found found : feeds(site)) {
                if (!found.file.toString().endsWith(".xml")) {
                    continue;
                }
                Element feed = Jsoup.parse(found.text(), "", Parser.xmlParser()).firstElementChild();
                assertThat(feed).isNotNull();
                boolean author = !feed.select("> author > name").isEmpty();
                hasOnce(feed, "id", "title", "updated", "link[rel=self]");
                for (Element entry : feed.select("> entry")) {
                    hasOnce(entry, "id", "title", "updated", "published", "link[rel=alternate]");
                    assertThat(author || !entry.select("> author > name").isEmpty())
                            .as(found.address)
                            .isTrue();
                }
            }
        }
    }

    private static void hasOnce(Element parent, String... children) {
        for (String child : children) {
            assertThat(parent.select("> " + child))
                    .as(child + " of " + parent.nodeName())
                    .hasSize(1);
        }
        parent.select("> updated, > published").forEach(moment -> OffsetDateTime.parse(moment.text()));
        assertThat(URI.create(parent.select("> id").text()).isAbsolute()).isTrue();
    }

    /** JSON Feed 1.1: {@code version}, {@code title}, {@code items}; of each item {@code id} and its content. */
    @Test
    void jsonFeedsHaveWhatTheirStandardAsksFor() throws Exception {
        for (Path site : SITES) {
            for (Found found : feeds(site)) {
                if (!found.isJson()) {
                    continue;
                }
                JsonObject feed = JsonParser.parseString(found.text()).getAsJsonObject();
                assertThat(feed.get("version").getAsString()).isEqualTo("https://jsonfeed.org/version/1.1");
                assertThat(feed.get("title").getAsString()).isNotBlank();
                assertThat(feed.get("feed_url").getAsString()).isEqualTo(found.address);
                assertThat(feed.getAsJsonArray("items")).isNotEmpty();
                List<String> ids = new ArrayList<>();
                for (JsonElement element : feed.getAsJsonArray("items")) {
                    JsonObject item = element.getAsJsonObject();
                    ids.add(item.get("id").getAsString());
                    assertThat(item.get("content_html").getAsString()).isNotNull();
                    assertThat(URI.create(item.get("url").getAsString()).isAbsolute())
                            .isTrue();
                    OffsetDateTime.parse(item.get("date_published").getAsString());
                    if (item.has("authors")) {
                        item.getAsJsonArray("authors")
                                .forEach(author -> assertThat(
                                                author.getAsJsonObject().keySet())
                                        .containsAnyOf("name", "url", "avatar"));
                    }
                }
                assertThat(ids).doesNotHaveDuplicates();
            }
        }
    }

    /** Readers show contents far from the site, where an address without a host leads nowhere. */
    @Test
    void contentsOfFeedsHaveWholeAddresses() throws Exception {
        for (Path site : SITES) {
            for (Found found : feeds(site)) {
                if (found.isJson()) {
                    for (JsonElement item : JsonParser.parseString(found.text())
                            .getAsJsonObject()
                            .getAsJsonArray("items")) {
                        hasWholeAddresses(
                                item.getAsJsonObject().get("content_html").getAsString());
                    }
                } else {
                    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                    var contents = factory.newDocumentBuilder()
                            .parse(found.file.toFile())
                            .getElementsByTagName(
                                    found.file.toString().endsWith(".xml") ? "content" : "content:encoded");
                    for (int i = 0; i < contents.getLength(); i++) {
                        hasWholeAddresses(contents.item(i).getTextContent());
                    }
                }
            }
        }
    }

    private static void hasWholeAddresses(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        for (String name : List.of("href", "src", "poster")) {
            body.select("[" + name + "]")
                    .forEach(element -> assertThat(element.attr(name))
                            .as(element.outerHtml())
                            .matches("(https?:|mailto:|data:).*"));
        }
    }

    @Test
    void xmllintTakesEveryXmlFile() throws Exception {
        List<String> command = new ArrayList<>(List.of("xmllint", "--noout", "--nonet"));
        for (Path site : SITES) {
            feeds(site).stream().filter(found -> !found.isJson()).forEach(found -> command.add(found.file.toString()));
            command.add(site.resolve("sitemap.xml").toString());
        }
        PackedTool.Ended ended = PackedTool.program(command);
        assumeTrue(ended != null, "there is no xmllint here");
        assertThat(ended.said()).isEmpty();
        assertThat(ended.code()).isZero();
    }

    @Test
    void theSitemapIsAsTheProtocolHasIt() throws Exception {
        for (Path site : SITES) {
            assertThat(Schemas.mistakes(Schemas.SITEMAP, Files.readString(site.resolve("sitemap.xml"))))
                    .isEmpty();
        }
    }

    @Test
    void theSitemapIsAsThePublishedSchemaHasIt() throws Exception {
        assumeTrue(
                Files.isRegularFile(PUBLISHED_SCHEMA),
                "there is no schema; get it with: npm install --prefix target/checker --ignore-scripts sitemap");
        for (Path site : SITES) {
            assertThat(Schemas.mistakes(PUBLISHED_SCHEMA, Files.readString(site.resolve("sitemap.xml"))))
                    .isEmpty();
        }
    }
}
