package dev.jbuild.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.CaseFile;
import dev.jbuild.config.WordsReader;
import dev.jbuild.highlight.Languages;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What Markdown writes of its own accord in a text's language: quotation marks and titles of alerts. */
class LanguagesTest {

    private final MarkdownRenderer renderer = MarkdownRenderer.of(MarkdownProfile.BLOG);

    @TestFactory
    Stream<DynamicTest> eachLanguage() {
        return CaseFile.read(LanguagesTest.class, "languages.txt").stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.name() + " " + each.input().strip(),
                        () -> assertThat(renderer.in(WordsReader.of(each.name()))
                                        .render(each.input(), 0)
                                        .html()
                                        .strip())
                                .isEqualTo(each.expected())));
    }

    /** A lent renderer leaves the one that lends it as it was. */
    @Test
    void anotherLanguageIsForOneTextOnly() {
        assertThat(renderer.in(WordsReader.of("de")).renderInline("\"a\"")).isEqualTo("„a“");
        assertThat(renderer.renderInline("\"a\"")).isEqualTo("“a”");
        MarkdownRenderer dutch = MarkdownRenderer.of(MarkdownProfile.BLOG, WordsReader.of("nl"), new Languages());
        assertThat(dutch.renderInline("'s avonds")).isEqualTo("’s avonds");
    }

    /** Where the next quote that can close stands is looked for once, not at each quote that may open. */
    @Test
    void manyQuotesWithoutPartnersTakeNoTime() {
        String text = "'a ".repeat(200_000);
        assertThat(renderer.in(WordsReader.of("de")).renderInline(text))
                .isEqualTo("’a ".repeat(200_000).strip());
    }
}
