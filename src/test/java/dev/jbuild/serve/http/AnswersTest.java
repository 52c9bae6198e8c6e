package dev.jbuild.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.CaseFile;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.OutputPath;
import dev.jbuild.path.SourcePath;
import dev.jbuild.serve.http.wire.Limits;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is answered to one request, and what tabs are told. */
class AnswersTest {

    @TempDir
    Path folder;

    @Test
    void eachRequestOfTheTableGetsItsAnswer() throws IOException {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        try (SmallSite site = new SmallSite(Limits.STANDARD).show(1, "")) {
            for (String row :
                    CaseFile.text(AnswersTest.class, "answers.txt").lines().toList()) {
                if (row.isBlank() || row.startsWith("#")) {
                    continue;
                }
                String[] cells = row.split(" \\|", -1);
                String[] words =
                        cells[0].replace("PORT", String.valueOf(site.port())).split(" ");
                String[] fields = cells[1].isBlank()
                        ? new String[0]
                        : cells[1].substring(1).split(";");
                RawClient.Answer answer = site.ask(words[0], words[1], fields);
                String all = answer.head() + "\n" + answer.text();
                asked++;
                if (answer.status() != Integer.parseInt(cells[2].strip())) {
                    wrong.add(row + " => " + answer.status());
                }
                for (int i = 3; i < cells.length; i++) {
                    String part = cells[i].strip();
                    boolean absent = part.startsWith("-");
                    if (all.contains(absent ? part.substring(1) : part) == absent) {
                        wrong.add(row + " => " + part + "\n" + all);
                    }
                }
            }
            assertThat(site.failures).isEmpty();
        }
        assertThat(asked).isGreaterThan(90);
        assertThat(wrong).isEmpty();
    }

    @Test
    void tagsRangesAndLengthsAgreeForPagesWithTheScript() throws IOException {
        try (SmallSite site = new SmallSite(Limits.STANDARD).show(1, "")) {
            RawClient.Answer whole = site.ask("GET", "/");
            String tag = whole.field("etag");
            RawClient.Answer part = site.ask("GET", "/", "Range: bytes=10-19", "If-Range: " + tag);

            assertThat(site.ask("HEAD", "/").field("content-length")).isEqualTo("" + whole.body().length);
            assertThat(part.text()).isEqualTo(whole.text().substring(10, 20));
            assertThat(site.ask("GET", "/", "If-None-Match: \"a\", W/" + tag).status())
                    .isEqualTo(304);
            site.show(2, "");
            assertThat(site.ask("GET", "/", "If-None-Match: " + tag).status()).isEqualTo(200);
            String style = site.ask("GET", "/feed.xml").field("etag");
            site.show(3, "");
            assertThat(site.ask("GET", "/feed.xml", "If-None-Match: " + style).status())
                    .isEqualTo(304);
        }
    }

    @Test
    void theBasePathIsTheTopOfTheSite() throws IOException {
        try (SmallSite site = new SmallSite(Limits.STANDARD).show(1, "/base")) {
            assertThat(site.ask("GET", "/base/").text()).contains("home");
            assertThat(site.ask("GET", "/base").field("location")).isEqualTo("/base/");
            assertThat(site.ask("GET", "/base/posts/tea").field("location")).isEqualTo("/base/posts/tea/");
            assertThat(site.ask("GET", "/").text()).contains("href=\"/base/\"").contains("reload.js");
            assertThat(site.ask("GET", "/").status()).isEqualTo(404);
            assertThat(site.ask("GET", "/basement/").status()).isEqualTo(404);
            assertThat(site.ask("GET", "/base/nothing").text()).contains("lost");
        }
    }

    @Test
    void beforeTheFirstGoodBuildThePageSaysWhyAndComesByItself() throws IOException {
        try (SmallSite site = new SmallSite(Limits.STANDARD)) {
            assertThat(site.ask("GET", "/x").status()).isEqualTo(503);
            assertThat(site.ask("GET", "/x").text()).contains("being built").contains("reload.js");
            site.server.show(Snapshot.unbuilt(1, problems()), Change.everything());
            assertThat(site.ask("GET", "/").text())
                    .contains("there is no &lt;layout&gt;")
                    .contains("a.md:2:3");
            site.show(2, "");
            assertThat(site.ask("GET", "/").status()).isEqualTo(200);
        }
    }

    @Test
    void tabsAreToldWhatIsShownWhatChangesAndWhatIsWrong() throws IOException {
        try (SmallSite site = new SmallSite(Limits.STANDARD).show(1, "");
                RawClient tab = new RawClient(site.server.address())) {
            tab.send("GET /.jbuild/events HTTP/1.1\r\nHost: localhost:" + site.port() + "\r\n\r\n");
            assertThat(tab.receive("GET").field("content-type")).startsWith("text/event-stream");
            assertThat(tab.some(9_999))
                    .contains("retry: 500\ndata: {\"type\":\"hello\"")
                    .contains("-1\"");
            Snapshot good = Snapshot.of(2, Content.of(SmallSite.files()), "");
            TreeSet<OutputPath> paths = new TreeSet<>(List.of(OutputPath.of("index.html")));

            site.server.show(good, Change.of(paths).goingTo("/posts/tea/"));
            assertThat(tab.some(9_999)).contains("\"errors\":[],\"paths\":[\"index.html\"],\"go\":\"/posts/tea/\"");
            site.server.show(good.with(3, problems()), Change.of(new TreeSet<>()));
            assertThat(tab.some(9_999))
                    .contains("\"location\":\"a.md:2:3\"")
                    .contains("\"before\":\"a \",\"marked\":\"<b>\",\"after\":\" c\"")
                    .contains("\"hint\":\"Mend it.\"")
                    .contains("\"paths\":[]");
            assertThat(site.ask("GET", "/").text()).contains("home");
            assertThat(site.server.streams()).isEqualTo(1);
        }
    }

    private static Problems problems() {
        SourceText text = new SourceText(SourcePath.of("a.md"), "x\na <b> c\n");
        return new Problems(List.of(
                Diagnostic.error("x", "there is no <layout>", text.at(2, 3, 3)).hint("Mend it."),
                Diagnostic.warning("y", "not shown", text.at(1, 1, 1))));
    }

    @Test
    void editorsOpenPlacesOfFilesThatAreThere() throws IOException {
        Files.writeString(folder.resolve("a b.md"), "");
        EditorLinks links = EditorLinks.of("vscode", folder).orElseThrow();

        assertThat(links.to(SourcePath.of("a b.md"), 3, 4))
                .startsWith("vscode://file/")
                .endsWith("/a%20b.md:3:4");
        assertThat(links.to(SourcePath.of("theme.html"), 3, 4)).isNull();
        assertThat(EditorLinks.of("none", folder).orElseThrow().to(SourcePath.of("a b.md"), 1, 1))
                .isNull();
        assertThat(EditorLinks.of("mine://x?f={path}&l={line}", folder)).isPresent();
        for (String bad : List.of("javascript:alert({path})", "https://x/{path}", "mine://x", "word", "")) {
            assertThat(EditorLinks.of(bad, folder)).as(bad).isEmpty();
        }
    }

    @Test
    void filesOnTheDiskAreNeverMixedOrOutside() throws IOException {
        Path root = Files.createDirectory(folder.resolve("site"));
        Path file = Files.writeString(root.resolve("a.bin"), "0123456789");
        Path outside = Files.writeString(folder.resolve("outside"), "secret");
        Files.createSymbolicLink(root.resolve("link"), outside);
        Served served = Served.file(root, file);

        assertThat(new String(served.bytes())).isEqualTo("0123456789");
        Files.writeString(file, "other, and longer");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(served::bytes))
                .isInstanceOf(IOException.class);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Served.file(root, root.resolve("link"))))
                .isInstanceOf(FileSystemException.class);
    }
}
