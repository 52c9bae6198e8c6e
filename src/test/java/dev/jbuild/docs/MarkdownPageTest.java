package dev.jbuild.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.markdown.MarkdownProfile;
import dev.jbuild.markdown.MarkdownProfile.Extensions;
import dev.jbuild.markdown.MarkdownProfile.Extra;
import dev.jbuild.markdown.MarkdownProfile.Toggle;
import dev.jbuild.markdown.MarkdownRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each example of Markdown becomes the HTML that the manual shows. */
class MarkdownPageTest {

    @TestFactory
    Stream<DynamicTest> examples() {
        List<DynamicTest> tests = new ArrayList<>();
        String page = Manual.page("markdown");
        for (int level = 2; level <= 3; level++) {
            for (Manual.Section section : Manual.sections(page, level)) {
                if (level == 3 || !section.text().contains("\n### ")) {
                    tests.add(DynamicTest.dynamicTest(section.heading(), () -> check(section)));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(20);
        return tests.stream();
    }

    private static void check(Manual.Section section) {
        List<Manual.Block> blocks = Manual.blocks(section.text());
        assertThat(blocks.size() % 2).isZero();
        Set<Extra> extras = switch (section.heading()) {
            case "Mathematics" -> Set.of(Extra.DOLLARS);
            case "Diagrams" -> Set.of(Extra.DIAGRAMS);
            default -> Set.of();
        };
        Toggle emoji = section.heading().equals("Emoji") ? Toggle.ON : Toggle.OFF;
        for (int i = 0; i < blocks.size(); i += 2) {
            assertThat(blocks.get(i).info()).isEqualTo("markdown");
            assertThat(blocks.get(i + 1).info()).isEqualTo("html");
            MarkdownRenderer renderer =
                    MarkdownRenderer.of(new MarkdownProfile(Extensions.ALL, Toggle.ON, emoji, Toggle.ON, extras));
            String html = renderer.render(blocks.get(i).text(), 0).html();
            assertThat(html.stripTrailing()).isEqualTo(blocks.get(i + 1).text().stripTrailing());
        }
    }
}
