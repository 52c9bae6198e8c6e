package dev.jbuild.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the manual has people type, and what it says that the terminal then shows. */
class TerminalExamplesTest {

    private static final List<String> PAGES = List.of(
            "start", "command-line", "incremental", "preview", "publishing", "theme", "language", "code", "lists");

    /** Lines that are no commands of the tool, or that no test can wait for, each with the reason. */
    private static final Map<String, String> NOT_RUN = Map.of(
            "jbuild COMMAND [OPTIONS]", "the form of all commands",
            "jbuild serve", "goes on until it is ended; the tests of previews run it",
            "git clone <the address of the repository> jbuild", "another program",
            "cd jbuild", "the shell's",
            "./jbuild build", "the launcher, which has tests of its own",
            "export PATH=\"$PWD:$PATH\"", "the shell's",
            "cd my-blog", "the shell's; the site is what later commands are run in",
            "rsync --recursive --times --delete _site/ me@example.org:/var/www/blog/", "another program");

    private static final Pattern SHELL = Pattern.compile("^```sh\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    Path folder;

    static Stream<String> commands() {
        Set<String> commands = new TreeSet<>();
        for (String page : PAGES) {
            Matcher block = SHELL.matcher(Manual.page(page));
            while (block.find()) {
                commands.addAll(block.group(1).lines().toList());
            }
        }
        assertThat(commands).containsAll(NOT_RUN.keySet());
        commands.removeAll(NOT_RUN.keySet());
        return commands.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCommandWorks(String command) {
        assertThat(command).startsWith("jbuild ");
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.remove(0);
        words.replaceAll(word -> word.equals("/srv/www") ? folder.resolve("www").toString() : word);
        boolean inside = !words.contains("my-blog");
        if (inside || words.contains("--source")) {
            assertThat(Tool.run(folder, "new", "my-blog").code()).isZero();
        }
        Tool.Run run = Tool.run(inside ? folder.resolve("my-blog") : folder, words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
    }

    /** Follows the page step by step. */
    @Test
    void whoeverBeginsGetsTheReportThatIsShown() {
        String page = Manual.page("start");
        Path site = begun();
        assertThat(build(site)).startsWith("Built 1 post,");
        Tool.write(site, "_posts/2026-11-23-coffee.md", blocks(page, "markdown").get(0));
        assertThat(build(site)).isEqualTo(withoutTime(blocks(page, "text").get(0)));
    }

    @Test
    void theReportTellsOfWhatWasLeftOut() {
        Path site = begun();
        build(site);
        Tool.write(
                site,
                "_posts/2026-11-23-coffee.md",
                blocks(Manual.page("start"), "markdown").get(0));
        Tool.write(site, "_drafts/idea.md", "Perhaps.\n");
        assertThat(build(site))
                .isEqualTo(
                        withoutTime(blocks(Manual.page("command-line"), "text").get(0)));
    }

    @Test
    void theReasonsOfABuildAreThoseThatAreShown() {
        Path site = begun();
        String post = blocks(Manual.page("start"), "markdown").get(0);
        Tool.write(site, "_posts/2026-11-23-coffee.md", post);
        build(site);
        Tool.write(site, "_posts/2026-11-23-coffee.md", post.replaceFirst("title: .*", "title: My way to make coffee"));
        assertThat(build(site, "--explain"))
                .isEqualTo(
                        withoutTime(blocks(Manual.page("incremental"), "text").get(0)));
    }

    @Test
    void eachKindOfReasonIsShown() {
        Set<String> words = Manual.found(
                "^ +case [^>\\n]*-> [^\"\\n]*\"([^\"\\n]+)\"", Manual.source("incremental/InputWords.java"));
        assertThat(words).hasSizeGreaterThan(10);
        String reasons = String.join("\n", Manual.found("^\\| (`[^|]*) \\|", Manual.page("incremental")));
        assertThat(words)
                .as("the table of docs/_pages/incremental.md")
                .allSatisfy(each -> assertThat(reasons).contains(each.strip()));
    }

    /** Follows the page's table of what may be deleted. */
    @Test
    void bothFoldersMayBeDeletedOrTheOutputAlone() throws IOException {
        Path site = begun();
        String all = written(build(site));
        delete(site.resolve("_site"));
        assertThat(written(build(site))).isEqualTo(all);
        delete(site.resolve("_site"));
        delete(site.resolve(".jbuild"));
        assertThat(written(build(site))).isEqualTo(all);
        delete(site.resolve(".jbuild"));
        Tool.write(site, "_posts/2026-11-23-coffee.md", "Coffee.\n");
        assertThat(Tool.run(site, "build", "--future").err()).contains("[output-foreign]");
    }

    @Test
    void theMomentsToComeAreThoseThatAreShown() {
        Tool.write(folder, "site.yml", "url: https://example.org\ntimezone: Europe/Berlin\n");
        Tool.write(folder, "_pages/offer.md", "---\nexpiry_date: 2026-11-30\n---\nCheap.\n");
        Tool.write(folder, "_posts/2026-12-24-eve.md", "Merry.\n");
        assertThat(blocks(Manual.page("command-line"), "text"))
                .contains(Tool.run(folder, "next").out());
    }

    @Test
    void functionsAndTagsWorkAsTheyStandInTheText() {
        String page = Manual.page("shortcodes");
        String part = page.substring(page.indexOf("## Functions"), page.indexOf("## Your own"));
        Set<String> examples = Manual.found("`(\\[[^`]*\\{\\{[^`]*)`", part);
        examples.addAll(Manual.found("`(\\{% (?:post_url|link|include) [^`]*)`", part));
        assertThat(examples).hasSize(5);
        Tool.write(folder, "site.yml", "url: https://example.org\ntheme: none\n");
        Tool.write(folder, "_layouts/post.html", "{{ content }}\n");
        Tool.write(folder, "_includes/box.html", "{{ kind }}: {{ text }}\n");
        Tool.write(folder, "_pages/notes.md", "---\npermalink: /notes/\n---\nText.\n");
        Tool.write(folder, "_posts/2026-01-02-tea.md", "## Pots\n");
        Tool.write(folder, "_posts/2026-01-03-all.md", String.join("\n\n", examples) + "\n");
        Tool.Run run = Tool.run(folder, "build", "--strict");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Manual.read(folder.resolve("_site/2026/01/03/all.html")))
                .contains("href=\"/notes/\"", "/2026/01/02/tea.html#pots", "note: All");
    }

    private Path begun() {
        assertThat(Tool.run(folder, "new", "my-blog").code()).isZero();
        return folder.resolve("my-blog");
    }

    /** What a report says of files: how many were written, kept and removed. */
    private static String written(String report) {
        return report.substring(report.indexOf(" rendered, "));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String build(Path site, String... options) {
        List<String> words = new ArrayList<>(List.of("build", "--clock", "2026-11-23T20:00:00Z"));
        words.addAll(List.of(options));
        Tool.Run run = Tool.run(site, words.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return withoutTime(run.out());
    }

    private static String withoutTime(String report) {
        return report.replaceAll(" in [\\d.]+ m?s:", " in TIME:");
    }

    private static List<String> blocks(String page, String language) {
        return Manual.blocks(page).stream()
                .filter(block -> block.info().equals(language))
                .map(Manual.Block::text)
                .toList();
    }
}
