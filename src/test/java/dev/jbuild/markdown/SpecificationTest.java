package dev.jbuild.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every example of the CommonMark and GFM specifications, compared character by character. */
final class SpecificationTest {

    private static final String FENCE = "`".repeat(32);

    @Test
    void commonMark() {
        check("commonmark", MarkdownProfile.COMMONMARK, 629);
    }

    @Test
    void gfm() {
        check("gfm", MarkdownProfile.GFM, 640);
    }

    private static void check(String suite, MarkdownProfile profile, int atLeast) {
        List<Example> examples = examples(Suites.read(Suites.path(suite + "/spec.txt")));
        MarkdownRenderer renderer = MarkdownRenderer.of(profile);
        Set<String> failed = new TreeSet<>();
        for (Example example : examples) {
            String html = renderer.render(example.markdown, 0).html();
            if (!normal(html).equals(normal(example.html))) {
                failed.add(example.name);
            }
        }
        assertThat(Suites.surprises(suite, failed)).isEmpty();
        assertThat(examples.size() - failed.size()).isGreaterThanOrEqualTo(atLeast);
    }

    /** The GFM text writes void elements of HTML 5 without a slash in its own sections. */
    private static String normal(String html) {
        return html.replace("<br>", "<br />").replace("type=\"checkbox\" />", "type=\"checkbox\">");
    }

    /** The texts of all examples. */
    static List<String> texts(String suite) {
        return examples(Suites.read(Suites.path(suite + "/spec.txt"))).stream()
                .map(Example::markdown)
                .toList();
    }

    private static List<Example> examples(String specification) {
        List<Example> examples = new ArrayList<>();
        String text = specification.replace('\u2192', '\t');
        int at = text.indexOf("\n" + FENCE + " example");
        while (at >= 0) {
            int start = text.indexOf('\n', at + 1) + 1;
            int separator = text.startsWith(".\n", start) ? start - 1 : text.indexOf("\n.\n", start);
            int end = text.indexOf("\n" + FENCE + "\n", separator);
            String html = end < separator + 3 ? "" : text.substring(separator + 3, end + 1);
            examples.add(
                    new Example(Integer.toString(examples.size() + 1), text.substring(start, separator + 1), html));
            at = text.indexOf("\n" + FENCE + " example", end);
        }
        return examples;
    }

    private record Example(String name, String markdown, String html) {}
}
