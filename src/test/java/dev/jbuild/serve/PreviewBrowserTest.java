package dev.jbuild.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.jbuild.serve.PreviewRequest.Following;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** What an author sees in a real browser, who never reloads a page. */
@Timeout(600)
class PreviewBrowserTest {

    private static final String POST = "_posts/2026-01-02-one.md";
    private static final String LAYOUT =
            "<!doctype html><html><head><title>{{ page.title }}</title><link rel=\"stylesheet\" href=\"/assets/style.css\"></head>"
                    + "<body><h1>{{ page.title }}</h1>{{ content }}<footer>{{ site.title }} {{ site.data.facts.colour }}</footer>"
                    + "</body></html>\n";

    /** The browser may still write to its profile for a moment after its end. */
    @TempDir(cleanup = CleanupMode.NEVER)
    static Path profiles;

    @TempDir
    Path site;

    private Browser browser;

    @BeforeEach
    void makeSite() throws Exception {
        assumeTrue(Browser.find().isPresent(), "there is no Chromium on this machine");
        write("site.yml", "title: First title\nlayout: post\n");
        write(POST, "---\ntitle: One\n---\n<p id=\"text\">First text.</p>\n");
        write("_posts/2026-01-03-two.md", "---\ntitle: Two\n---\n<p id=\"text\">Two.</p>\n");
        write("_data/facts.yml", "colour: red\n");
        write("_layouts/post.html", LAYOUT);
        write("assets/style.css", "p { color: rgb(1, 2, 3) }\n");
        browser = Browser.start(Browser.find().orElseThrow(), Files.createTempDirectory(profiles, "profile"));
    }

    @AfterEach
    void closeBrowser() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void awaitListener(Previewed preview) throws InterruptedException {
        while (preview.preview().listeners() == 0) {
            Thread.sleep(10);
        }
    }

    private static String text(String selector, String text) {
        return "document.querySelector('" + selector + "')?.textContent.includes('" + text + "')";
    }

    @Test
    void thePageFollowsEachKindOfSource() throws Exception {
        try (Previewed preview = Previewed.of(site)) {
            Browser.Tab tab = browser.open(preview.address("/2026/01/02/one.html"));
            tab.await(text("#text", "First text."));
            write(POST, "---\ntitle: One\n---\n<p id=\"text\">Second text.</p>\n");
            tab.await(text("#text", "Second text."));
            write("_layouts/post.html", LAYOUT.replace("<h1>", "<h1>New layout: "));
            tab.await(text("h1", "New layout: One"));
            write("site.yml", "title: Second title\n");
            tab.await(text("footer", "Second title"));
            write("_data/facts.yml", "colour: blue\n");
            tab.await(text("footer", "blue"));
            write("_posts/2026-01-02-one.md", "---\ntitle: Another\n---\n<p id=\"text\">Third text.</p>\n");
            tab.await(text("h1", "Another"));
        }
    }

    @Test
    void aStyleSheetIsExchangedWithoutAReload() throws Exception {
        try (Previewed preview = Previewed.of(site)) {
            Browser.Tab tab = browser.open(preview.address("/2026/01/02/one.html"));
            tab.await("getComputedStyle(document.querySelector('#text')).color === 'rgb(1, 2, 3)'");
            tab.await("(window.kept = 'yes') === 'yes'");
            // A change that comes before the tab listens makes it load everything again, to be sure.
            awaitListener(preview);
            write("assets/style.css", "p { color: rgb(4, 5, 6) }\n");
            tab.await("getComputedStyle(document.querySelector('#text')).color === 'rgb(4, 5, 6)'");
            assertThat(tab.value("window.kept")).isEqualTo("yes");
        }
    }

    @Test
    void pagesThatGoAndComeAreShown() throws Exception {
        try (Previewed preview = Previewed.of(site)) {
            Browser.Tab tab = browser.open(preview.address("/2026/01/02/one.html"));
            Browser.Tab later = browser.open(preview.address("/2026/01/02/renamed.html"));
            tab.await(text("#text", "First text."));
            later.await("document.readyState === 'complete' && !document.querySelector('#text')");
            Files.move(site.resolve(POST), site.resolve("_posts/2026-01-02-renamed.md"));
            later.await(text("#text", "First text."));
            tab.await("!document.querySelector('#text')");
            Files.delete(site.resolve("_posts/2026-01-02-renamed.md"));
            later.await("document.readyState === 'complete' && !document.querySelector('#text')");
        }
    }

    @Test
    void anOverlayComesWithErrorsAndGoesWithThem() throws Exception {
        try (Previewed preview = Previewed.of(site)) {
            Browser.Tab tab = browser.open(preview.address("/2026/01/02/one.html"));
            tab.await(text("#text", "First text."));
            write("_layouts/post.html", LAYOUT.replace("{{ content }}", "{% if %}"));
            tab.await(OVERLAY + " !== null");
            tab.await(text("#text", "First text."));
            write("_layouts/post.html", LAYOUT.replace("<h1>", "<h1>Mended: "));
            tab.await(text("h1", "Mended: One"));
            tab.await(OVERLAY + " === null");
            // The same layout as before the mistake makes the same page, and the overlay must go all the same.
            write("_layouts/post.html", LAYOUT.replace("{{ content }}", "{% if %}"));
            tab.await(OVERLAY + " !== null");
            write("_layouts/post.html", LAYOUT.replace("<h1>", "<h1>Mended: "));
            tab.await(OVERLAY + " === null");
        }
    }

    /** The element that shows errors over a page. */
    private static final String OVERLAY = "document.querySelector('jbuild-problems')";

    @Test
    void theTabGoesWhereTheAuthorWrites() throws Exception {
        try (Previewed preview = Previewed.of(site, Previewed.NO_OVERRIDES, Following.NAVIGATE)) {
            Browser.Tab tab = browser.open(preview.address("/2026/01/02/one.html"));
            tab.await(text("#text", "First text."));
            awaitListener(preview);
            write("_posts/2026-01-03-two.md", "---\ntitle: Two\n---\n<p id=\"text\">Edited.</p>\n");
            tab.await("location.pathname === '/2026/01/03/two.html'");
            tab.await(text("#text", "Edited."));
        }
    }
}
