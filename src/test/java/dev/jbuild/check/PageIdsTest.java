package dev.jbuild.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PageIdsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p id=one class=x>a<b ID = 'two'></b> | one,two",
                "<a name=\"here\">x</a><input name=\"field\"> | here",
                "<!-- <p id=no> --><p id=\"a &amp; b\"> | a & b",
                "<script id=s>var x = \"<p id='no'>\";</script><p data-id=no id=yes> | s,yes",
                "<p title=\"> id=no\" id=\"yes\"/> | yes",
                "a < b <p id=last | last",
                "<svg><g id=\"part\"/></svg> | part",
            })
    void finds(String html, String ids) {
        assertThat(PageIds.of(html)).containsExactlyInAnyOrder(ids.split(","));
    }

    /** Any order of pieces, with jsoup as the judge. */
    @Property(tries = 500)
    void likeAnHtmlParser(@ForAll List<@CharRange(from = 'a', to = 'h') Character> choice) {
        StringBuilder html = new StringBuilder("<body>");
        int number = 0;
        for (char c : choice) {
            number++;
            html.append(
                    switch (c) {
                        case 'a' -> "<p id=n" + number + ">text";
                        case 'b' -> "<h2 class='x' id='n" + number + "'>a</h2>";
                        case 'c' -> "<!-- <i id=no> -->";
                        case 'd' -> "<a name=\"n" + number + "\" href='#'>b</a>";
                        case 'e' -> "<script>'<p id=no>'</script>";
                        case 'f' -> " 1 < 2 &lt; ";
                        case 'g' -> "<img alt=\"<p id=no>\" id=\"n" + number + "\" />";
                        default -> "<em\nid = n" + number + ">c</em>";
                    });
        }
        Set<String> expected = new TreeSet<>();
        for (Element element : Jsoup.parse(html.toString()).getAllElements()) {
            if (element.hasAttr("id")) {
                expected.add(element.id());
            }
            if (element.tagName().equals("a") && element.hasAttr("name")) {
                expected.add(element.attr("name"));
            }
        }
        assertThat(PageIds.of(html.toString())).isEqualTo(expected);
    }
}
