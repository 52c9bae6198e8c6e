package dev.jbuild.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.path.SourcePath;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceScannerTest {

    private static final String PAGE = "---\ntitle: x\n---\n";

    @TempDir
    Path temp;

    private Path site;

    @BeforeEach
    void makeSite() throws IOException {
        site = Files.createDirectory(temp.resolve("site"));
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Outcome<SourceTree> scan(ScanRules rules) {
        return SourceScanner.scan(new SiteFolder(site), Optional.empty(), rules);
    }

    private static List<String> words(Outcome<SourceTree> outcome) {
        return outcome.value().all().stream()
                .map(file -> file.kind() + " " + file.path())
                .toList();
    }

    private static ScanRules rules(List<String> include, List<String> exclude) {
        return new ScanRules(include, exclude, List.of("recipes"), Optional.empty());
    }

    /** The table {@code sites.txt}: each file of one site, with what it is under the rules below. */
    @Test
    void tellsWhatEachFileIs() throws IOException {
        List<String> expected = new ArrayList<>();
        for (String line : resource("kinds.txt").lines().toList()) {
            if (line.isBlank() || line.startsWith("//")) {
                continue;
            }
            String[] words = line.split("\\s+", 3);
            write(words[2], words[1].equals("page") ? PAGE : "text");
            if (!words[0].equals("-")) {
                expected.add(words[0] + " " + words[2]);
            }
        }
        Outcome<SourceTree> outcome = scan(new ScanRules(
                List.of("docs/guide", "category", "notes.md", ".special", "_posts/_kept.md", "*.pdf", "extra/*.html"),
                List.of("assets/raw", "assets/*.psd", "_posts/2020-*", "docs/guide/private/", "vendor"),
                List.of("recipes"),
                Optional.of(site.resolve("assets/out"))));
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly("source-left-out");
        assertThat(words(outcome)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(outcome.value().all()).isSorted();
    }

    private static String resource(String name) throws IOException {
        try (var in = SourceScannerTest.class.getResourceAsStream("/source/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void namesWhatIsNotPublished() throws IOException {
        for (String name : List.of(
                "img/a.png",
                "sub/p.md",
                "resume.pdf",
                "notes.md",
                "_posts/pic.png",
                "_posts/deep/pic.gif",
                "_secret/a.md",
                ".github/a.yml",
                ".editorconfig",
                "out/index.html",
                "node_modules/x.js",
                "vendor/x.rb",
                "README.md",
                "LICENSE",
                "Gemfile.lock",
                "package-lock.json",
                "blog.gemspec",
                "site.yml",
                "backup~",
                "raw/a.psd",
                "docs/guide/a.md",
                "assets/a.bin",
                "_data/a.bin")) {
            write(name, "text");
        }
        Outcome<SourceTree> outcome =
                scan(new ScanRules(List.of("docs/guide"), List.of("raw"), List.of(), Optional.of(site.resolve("out"))));
        assertThat(outcome.diagnostics()).hasSize(1);
        assertThat(outcome.diagnostics().get(0).isError()).isFalse();
        assertThat(outcome.diagnostics().get(0).message())
                .endsWith(": _posts/deep/pic.gif, _posts/pic.png, img, notes.md, resume.pdf, sub");
        assertThat(scan(rules(List.of(), List.of("img", "raw", "docs", "sub", "out", "*.pdf", "notes.md", "_posts/")))
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void namesOnlyTheFirstOfManyThatAreNotPublished() throws IOException {
        for (char c = 'a'; c <= 'l'; c++) {
            write(c + ".pdf", "");
        }
        assertThat(scan(ScanRules.NONE).diagnostics().get(0).message())
                .endsWith(": a.pdf, b.pdf, c.pdf, d.pdf, e.pdf, f.pdf, g.pdf, h.pdf and 4 more");
    }

    @Test
    void jekyllsSettingsAloneAreTold() throws IOException {
        write("_config.yml", "title: x");
        assertThat(scan(ScanRules.NONE).diagnostics())
                .extracting(diagnostic -> diagnostic.code() + " " + diagnostic.location())
                .containsExactly("config-jekyll _config.yml");
        write("site.yml", "title: x");
        assertThat(scan(ScanRules.NONE).diagnostics()).isEmpty();
    }

    @Test
    void frontMatterIsALineOfThreeHyphens() throws IOException {
        write("a.md", "---\r\ntitle: x\r\n---\r\n");
        write("b.md", "\uFEFF---\n---\n");
        write("c.md", "---  \t\n---\n");
        write("d.md", "----\n---\n");
        write("e.md", "--- title\n");
        write("f.md", "");
        write("g.md", "---");
        write("h.md", " ---\n");
        Files.write(site.resolve("i.md"), "\uFEFF---\n---\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(words(scan(ScanRules.NONE))).containsExactly("PAGE a.md", "PAGE b.md", "PAGE c.md", "PAGE i.md");
    }

    @Test
    void linksThatLeadOutOfTheSiteAreNamedAndNotRead() throws IOException {
        Path secret = Files.createDirectory(temp.resolve("site-evil"));
        Files.writeString(secret.resolve("key.md"), PAGE);
        Files.createDirectories(site.resolve("_posts"));
        Files.createDirectories(site.resolve("assets"));
        write(".git/config", "x");
        Files.createSymbolicLink(site.resolve("_posts/2026-01-01-a.md"), secret.resolve("key.md"));
        Files.createSymbolicLink(site.resolve("assets/all"), secret);
        Files.createSymbolicLink(site.resolve("assets/git"), site.resolve(".git"));
        Files.createSymbolicLink(site.resolve("about.md"), Path.of("../site-evil/key.md"));
        Files.createSymbolicLink(site.resolve("assets/nowhere.png"), Path.of("gone.png"));
        Files.createSymbolicLink(site.resolve("assets/self.png"), Path.of("self.png"));
        Files.createSymbolicLink(site.resolve("node_modules"), secret);
        Files.createSymbolicLink(site.resolve("unrelated"), secret);
        Outcome<SourceTree> outcome = scan(ScanRules.NONE);
        assertThat(outcome.value().all()).isEmpty();
        assertThat(outcome.diagnostics())
                .extracting(diagnostic -> diagnostic.code() + " " + diagnostic.location())
                .containsExactlyInAnyOrder(
                        "source-outside _posts/2026-01-01-a.md",
                        "source-outside assets/all",
                        "source-outside assets/git",
                        "source-outside about.md",
                        "source-unreadable assets/nowhere.png",
                        "source-unreadable assets/self.png");
        assertThat(outcome.diagnostics())
                .allMatch(Diagnostic::isError)
                .allMatch(d -> !d.hint().isEmpty());
    }

    @Test
    void linksInsideTheSiteAreFollowedOnce() throws IOException {
        write("shared/img/a.png", "a");
        write("shared/post.md", PAGE);
        write("assets/b.png", "b");
        Files.createDirectories(site.resolve("_posts"));
        Files.createSymbolicLink(site.resolve("assets/img"), Path.of("../shared/img"));
        Files.createSymbolicLink(site.resolve("_posts/2026-01-01-p.md"), Path.of("../shared/post.md"));
        Files.createSymbolicLink(site.resolve("assets/loop"), Path.of("."));
        Files.createSymbolicLink(site.resolve("shared/img/back"), site.resolve("assets"));
        Outcome<SourceTree> outcome = scan(ScanRules.NONE);
        assertThat(words(outcome))
                .containsExactly("POST _posts/2026-01-01-p.md", "ASSET assets/b.png", "ASSET assets/img/a.png");
        assertThat(outcome.diagnostics())
                .extracting(diagnostic -> diagnostic.code() + " " + diagnostic.location())
                .containsExactlyInAnyOrder(
                        "source-loop assets/loop", "source-loop assets/img/back", "source-left-out ");
        assertThat(new SiteFolder(site).read(SourcePath.of("assets/img/a.png"))).isEqualTo(new byte[] {'a'});
    }

    @Test
    void theSiteMayBeALinkItself() throws IOException {
        write("_posts/2026-01-01-p.md", PAGE);
        write("_site/x.html", PAGE);
        Path link = Files.createSymbolicLink(temp.resolve("link"), site);
        ScanRules rules = new ScanRules(List.of("_site"), List.of(), List.of(), Optional.of(link.resolve("_site")));
        Outcome<SourceTree> outcome = SourceScanner.scan(new SiteFolder(link), Optional.empty(), rules);
        assertThat(words(outcome)).containsExactly("POST _posts/2026-01-01-p.md");
        assertThat(outcome.diagnostics()).isEmpty();
    }

    @Test
    void namesThatNoAddressCanHaveAreReported() throws IOException {
        write("_posts/2026-01-01-new\nline.md", PAGE);
        write("assets/bell\u0007/x.png", "x");
        write("unrelated\n.bin", "x");
        write("assets/100% #1? caf\u00e9 \u05d1 \ud83d\ude80.png", "x");
        Outcome<SourceTree> outcome = scan(ScanRules.NONE);
        assertThat(words(outcome)).containsExactly("ASSET assets/100% #1? caf\u00e9 \u05d1 \ud83d\ude80.png");
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsOnly("source-name");
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.contains("'_posts/2026-01-01-new\\x0aline.md'"))
                .anyMatch(message -> message.contains("'assets/bell\\x07'"))
                .hasSize(2);
    }

    @Test
    void aFolderThatCannotBeReadIsReported() {
        Outcome<SourceTree> outcome =
                SourceScanner.scan(new SiteFolder(temp.resolve("gone")), Optional.empty(), ScanRules.NONE);
        assertThat(outcome.value().all()).isEmpty();
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly("source-unreadable");
    }

    @Test
    void aPipeIsReportedAndNotWaitedFor() throws Exception {
        Files.createDirectories(site.resolve("assets"));
        Process made =
                new ProcessBuilder("mkfifo", site.resolve("assets/pipe.txt").toString()).start();
        assertThat(made.waitFor()).isZero();
        Outcome<SourceTree> outcome = scan(ScanRules.NONE);
        assertThat(outcome.value().all()).isEmpty();
        assertThat(outcome.diagnostics()).extracting(Diagnostic::location).containsExactly("assets/pipe.txt");
    }

    @Test
    void theSiteLiesOverTheTheme() throws IOException {
        write("_layouts/post.html", "mine");
        write("assets/extra.css", "mine");
        Path jar = temp.resolve("jar");
        String index = """
                404.html
                _includes/head.html
                _layouts/page.html
                _layouts/post.html
                _pages/tags.html
                assets/style.css
                favicon.svg
                """;
        Files.createDirectories(jar.resolve("theme/_layouts"));
        Files.writeString(jar.resolve("theme/index.txt"), index);
        Files.writeString(jar.resolve("theme/_layouts/page.html"), "theirs");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            ThemeJar theme = new ThemeJar(loader);
            ScanRules rules = rules(List.of(), List.of("_layouts/page.html"));
            Outcome<SourceTree> outcome = SourceScanner.scan(new SiteFolder(site), Optional.of(theme), rules);
            assertThat(words(outcome))
                    .containsExactly(
                            "PAGE 404.html",
                            "INCLUDE _includes/head.html",
                            "LAYOUT _layouts/page.html",
                            "LAYOUT _layouts/post.html",
                            "PAGE _pages/tags.html",
                            "ASSET assets/extra.css",
                            "ASSET assets/style.css",
                            "ASSET favicon.svg");
            SourceTree tree = outcome.value();
            SourcePath page = SourcePath.of("_layouts/page.html");
            assertThat(tree.find(page).orElseThrow().origin()).isSameAs(theme);
            assertThat(theme.read(page)).asString().isEqualTo("theirs");
            assertThat(tree.of(SourceKind.LAYOUT).get(1).origin().isTheme()).isFalse();
        }
        try (URLClassLoader nothing = new URLClassLoader(new URL[0], null)) {
            assertThat(new ThemeJar(nothing).paths()).isEmpty();
        }
    }
}
