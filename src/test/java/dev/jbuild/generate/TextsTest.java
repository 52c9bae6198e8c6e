package dev.jbuild.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.Schemas;
import dev.jbuild.content.Document;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.Route;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Site;
import dev.jbuild.site.Sources;
import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TextsTest {

    private final Sources.Config config = new Sources.Config();
    private final List<Document> documents = new ArrayList<>();

    private void add(String path, String... lines) {
        documents.add(Sources.document(path, lines));
    }

    private Site site() {
        return Sources.site(config.build(), documents.toArray(new Document[0]));
    }

    private static RouteTable routes(Site site) {
        return RouteAssembler.assemble(site, layout -> true).value();
    }

    private String feed(Function<Entry, String> html) {
        Site site = site();
        return feed(site, routes(site), html);
    }

    /** The text of the only feed. */
    private static String feed(Site site, RouteTable routes, Function<Entry, String> html) {
        for (Route route : routes.routes()) {
            if (route.target() instanceof Target.Feed feed) {
                return new FeedText(site, routes, route.url(), feed, html).write();
            }
        }
        throw new AssertionError("no feed");
    }

    private static Element xml(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(text, e);
        }
    }

    private static List<String> texts(Element element, String name) {
        NodeList nodes = element.getElementsByTagName(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip());
        }
        return texts;
    }

    private static List<Element> children(Element element, String name) {
        List<Element> children = new ArrayList<>();
        for (int i = 0; i < element.getChildNodes().getLength(); i++) {
            if (element.getChildNodes().item(i) instanceof Element child
                    && child.getTagName().equals(name)) {
                children.add(child);
            }
        }
        return children;
    }

    @Test
    void theFeedHasWhatTheStandardAsksFor() {
        config.baseurl = "/blog";
        add("_posts/2025-01-02-bücher & more.md", "title: A < B & \"C\"", "tags: [x, y]", "category: z", "author: jo");
        add("_posts/2025-01-01-old.md", "last_modified_at: 2025-03-04 05:06:07 +0200", "description: About & so");
        add("_posts/2025-01-03-ghost.md", "hidden: true");
        Element feed = xml(feed(post -> "<p>Tom &amp; <a href=\"/x\">" + post.slug() + "</a></p>"));
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        for (Element part : List.of(
                feed, children(feed, "entry").get(0), children(feed, "entry").get(1))) {
            assertThat(children(part, "id")).hasSize(1);
            assertThat(children(part, "title")).hasSize(1);
            assertThat(children(part, "updated")).hasSize(1);
            assertThat(URI.create(children(part, "id").get(0).getTextContent()).isAbsolute())
                    .isTrue();
            OffsetDateTime.parse(children(part, "updated").get(0).getTextContent());
        }
        assertThat(children(feed, "author")).hasSize(1);
        assertThat(children(feed, "updated").get(0).getTextContent()).isEqualTo("2025-03-04T05:06:07+02:00");
        assertThat(children(feed, "link"))
                .extracting(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
                .containsExactly("self https://example.org/blog/feed.xml", "alternate https://example.org/blog/");
        List<Element> entries = children(feed, "entry");
        assertThat(entries).hasSize(2);
        assertThat(texts(entries.get(0), "title")).containsExactly("A < B & \"C\"");
        assertThat(texts(entries.get(0), "id")).containsExactly("https://example.org/blog/b%C3%BCcher-&-more/");
        assertThat(texts(entries.get(0), "name")).containsExactly("jo");
        assertThat(texts(entries.get(0), "content"))
                .containsExactly("<p>Tom &amp; <a href=\"https://example.org/x\">bücher & more</a></p>");
        assertThat(children(entries.get(0), "category"))
                .extracting(category -> category.getAttribute("term"))
                .containsExactly("x", "y", "z");
        assertThat(texts(entries.get(1), "summary")).containsExactly("About & so");
    }

    @Test
    void theFeedHasTheNewestPostsOnly() {
        for (int i = 1; i <= 5; i++) {
            add("_posts/2025-01-0" + i + "-p" + i + ".md");
        }
        config.feedLimit = 2;
        assertThat(texts(xml(feed(Entry::slug)), "content")).containsExactly("p5", "p4");
    }

    @Test
    void aSiteWithoutUrlHasAFeedAndAWarning() {
        config.url = "";
        add("_posts/2025-01-01-a.md");
        Site site = site();
        Outcome<RouteTable> routes = RouteAssembler.assemble(site, layout -> true);
        assertThat(routes.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("feed-url");
            assertThat(problem.isError()).isFalse();
        });
        Element feed = xml(feed(site, routes.value(), post -> "<a href='/x'>"));
        assertThat(texts(feed, "id")).allMatch(id -> id.startsWith("urn:uuid:")).doesNotHaveDuplicates();
        assertThat(Robots.text(site)).doesNotContain("Sitemap");
    }

    @Test
    void aFeedWithoutPostsIsStillAFeed() {
        Element feed = xml(feed(Entry::slug));
        assertThat(texts(feed, "updated")).containsExactly("1970-01-01T00:00:00Z");
    }

    @Property(tries = 1000)
    void noTextBreaksTheFeed(@ForAll String title, @ForAll String html) {
        config.url = "https://example.org";
        documents.clear();
        add("_posts/2025-01-01-a.md", "title: " + title);
        Element feed = xml(feed(post -> html));
        String plain = html.codePoints()
                .filter(cp -> cp == '\t' || cp == '\n' || cp == '\r' || (cp >= ' ' && cp != 0xFFFE && cp != 0xFFFF))
                .filter(cp -> cp < 0xD800 || cp > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(feed.getElementsByTagName("content").item(0).getTextContent())
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<a href=\"/a\">/a</a> | <a href=\"https://h.org/a\">/a</a>",
                "<a class=x href='b.html'> | <a class=x href='https://h.org/p/q/b.html'>",
                "<a href=b> | <a href=https://h.org/p/q/b>",
                "<a href=\"../b\"> | <a href=\"https://h.org/p/b\">",
                "<a href=\"../../../b\"> | <a href=\"https://h.org/b\">",
                "<a href=\"./b\"> | <a href=\"https://h.org/p/q/b\">",
                "<a href=\"#x\"> | <a href=\"https://h.org/p/q/#x\">",
                "<a href=\"?a=1&amp;b\"> | <a href=\"https://h.org/p/q/?a=1&amp;b\">",
                "<a href=\"//cdn.org/x\"> | <a href=\"https://cdn.org/x\">",
                "<a href=\"mailto:a@b\"><a href=\"\"><a href> | <a href=\"mailto:a@b\"><a href=\"\"><a href>",
                "<a href=\"https://x.org/\"> | <a href=\"https://x.org/\">",
                "<IMG SRC=\"/a\"> | <IMG SRC=\"https://h.org/a\">",
                "<img src=\"data:image/png;base64,/x\"> | <img src=\"data:image/png;base64,/x\">",
                "<img srcset=\"/a 1x, b,c 2x,/d\"> | <img srcset=\"https://h.org/a 1x, https://h.org/p/q/b,c 2x,https://h.org/d\">",
                "<img srcset=\"/a, /b 2x\"> | <img srcset=\"https://h.org/a, https://h.org/b 2x\">",
                "<video poster=/p.png controls> | <video poster=https://h.org/p.png controls>",
                "<img alt=\"a > b\" src=\"/a\"/> | <img alt=\"a > b\" src=\"https://h.org/a\"/>",
                "<img alt=\"<a href='/x'>\"> | <img alt=\"<a href='/x'>\">",
                "<!-- <a href=\"/a\"> --><a href=\"/b\"> | <!-- <a href=\"/a\"> --><a href=\"https://h.org/b\">",
                "<script>x='<a href=\"/a\">'</script><a href=\"/b\"> | <script>x='<a href=\"/a\">'</script><a href=\"https://h.org/b\">",
                "a < b href=\"/a\" | a < b href=\"/a\"",
                "<p data-href=\"/a\" hrefs=\"/a\"> | <p data-href=\"/a\" hrefs=\"/a\">",
                "<a href=\"/a | <a href=\"https://h.org/a",
                "<a href= | <a href=",
            })
    void writesLinksInFull(String html, String full) {
        assertThat(FullLinks.in(html, "https://h.org", "/p/q/")).isEqualTo(full);
        assertThat(FullLinks.in(html, "", "/p/q/")).isEqualTo(html);
    }

    @Test
    void theSitemapHasWhatMayBeFound() {
        config.baseurl = "/blog";
        config.paginate = 1;
        add("_posts/2025-01-02-ü b.md", "tags: [Java]", "last_modified_at: 2025-02-02 10:00:00 +0000");
        add("_posts/2025-01-01-a.md");
        add("_posts/2025-01-03-ghost.md", "hidden: true");
        add("_pages/secret.md", "sitemap: false");
        add("_pages/about.md");
        add("_pages/404.md");
        add("humans.txt");
        Site site = site();
        String text = Sitemap.text(site, routes(site));
        assertThat(Schemas.mistakes(Schemas.SITEMAP, text)).isEmpty();
        Element map = xml(text);
        assertThat(texts(map, "loc"))
                .containsExactly(
                        "https://example.org/blog/",
                        "https://example.org/blog/a/",
                        "https://example.org/blog/about/",
                        "https://example.org/blog/archive/",
                        "https://example.org/blog/page/2/",
                        "https://example.org/blog/tags/",
                        "https://example.org/blog/tags/java/",
                        "https://example.org/blog/%C3%BC-b/");
        assertThat(texts(map, "lastmod"))
                .containsExactly(
                        "2025-02-02T10:00:00Z",
                        "2025-01-01T00:00:00Z",
                        "2025-02-02T10:00:00Z",
                        "2025-01-01T00:00:00Z",
                        "2025-02-02T10:00:00Z",
                        "2025-02-02T10:00:00Z");
        assertThat(Robots.text(site))
                .isEqualTo("User-agent: *\nDisallow:\n\nSitemap: https://example.org/blog/sitemap.xml\n");
    }

    /** The routes of a site whose sitemap may be no larger than the limits. */
    private static RouteTable limited(Site site, Sitemap.Limits limits) {
        Permalinks permalinks = new Permalinks(site.config(), new ArrayList<>());
        Claims claims = new Claims(site.config(), layout -> true);
        for (Generator generator : Generators.ALL) {
            (generator instanceof Sitemap ? new Sitemap(limits) : generator).generate(site, permalinks, claims);
        }
        return Objects.requireNonNull(claims.table().value());
    }

    private static List<String> dividedBy(Site site, Sitemap.Limits limits) {
        RouteTable routes = limited(site, limits);
        String map = Sitemap.text(site, routes, limits);
        assertThat(Schemas.mistakes(Schemas.SITEMAP, map)).isEmpty();
        Element index = xml(map);
        if (!index.getTagName().equals("sitemapindex")) {
            return List.of(index.getTagName());
        }
        List<String> whole = texts(xml(Sitemap.text(site, routes(site))), "loc");
        List<String> all = new ArrayList<>();
        List<String> sizes = new ArrayList<>();
        for (int part = 1; part <= texts(index, "loc").size(); part++) {
            String text = Sitemap.part(site, routes, part, limits);
            assertThat(Schemas.mistakes(Schemas.SITEMAP, text)).isEmpty();
            List<String> some = texts(xml(text), "loc");
            assertThat(some).hasSizeBetween(1, limits.addresses());
            assertThat(some.size() == 1 || text.length() <= limits.bytes()).isTrue();
            assertThat(texts(index, "loc").get(part - 1)).isEqualTo("https://example.org/sitemap-" + part + ".xml");
            all.addAll(some);
            sizes.add(Integer.toString(some.size()));
        }
        assertThat(all).isEqualTo(whole);
        return sizes;
    }

    @Test
    void aSitemapIsDividedByAddressesAndByBytes() {
        for (int i = 10; i < 17; i++) {
            add("_posts/2025-01-02-p" + i + ".md");
        }
        Site site = site();
        // Home, archive, tags and seven posts.
        assertThat(dividedBy(site, new Sitemap.Limits(10, 50 << 20))).containsExactly("urlset");
        assertThat(dividedBy(site, new Sitemap.Limits(9, 50 << 20))).containsExactly("9", "1");
        assertThat(dividedBy(site, new Sitemap.Limits(4, 50 << 20))).containsExactly("4", "4", "2");
        assertThat(dividedBy(site, new Sitemap.Limits(50_000, 600))).hasSizeGreaterThan(2);
        assertThat(dividedBy(site, new Sitemap.Limits(50_000, 1))).hasSize(10);
        RouteTable routes = limited(site, new Sitemap.Limits(4, 50 << 20));
        assertThat(texts(xml(Sitemap.text(site, routes, new Sitemap.Limits(4, 50 << 20))), "lastmod"))
                .hasSize(3)
                .containsOnly("2025-01-02T00:00:00Z");
    }

    @Test
    void noPartOfASitemapIsEmptyThoughAPageTurnedOutNotToBeListed() {
        for (int i = 10; i < 14; i++) {
            add("_posts/2025-01-02-p" + i + ".md");
        }
        // It takes the place of the archive after the parts were asked for, and is not listed.
        add("_posts/2025-01-02-x.md", "permalink: /archive/", "sitemap: false");
        add("_pages/tags.md", "redirect_from: /p10/x/");
        assertThat(dividedBy(site(), new Sitemap.Limits(2, 50 << 20))).allMatch(size -> !size.equals("0"));
    }

    @Test
    void aVeryLargeSitemapIsDivided() {
        for (int i = 0; i < 50_010; i++) {
            add("_posts/2025-01-02-p" + i + ".md");
        }
        Site site = site();
        RouteTable routes = routes(site);
        assertThat(texts(xml(Sitemap.text(site, routes)), "loc"))
                .containsExactly("https://example.org/sitemap-1.xml", "https://example.org/sitemap-2.xml");
        List<String> first = texts(xml(Sitemap.part(site, routes, 1)), "loc");
        List<String> second = texts(xml(Sitemap.part(site, routes, 2)), "loc");
        assertThat(first).hasSize(50_000).doesNotContainAnyElementsOf(second);
        // The posts, the home page, the tags and the archive.
        assertThat(second).hasSize(50_013 - 50_000);
    }

    @Test
    void oldAddressesLeadToTheNewOne() {
        config.baseurl = "/blog";
        add("_posts/2025-01-02-new & better.md", "title: A <b>", "redirect_from: [/old, /2019/old.html, x/y/]");
        Site site = site();
        RouteTable routes = routes(site);
        List<Route> redirects = routes.routes().stream()
                .filter(route -> route.target() instanceof Target.Redirect)
                .toList();
        assertThat(redirects)
                .extracting(route -> route.url() + " " + route.outputPath())
                .containsExactly("/2019/old.html 2019/old.html", "/old old.html", "/x/y/ x/y/index.html");
        org.jsoup.nodes.Document page = Jsoup.parse(TextWriter.write(redirects.get(0), site, routes));
        assertThat(page.title()).isEqualTo("A <b>");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://example.org/blog/new-&-better/");
        assertThat(page.select("a").attr("href")).isEqualTo("/blog/new-&-better/");
        assertThat(page.select("meta[http-equiv]").attr("content")).isEqualTo("0; url=/blog/new-&-better/");
        assertThat(texts(xml(Sitemap.text(site, routes)), "loc")).noneMatch(loc -> loc.contains("old"));
    }

    @Test
    void anOldAddressThatIsTakenIsAnError() {
        add("_pages/a.md", "title: A", "redirect_from: /b/");
        add("_pages/b.md");
        add("_pages/c.md", "redirect_from: /x/../y");
        assertThat(RouteAssembler.assemble(site(), layout -> true).diagnostics())
                .extracting(problem -> problem.code() + " " + problem.location())
                .containsExactly("permalink-path _pages/c.md:2:16", "url-collision _pages/a.md:3:16");
    }
}
