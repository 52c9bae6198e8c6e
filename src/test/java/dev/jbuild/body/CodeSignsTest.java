package dev.jbuild.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.markdown.MarkdownProfile;
import dev.jbuild.markdown.MarkdownRenderer;
import dev.jbuild.markdown.MarkdownRenderer.CodeRegion;
import dev.jbuild.text.Occurring;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is said without parsing must agree with what the parser finds. */
class CodeSignsTest {

    private static final List<String> LINES = List.of(
            "Plain text.",
            "More `code` here.",
            "A ` lone backtick.",
            "```",
            "``` java",
            "````",
            "~~~",
            "    indented",
            "\ttab",
            "  two",
            "",
            "",
            "",
            "- item",
            "-     item code",
            "1. first",
            "   - nested",
            "     ```",
            "> quote",
            "> ```",
            "<pre>",
            "</pre>",
            "<div>",
            "</div>",
            "a <code>b</code> c",
            "see <https://a.b/c> and <b>that</b>",
            "<https://a.b/c> first",
            "<https://a.b/c markdown=\"1\">",
            "and <CODE>b",
            "an </code> end",
            "a <div markdown=\"1\">",
            "[^2]: <div>",
            "[^3]: <pre>",
            "> <pre>",
            "1. <div>",
            ": <pre>",
            "a <!-- b",
            "a <b title=\"<pre>\"> c",
            "{::options parse_block_html=\"true\" /}",
            "<!-- c",
            "-->",
            "# Heading",
            "| a | b |",
            "|---|---|",
            "[ref]: /x",
            "Term",
            ": definition",
            "[^1]: note",
            "    continued",
            "***");

    private static final String TAG = "{{ site.baseurl }}";

    private final MarkdownRenderer markdown = MarkdownRenderer.of(MarkdownProfile.BLOG);

    @Test
    void whatIsSureIsTrue() {
        Random random = new Random(7);
        int sure = 0;
        for (int n = 0; n < 30_000; n++) {
            StringBuilder text = new StringBuilder();
            int count = 1 + random.nextInt(9);
            for (int i = 0; i < count; i++) {
                String line = LINES.get(random.nextInt(LINES.size()));
                if (random.nextInt(3) == 0) {
                    int at = random.nextInt(line.length() + 1);
                    line = line.substring(0, at) + TAG + line.substring(at);
                }
                text.append(line).append('\n');
            }
            sure += check(text.toString());
        }
        assertThat(sure).as("tags told without parsing").isGreaterThan(3_000);
    }

    private int check(String text) {
        int sure = 0;
        CodeSigns signs = new CodeSigns(text, Occurring.in(text));
        List<CodeRegion> code = markdown.codeRegions(text);
        for (int at = text.indexOf(TAG); at >= 0; at = text.indexOf(TAG, at + 1)) {
            if (signs.surelyNone(at)) {
                sure++;
                int offset = at;
                assertThat(code)
                        .as(() -> "the tag at " + offset + " of\n" + text)
                        .noneMatch(region -> region.start() <= offset && offset < region.end());
            }
        }
        return sure;
    }
}
