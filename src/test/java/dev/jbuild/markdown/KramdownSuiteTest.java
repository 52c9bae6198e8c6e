package dev.jbuild.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * kramdown's own cases, as far as they use no option that jbuild does not have. Where CommonMark and kramdown disagree
 * about the structure of blocks CommonMark wins, so part of them is meant to fail.
 */
final class KramdownSuiteTest {

    @Test
    void cases() throws IOException {
        Path root = Suites.path("kramdown");
        MarkdownRenderer renderer = MarkdownRenderer.of(new MarkdownProfile(
                MarkdownProfile.Extensions.ALL,
                MarkdownProfile.Toggle.ON,
                MarkdownProfile.Toggle.OFF,
                MarkdownProfile.Toggle.OFF));
        Set<String> failed = new TreeSet<>();
        List<Path> texts;
        try (Stream<Path> files = Files.walk(root)) {
            texts = files.filter(f -> f.toString().endsWith(".text")).sorted().toList();
        }
        for (Path text : texts) {
            String name = root.relativize(text).toString().replace('\\', '/').replace(".text", "");
            String expected = Suites.read(
                    text.resolveSibling(text.getFileName().toString().replace(".text", ".html")));
            String html = renderer.render(Suites.read(text), 0).html();
            if (!HtmlShape.ofOurs(HtmlShape.withoutMadeIds(html, expected)).equals(HtmlShape.ofKramdown(expected))) {
                failed.add(name);
            }
        }
        assertThat(Suites.surprises("kramdown", failed)).isEmpty();
        assertThat(texts).hasSizeGreaterThan(90);
    }
}
