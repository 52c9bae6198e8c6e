package dev.jbuild.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page of the sites that the theme makes is correct HTML: the Nu Html Checker finds no error in any, and has no
 * advice either. There is no list of messages that count as none; what needs one is mended instead.
 */
class PagesIT {

    /** Where {@code .ci/run} installs the checker. */
    private static final Path CHECKER = Path.of("target/checker/node_modules/vnu-jar/build/dist/vnu.jar");

    /** Marks, quotes and other scripts wherever an author may put them. */
    static final Path HARD = Path.of("src/test/resources/pages");

    @TempDir
    Path temp;

    @BeforeAll
    static void findChecker() {
        assumeTrue(
                Files.isRegularFile(CHECKER),
                "there is no Nu Html Checker; get it with: npm install --prefix target/checker --ignore-scripts vnu-jar");
    }

    /** What the checker says of the files of a kind in a folder, one line for each message. */
    private static List<String> messages(Path folder, String kind) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("--stdout", "--exit-zero-always", "--format", "json", kind));
        String ending = kind.replace("--skip-non-", ".");
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            assertThat(found).as("files to check").isNotEmpty();
            found.forEach(file -> arguments.add(file.toString()));
        }
        PackedTool.Ended ended = PackedTool.jar(CHECKER, arguments);
        List<String> messages = new ArrayList<>();
        for (JsonElement element :
                JsonParser.parseString(ended.said()).getAsJsonObject().getAsJsonArray("messages")) {
            JsonObject message = element.getAsJsonObject();
            messages.add(message.get("url").getAsString().replaceFirst(".*" + folder.getFileName() + "/", "")
                    + ": " + message.get("message").getAsString()
                    + (message.has("extract") ? "\n  " + message.get("extract").getAsString() : ""));
        }
        return messages;
    }

    private static void isCorrect(Path output, int pages) throws Exception {
        try (Stream<Path> files = Files.walk(output)) {
            assertThat(files.filter(file -> file.toString().endsWith(".html")).count())
                    .isGreaterThanOrEqualTo(pages);
        }
        assertThat(messages(output, "--skip-non-html")).isEmpty();
    }

    @Test
    void theDemoBlogIsCorrect() throws Exception {
        Path blog = PackedTool.build(Path.of("."), temp.resolve("blog"));
        isCorrect(blog, 60);
        assertThat(messages(blog.resolve("assets/theme"), "--skip-non-css")).isEmpty();
        assertThat(messages(blog.resolve("assets/theme"), "--skip-non-svg")).isEmpty();
    }

    @Test
    void theDemoBlogWithAllThatIsNotPublishedYetIsCorrect() throws Exception {
        isCorrect(PackedTool.build(Path.of("."), temp.resolve("all"), "--drafts", "--future", "--unpublished"), 70);
    }

    @Test
    void theManualIsCorrect() throws Exception {
        isCorrect(PackedTool.build(PackedTool.copy(Path.of("docs"), temp.resolve("docs")), temp.resolve("manual")), 15);
    }

    @Test
    void aNewSiteIsCorrect() throws Exception {
        Path site = temp.resolve("new");
        PackedTool.run("new", site.toString());
        isCorrect(PackedTool.build(site, temp.resolve("new-output"), "--future"), 5);
    }

    @Test
    void whatIsHardToWriteIsCorrect() throws Exception {
        Path site = PackedTool.copy(HARD, temp.resolve("hard"));
        isCorrect(PackedTool.build(site, temp.resolve("hard-output")), 40);
    }

    @Test
    void theCheckerFindsMistakes() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("wrong"));
        Files.writeString(
                folder.resolve("index.html"),
                "<!doctype html><html lang=\"en\"><title>Wrong</title><p><div></p><section></section></html>\n");
        assertThat(messages(folder, "--skip-non-html"))
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.startsWith("index"));
    }
}
