package dev.jbuild.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.markdown.MarkdownProfile.Extensions;
import dev.jbuild.markdown.MarkdownProfile.Toggle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pairs of files, one pair for each thing that authors can write: {@code NAME.md} and the {@code NAME.html} it becomes. */
final class MarkdownFilesTest {

    @TestFactory
    Stream<DynamicTest> pairs() {
        MarkdownRenderer blog = MarkdownRenderer.of(MarkdownProfile.BLOG);
        MarkdownRenderer emoji =
                MarkdownRenderer.of(new MarkdownProfile(Extensions.ALL, Toggle.ON, Toggle.ON, Toggle.ON));
        return Suites.resource("cases.txt")
                .lines()
                .filter(name -> !name.isBlank())
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    MarkdownRenderer renderer = name.equals("emoji") ? emoji : blog;
                    String html =
                            renderer.render(Suites.resource(name + ".md"), 0).html();
                    assertThat(html).isEqualTo(Suites.resource(name + ".html"));
                }));
    }
}
