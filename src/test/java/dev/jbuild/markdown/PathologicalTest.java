package dev.jbuild.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Texts made to bring a parser down end within seconds, rendered or refused, also on a thread with a common stack. */
final class PathologicalTest {

    private static final int LENGTH = 50_000;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TestFactory
    Stream<DynamicTest> endInTime() {
        return Pathological.texts(LENGTH).entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey(), () -> assertTimeoutPreemptively(LIMIT, () -> render(e.getValue()))));
    }

    /** Rendered, or refused with a reason; anything else fails the test. */
    private static void render(String text) {
        MarkdownRenderer renderer = MarkdownRenderer.of(MarkdownProfile.BLOG);
        try {
            assertThat(renderer.render(text, 0).html()).isNotNull();
        } catch (MarkdownException e) {
            assertThat(e).hasMessageContaining("Markdown");
        }
        assertThat(renderer.render("good *post*", 0).html()).isEqualTo("<p>good <em>post</em></p>\n");
    }

    @Test
    void shortTextsThatOverflowedTheParserAreRefusedOrRendered() {
        for (String text : new String[] {"[ (](".repeat(312), "> ".repeat(948), "_".repeat(2_501), "- ".repeat(422)}) {
            assertTimeoutPreemptively(LIMIT, () -> render(text));
        }
    }

    @Test
    void nestingThatPeopleWriteIsRendered() {
        String html = MarkdownRenderer.of(MarkdownProfile.BLOG)
                .render("> ".repeat(30) + "deep\n\n" + "- ".repeat(30) + "deeper", 0)
                .html();
        assertThat(html).contains("deep", "deeper");
        assertThat(html.split("<blockquote>", -1)).hasSize(31);
    }

    @Test
    void aLargeTableIsRendered() {
        String html = MarkdownRenderer.of(MarkdownProfile.BLOG)
                .render("|a|b|\n|-|-|\n" + "|x|y|\n".repeat(3_000), 0)
                .html();
        assertThat(html.split("<tr>", -1)).hasSize(3_002);
    }
}
