package dev.jbuild.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.content.Document;
import dev.jbuild.data.DataMap;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.PageOfPosts;
import dev.jbuild.route.Route;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.site.Site;
import dev.jbuild.site.SiteAssembler;
import dev.jbuild.site.Sources;
import dev.jbuild.source.SourceFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteAssemblerTest {

    private final Sources.Config config = new Sources.Config();
    private final List<Document> documents = new ArrayList<>();
    private final List<SourceFile> assets = new ArrayList<>();

    private Outcome<RouteTable> assemble() {
        Site site = SiteAssembler.assemble(
                        documents, config.build(), DataMap.EMPTY, assets, Instant.parse("2026-01-01T00:00:00Z"))
                .value();
        return RouteAssembler.assemble(site, layout -> true);
    }

    private void add(String path, String... lines) {
        if (path.startsWith("assets/") || path.indexOf('.') < 0) {
            assets.add(Sources.asset(path));
        } else {
            documents.add(Sources.document(path, lines));
        }
    }

    @Test
    void postsAndRedirectsDoNotReplaceGeneratedPagesSilently() {
        add("_pages/tags.md", "permalink: /tags/");
        add("_posts/2025-01-01-a.md", "permalink: /feed.xml");
        add("_posts/2025-01-02-b.md", "permalink: /");
        add("_posts/2025-01-03-c.md", "redirect_from: /archive/");
        Outcome<RouteTable> outcome = assemble();
        assertThat(outcome.diagnostics())
                .filteredOn(problem -> problem.code().equals("url-collision"))
                .allMatch(problem -> !problem.isError())
                .extracting(Diagnostic::location)
                .containsExactlyInAnyOrder(
                        "_posts/2025-01-01-a.md:2:12", "_posts/2025-01-02-b.md:2:12", "_posts/2025-01-03-c.md:2:16");
        assertThat(describe(outcome.value()))
                .contains("/feed.xml _posts/2025-01-01-a.md", "/tags/ _pages/tags.md")
                .anyMatch(route -> route.startsWith("/archive/ ARCHIVE"))
                .noneMatch(route -> route.startsWith("/archive/ REDIRECT"));
    }

    private static List<String> describe(RouteTable table) {
        return table.routes().stream()
                .map(route -> route.url() + " " + describe(route))
                .toList();
    }

    private static String describe(Route route) {
        if (route.target() instanceof Target.EntryPage page) {
            return page.entry().document().source().path()
                    + page.paginator().map(RouteAssemblerTest::describe).orElse("");
        }
        if (route.target() instanceof Target.ListPage list) {
            return list.kind().word().toUpperCase(Locale.ROOT) + " " + list.title()
                    + list.paginator().map(RouteAssemblerTest::describe).orElse("");
        }
        if (route.target() instanceof Target.Feed feed) {
            return "FEED " + feed.format();
        }
        if (route.target() instanceof Target.Redirect redirect) {
            return "REDIRECT " + redirect.direction();
        }
        return route.target() instanceof Target.Asset asset
                ? asset.file().path().value()
                : ((Target.GeneratedText) route.target()).kind().name();
    }

    private static String describe(PageOfPosts page) {
        return " " + page.page() + "/" + page.totalPages() + " of " + page.perPage() + ", "
                + page.posts().size() + "/" + page.totalPosts()
                + page.previous().map(url -> " <" + url).orElse("")
                + page.next().map(url -> " >" + url).orElse("");
    }

    private void addPosts(int count) {
        for (int i = 1; i <= count; i++) {
            add("_posts/2024-01-0" + i + "-p" + i + ".md");
        }
    }

    @Test
    void makesEverythingOfASmallBlog() {
        add("_posts/2024-01-01-one.md", "tags: [Java, C++]", "category: news");
        add("_posts/2024-01-02-two.md", "hidden: true", "tags: [Secret]");
        add("_pages/about.md");
        add("assets/a b.png");
        assertThat(describe(assemble().value()))
                .containsExactly(
                        "/ HOME Blog 1/1 of 1, 1/1",
                        "/404.html 404 Page not found",
                        "/about/ _pages/about.md",
                        "/archive/ ARCHIVE Archive",
                        "/assets/a b.png assets/a b.png",
                        "/categories/ CATEGORIES Categories",
                        "/categories/news/ CATEGORY news",
                        "/feed.xml FEED ATOM",
                        "/one/ _posts/2024-01-01-one.md",
                        "/robots.txt ROBOTS",
                        "/sitemap.xml SITEMAP",
                        "/tags/ TAGS Tags",
                        "/tags/c-plus-plus/ TAG C++",
                        "/tags/java/ TAG Java",
                        "/two/ _posts/2024-01-02-two.md");
    }

    @Test
    void dividesTheHomeList() {
        addPosts(5);
        config.paginate = 2;
        assertThat(describe(assemble().value()))
                .contains(
                        "/ HOME Blog 1/3 of 2, 2/5 >/page/2/",
                        "/page/2/ HOME Blog 2/3 of 2, 2/5 </ >/page/3/",
                        "/page/3/ HOME Blog 3/3 of 2, 1/5 </page/2/");
    }

    @Test
    void anOwnHomePageShowsTheList() {
        addPosts(3);
        add("index.html");
        config.paginate = 2;
        assertThat(describe(assemble().value()))
                .contains("/ index.html 1/2 of 2, 2/3 >/page/2/", "/page/2/ index.html 2/2 of 2, 1/3 </")
                .noneMatch(line -> line.contains("HOME"));
    }

    @Test
    void aListBelowTheRootHasItsOwnFirstPage() {
        addPosts(3);
        add("blog/index.html");
        config.paginate = 2;
        config.paginatePath = "/blog/page:num/";
        assertThat(describe(assemble().value()))
                .contains(
                        "/blog/ blog/index.html 1/2 of 2, 2/3 >/blog/page2/",
                        "/blog/page2/ blog/index.html 2/2 of 2, 1/3 </blog/",
                        "/ HOME Blog 1/1 of 3, 3/3");
    }

    @Test
    void listsWithoutLayoutAreNotMade() {
        add("_posts/2024-01-01-one.md", "tags: [Java]");
        Site site = Sources.site(config.build(), documents.toArray(new Document[0]));
        RouteTable table =
                RouteAssembler.assemble(site, layout -> layout.equals("home")).value();
        assertThat(describe(table))
                .containsExactly(
                        "/ HOME Blog 1/1 of 1, 1/1",
                        "/feed.xml FEED ATOM",
                        "/one/ _posts/2024-01-01-one.md",
                        "/robots.txt ROBOTS",
                        "/sitemap.xml SITEMAP");
        assertThat(table.urlOf(site.tags().terms().get(0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "404.md, ' ', /404.html",
        "_pages/topics.md, permalink: /tags/, /tags/",
        "_pages/java.md, permalink: /tags/java/, /tags/java/",
        "robots.txt, ' ', /robots.txt",
        "feed.xml, ' ', /feed.xml",
        "_pages/x.md, permalink: /archive/index.html, /archive/index.html",
    })
    void sourcesStandInPlaceOfGeneratedPages(String path, String line, String url) {
        add("_posts/2024-01-01-one.md", "tags: [Java]");
        add(path, line.isBlank() ? new String[0] : new String[] {line});
        Outcome<RouteTable> outcome = assemble();
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(describe(outcome.value())).contains(url + " " + path);
        assertThat(outcome.value().routes()).extracting(Route::outputPath).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "_pages/a.md | permalink: /x/ | _pages/b.md | permalink: /x/ | _pages/b.md:2:12",
                "_posts/2024-01-01-a.md | - | _posts/2024-01-02-a.md | - | _posts/2024-01-01-a.md",
                "_pages/a.md | permalink: /x/ | _pages/x.md | - | _pages/a.md:2:12",
                "_pages/a.md | permalink: /x/ | _pages/b.md | permalink: /x/index.html | _pages/b.md:2:12",
                "_pages/a.md | permalink: /x | _pages/b.md | permalink: /x.html | _pages/b.md:2:12",
                "_pages/a.md | permalink: /X/ | _pages/b.md | permalink: /x/ | _pages/b.md:2:12",
                "_pages/a.md | permalink: /É/ | _pages/b.md | permalink: /e%CC%81/ | _pages/b.md:2:12",
                "_pages/a.md | permalink: /assets/p.png | assets/p.png | - | _pages/a.md:2:12",
                "_pages/a.md | permalink: /TAGS/ | _pages/b.md | - | _pages/a.md:2:12",
                "data | - | _pages/b.md | permalink: /data/x/ | _pages/b.md:2:12",
                "_pages/a.md | permalink: /x.html | _pages/b.md | permalink: /x.html/y/ | _pages/b.md:2:12",
            })
    void namesBothSourcesOfACollision(String first, String firstLine, String second, String secondLine, String place) {
        add(first, lines(firstLine));
        add(second, lines(secondLine));
        List<Diagnostic> diagnostics = assemble().diagnostics();
        assertThat(diagnostics).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("url-collision");
            assertThat(problem.isError()).isTrue();
            assertThat(problem.location()).isEqualTo(place);
            assertThat(problem.message()).contains(first);
            if (!firstLine(firstLine).contains("TAGS")) {
                assertThat(problem.message()).contains(second);
            }
        });
    }

    private static String firstLine(String line) {
        return Objects.requireNonNullElse(line, "");
    }

    private static String[] lines(String line) {
        return line == null ? new String[0] : new String[] {line};
    }

    @Test
    void aPatternWithoutNameIsOneError() {
        add("_posts/2024-01-01-one.md", "tags: [Java, Go, C]");
        config.tag = "/topics/";
        config.lines = new String[] {"tag_permalink: /topics/"};
        assertThat(assemble().diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("permalink-token");
            assertThat(problem.location()).isEqualTo("site.yml:1:16");
        });
    }

    @Test
    void generatedPagesAtOneAddressAreAnErrorOfTheSettings() {
        add("_posts/2024-01-01-one.md", "tags: [Java]", "categories: [java]");
        config.tag = "/categories/:name/";
        assertThat(assemble().diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("url-collision");
            assertThat(problem.location()).isEqualTo("site.yml");
            assertThat(problem.message())
                    .isEqualTo("two pages have the address /categories/java/: the generated page 'Java' and the "
                            + "generated page 'java'");
            assertThat(problem.hint()).isEqualTo("Give one of them another address in the settings.");
        });
    }

    @Test
    void filesThatDifferInCapitalsAreAWarning() {
        add("assets/A.png");
        add("assets/a.png");
        Outcome<RouteTable> outcome = assemble();
        assertThat(outcome.hasErrors()).isFalse();
        assertThat(outcome.diagnostics()).hasSize(1);
        assertThat(describe(outcome.value())).contains("/assets/A.png assets/A.png", "/assets/a.png assets/a.png");
    }

    @Test
    void termsMayHaveAPageOfTheirOwn() {
        add("_posts/2024-01-01-one.md", "tags: [Java]");
        add("_pages/java.md", "permalink: /tags/java/");
        Site site = Sources.site(config.build(), documents.toArray(new Document[0]));
        RouteTable table = RouteAssembler.assemble(site, layout -> false).value();
        assertThat(table.urlOf(site.tags().terms().get(0))).contains(new UrlPath("/tags/java/"));
    }

    @Test
    void routesOfTenThousandPostsTakeNoTime() {
        for (int i = 0; i < 10_000; i++) {
            add(
                    "_posts/2024-01-01-post-number-" + i + ".md",
                    "tags: [Tag " + i % 97 + ", Tag " + i % 89 + ", Tag " + i % 83 + ", Tag " + i % 7 + ", Java]");
        }
        config.permalink = "/:year/:month/:title/";
        config.paginate = 10;
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 12; run++) {
            long start = System.nanoTime();
            assertThat(assemble().value().routes()).hasSizeGreaterThan(11_000);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(best).isLessThan(1_000_000_000L);
    }
}
