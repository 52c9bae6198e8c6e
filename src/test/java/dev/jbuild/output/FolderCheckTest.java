package dev.jbuild.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Output folders that could harm something: each is refused with its reason, and no byte changes. */
class FolderCheckTest {

    @TempDir
    Path made;

    private Path temp;
    private Path site;

    @BeforeEach
    void makeHomeWithASite() throws IOException {
        temp = made.toRealPath();
        site = Files.createDirectories(temp.resolve("home/blog"));
        for (String file : List.of(
                "home/letter.txt",
                "home/blog/site.yml",
                "home/blog/_posts/2026-01-01-a.md",
                "home/blog/assets/css/a.css",
                "home/blog/_layouts/post.html",
                "home/blog/docs/guide/a.md",
                "home/blog/recipes/a.md",
                "home/blog/.git/config",
                "home/blog/.jbuild/x",
                "home/blog/node_modules/m/a.js",
                "home/blog/old/index.html",
                "home/other/.git/config",
                "home/other/src/Main.java",
                "home/blog/hidden/.env",
                "www/index.html")) {
            Path path = temp.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, file);
        }
        Files.createDirectories(temp.resolve("home/blog/folders/only"));
        Files.createSymbolicLink(site.resolve("to-home"), temp.resolve("home"));
        Files.createSymbolicLink(site.resolve("to-root"), Path.of("/"));
        Files.createSymbolicLink(site.resolve("to-posts"), Path.of("_posts"));
        Files.createSymbolicLink(site.resolve("to-www"), temp.resolve("www"));
        Files.createSymbolicLink(site.resolve("to-nothing"), Path.of("nothing"));
        Files.createSymbolicLink(site.resolve("to-file"), Path.of("site.yml"));
        Files.createSymbolicLink(temp.resolve("same-blog"), site);
    }

    /** The clean-up after a test warns about it otherwise. */
    @AfterEach
    void removeLinkToRoot() throws IOException {
        Files.delete(site.resolve("to-root"));
    }

    private OutputPlace place(String destination) {
        return new OutputPlace(
                site,
                site.resolve(destination),
                List.of("_posts", "_drafts", "_layouts", "assets", "docs/guide", "recipes"),
                Optional.of(temp.resolve("home")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            /                     | root of the file system
            .                     | the site's own folder
            x/..                  | the site's own folder
            ../../same-blog       | the site's own folder
            ..                    | the site lies in it
            ../..                 | the site lies in it
            to-home               | the site lies in it
            to-root               | root of the file system
            _posts                | '_posts' holds sources
            _posts/out            | '_posts' holds sources
            to-posts              | '_posts' holds sources
            to-posts/out          | '_posts' holds sources
            _drafts               | '_drafts' holds sources
            _layouts              | '_layouts' holds sources
            assets                | 'assets' holds sources
            assets/css/site       | 'assets' holds sources
            docs                  | 'docs/guide' holds sources
            recipes               | 'recipes' holds sources
            .git                  | '.git' is not for output
            .git/site             | '.git' is not for output
            .jbuild/out           | '.jbuild' is not for output
            node_modules/x        | 'node_modules' is not for output
            site.yml              | it is a file
            to-file               | it is a file
            site.yml/out          | is a file
            to-nothing            | leads nowhere
            to-nothing/out        | leads nowhere
            old                   | 'index.html'
            hidden                | '.env'
            folders               | 'only'
            to-www                | 'index.html'
            ../other              | 'src'
            ../../www             | 'index.html'
            /usr                  | not built here
            """)
    void isRefused(String destination, String reason) throws IOException {
        Map<String, String> before = Folder.tree(temp);
        Outcome<DiskOutput> outcome = DiskOutput.open(place(destination));
        assertThat(outcome.value()).isNull();
        Diagnostic diagnostic = outcome.diagnostics().get(0);
        assertThat(diagnostic.code()).isEqualTo("output-folder");
        assertThat(diagnostic.message()).contains(reason);
        assertThat(diagnostic.hint()).contains("--destination");
        assertThat(Folder.tree(temp)).isEqualTo(before);
    }

    @Test
    void aHomeBelowIsRefusedToo() {
        OutputPlace place =
                new OutputPlace(site, temp.resolve("www"), List.of(), Optional.of(temp.resolve("www/users/me")));
        assertThat(DiskOutput.open(place).diagnostics().get(0).message()).contains("your home folder lies in it");
    }

    @ParameterizedTest
    @CsvSource({"_site", "public", "../new/deep/folder", "../../blog-site", "_postscript", "assets2", "to-www/new"})
    void isTaken(String destination) throws IOException {
        try (DiskOutput output = DiskOutput.open(place(destination)).value()) {
            assertThat(output.publish().written()).isZero();
        }
    }
}
