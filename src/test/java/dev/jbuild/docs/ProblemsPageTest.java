package dev.jbuild.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each problem that jbuild can tell has its paragraph, and each example shows the problem that it is about. */
class ProblemsPageTest {

    /** Words with hyphens in the sources that name no problem. */
    private static final Set<String> NO_CODES = Set.of(
            "accept-ranges",
            "access-control-",
            "alert-",
            "align-",
            "alt-svc",
            "apple-touch-icon",
            "block-all-mixed-content",
            "cache-control",
            "child-src",
            "clear-site-data",
            "code-block",
            "connect-src",
            "content-encoding",
            "content-length",
            "content-range",
            "content-security-policy",
            "data-wikilink",
            "default-src",
            "definition-mutation",
            "double-quoted",
            "favicon-",
            "if-none-match",
            "if-range",
            "jbuild-crash-",
            "jbuild-farewell",
            "jbuild-serve-answer",
            "jbuild-serve-wire",
            "jbuild-train-",
            "jbuild-training",
            "jbuild-worker-",
            "keep-alive",
            "language-",
            "last-modified",
            "line-numbers",
            "markdown-toc",
            "no-cache",
            "no-store",
            "output-",
            "plain-text",
            "property-mutation",
            "property-query",
            "rev-parse",
            "same-origin",
            "script-src",
            "script-src-elem",
            "sec-fetch-dest",
            "sec-fetch-mode",
            "sec-fetch-site",
            "set-cookie",
            "strict-origin-when-cross-origin",
            "strict-transport-security",
            "task-list",
            "task-list-item",
            "transfer-encoding",
            "upgrade-insecure-requests",
            "variable-input",
            "windows-1252",
            "worker-src",
            "xdg-open");

    /** Codes of one word, and those that are put together. */
    private static final Map<String, List<String>> MADE_CODES = Map.of(
            "\"encoding\"", List.of("encoding"),
            "\"-type\"", List.of("config-type", "metadata-type"),
            "\"-lang\"", List.of("config-lang", "metadata-lang"),
            "\"template-missing-\"", List.of("template-missing-include", "template-missing-layout"),
            "\"template-unknown-\"", List.of("template-unknown-filter", "template-unknown-test"));

    @TempDir
    Path folder;

    @Test
    void eachProblemHasAParagraph() throws IOException {
        Set<String> codes = new TreeSet<>();
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        String sources = all.toString();
        MADE_CODES.forEach((literal, made) -> {
            assertThat(sources).contains(literal);
            codes.addAll(made);
        });
        for (String word : Manual.found("\"([a-z]+(?:-[a-z0-9]+)*-?)\"", sources)) {
            if (word.contains("-") && !NO_CODES.contains(word) && !MADE_CODES.containsKey("\"" + word + "\"")) {
                codes.add(word);
            }
        }
        assertThat(Manual.headings(Manual.page("problems"), 3)).containsExactlyInAnyOrderElementsOf(codes);
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return Manual.sections(Manual.page("problems"), 3).stream()
                .filter(section -> !files(section).isEmpty())
                .map(section -> DynamicTest.dynamicTest(section.heading(), () -> shows(section)));
    }

    private void shows(Manual.Section section) {
        String code = section.heading().replace("`", "");
        Path site = folder.resolve(code);
        Tool.write(site, "_posts/.keep", "");
        Tool.write(site, "site.yml", "url: https://example.org\n");
        for (Manual.Block file : files(section)) {
            Tool.write(site, file.info().substring(file.info().indexOf(' ') + 1), file.text());
        }
        Tool.Run run = Tool.run(site, "build", "--json");
        Set<String> told = new TreeSet<>();
        for (JsonElement problem :
                JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("diagnostics")) {
            told.add(problem.getAsJsonObject().get("code").getAsString());
        }
        assertThat(told).contains(code);
        // A value that cannot be taken counts as not given, which may be worth a word of its own.
        told.removeAll(List.of(code, "metadata-type"));
        assertThat(told).isEmpty();
    }

    /** The blocks that name a file: {@code ```yaml site.yml}. */
    private static List<Manual.Block> files(Manual.Section section) {
        List<Manual.Block> files = new ArrayList<>(Manual.blocks(section.text()));
        files.removeIf(block -> block.info().indexOf(' ') < 0);
        return files;
    }
}
