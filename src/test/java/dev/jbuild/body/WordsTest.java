package dev.jbuild.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Compares long texts, which are looked at window by window, with the same text a piece at a time. */
final class WordsTest {

    private static final List<String> PARAGRAPHS = List.of(
            "<p>one two</p>\n",
            "<p>a<em>b</em>c</p>\n",
            "<p title=\"a > b\">x</p>\n",
            "<p>\u00A0é\u2003→</p>\n",
            "<br>\t<hr>\n",
            "<pre>x\ny</pre>\n");

    @Property(tries = 500)
    void countsPartsAndTheirSum(@ForAll("lists") List<String> parts, @ForAll @IntRange(min = 1, max = 1_100) int word) {
        String first = "w".repeat(word) + "\n";
        int sum = 1;
        for (String part : parts) {
            sum += Words.in(part);
        }
        assertThat(Words.in(first + String.join("", parts))).isEqualTo(sum);
        assertThat(Words.in(first + String.join("", parts) + "<p open " + "y z ".repeat(400)))
                .isEqualTo(sum);
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return Arbitraries.of(PARAGRAPHS).list().ofMaxSize(300);
    }
}
