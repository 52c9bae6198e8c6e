package dev.jbuild.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where front matter begins and ends, as Jekyll's expression has it. In the tables {@code /} is a line end. */
class FrontMatterSplitterTest {

    private static Outcome<FrontMatter> split(String text) {
        return new FrontMatterSplitter().split(new SourceText(SourcePath.of("a.md"), text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "---/a: b/---/Body/|a: b/|Body/",
                "---  /a: b/--- /Body|a: b/|Body",
                "---/a: b/.../Body|a: b/|Body",
                "---/---/Body||Body",
                "---//---/Body|/|Body",
                "---/a: b/---|a: b/|",
                "---/a: b/---/|a: b/|",
                "---/a: b/---///Body|a: b/|Body",
                "---/a: b/---// /    code|a: b/|    code",
                "---/a: --- b/ ---/---x/---/B|a: --- b/ ---/---x/|B",
                "---/a: b/---/B/---/C|a: b/|B/---/C",
            })
    void frontMatterIsFound(String text, String yaml, String body) {
        String whole = text.replace('/', '\n');
        Outcome<FrontMatter> outcome = split(whole);
        assertThat(outcome.diagnostics()).isEmpty();
        FrontMatter found = outcome.value();
        assertThat(found.isPresent()).isTrue();
        assertThat(whole.substring(found.start(), found.end())).isEqualTo(yaml == null ? "" : yaml.replace('/', '\n'));
        assertThat(whole.substring(found.bodyStart())).isEqualTo(body == null ? "" : body.replace('/', '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "''|x",
                "Text|x",
                " ---/Note/---|x",
                "----/a: b/|x",
                "/---/Text goes on/---|x",
                "/a: b/---|x",
                "---|x",
                "---a/---|x",
                "---/Text goes on|x",
                "---//# Title/http://x|x"
            })
    void otherFilesAreAllBody(String text, String ignored) {
        Outcome<FrontMatter> outcome = split(text.replace('/', '\n'));
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.value()).isEqualTo(FrontMatter.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {" ---/a: b/---|1:2", "----/a: b/----/Body|1:1", "/---/a: b/---|2:1", "//  ---/a: b/  ---|3:3"})
    void whatLooksLikeItElsewhereIsAWarning(String text, String place) {
        Outcome<FrontMatter> outcome = split(text.replace('/', '\n'));
        assertThat(outcome.value()).isEqualTo(FrontMatter.NONE);
        assertThat(outcome.diagnostics()).extracting("code").containsExactly("front-matter-position");
        assertThat(outcome.diagnostics().get(0).isError()).isFalse();
        assertThat(outcome.diagnostics().get(0).location()).isEqualTo("a.md:" + place);
    }

    @ParameterizedTest
    @CsvSource({"---/title: x//Body", "---//title:", "---/a: b/ ---/Body", "---/last_modified-at: 3/----"})
    void keysThatAreNeverClosedAreReported(String text) {
        Outcome<FrontMatter> outcome = split(text.replace('/', '\n'));
        assertThat(outcome.diagnostics()).extracting("code").containsExactly("front-matter-unclosed");
        assertThat(outcome.diagnostics().get(0).location()).isEqualTo("a.md:1:1");
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of("---", "...", "--- ", "----", " ---", "a: b", "", "  ", "- x", "Text", "***")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("\n", parts));
    }

    @Property
    void partsJoinToTheWholeAndTheBodyIsSplitNoFurther(@ForAll("lines") String yaml, @ForAll("lines") String body) {
        String text = "---\n" + yaml + "\n---\n" + body;
        FrontMatter found = split(text).value();
        assertThat(found.isPresent()).isTrue();
        String closing = text.substring(found.end(), found.bodyStart());
        assertThat("---\n" + text.substring(found.start(), found.end()) + closing + text.substring(found.bodyStart()))
                .isEqualTo(text);
        assertThat(closing.strip()).isIn("---", "...");
        assertThat(text.substring(found.start(), found.end()).lines().map(String::stripTrailing))
                .doesNotContain("---", "...");
    }
}
