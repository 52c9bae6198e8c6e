package dev.jbuild.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.markdown.MarkdownBody.Heading;
import dev.jbuild.markdown.MarkdownBody.Reference;
import dev.jbuild.markdown.MarkdownRenderer.CodeRegion;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MarkdownBodyTest {

    private final MarkdownRenderer renderer = MarkdownRenderer.of(MarkdownProfile.BLOG);

    private List<String> code(String text) {
        return renderer.codeRegions(text).stream()
                .map((CodeRegion region) -> text.substring(region.start(), region.end()))
                .toList();
    }

    @Test
    void theExcerptEndsWithTheBlockThatBeginsBeforeItsEnd() {
        String text = "First *one*.\n\nSecond.\n\n<!--more-->\n\nThird.\n";
        MarkdownBody body = renderer.render(text, text.indexOf("<!--more-->"));
        assertThat(body.excerpt()).isEqualTo("<p>First <em>one</em>.</p>\n<p>Second.</p>\n");
    }

    @Test
    void anExcerptEndAtTheStartGivesNothingAndAtTheEndAll() {
        assertThat(renderer.render("a\n\nb", 0).excerpt()).isEmpty();
        assertThat(renderer.render("a\n\nb", 4).excerpt()).isEqualTo("<p>a</p>\n<p>b</p>\n");
    }

    @Test
    void marksOfFootnotesStayOutOfTheExcerptAsTheirTargetsDo() {
        String text = "One[^1] and two[^2], again[^1].\n\n[^1]: x\n[^2]: y\n";
        assertThat(renderer.render(text, 10).excerpt()).isEqualTo("<p>One and two, again.</p>\n");
    }

    @Test
    void aContentsListBelongsToTheExcerpt() {
        String text = "* x\n{:toc}\n\nIntro.\n\n# One\n";
        MarkdownBody body = renderer.render(text, text.indexOf("# One"));
        assertThat(body.excerpt()).contains("markdown-toc-one").endsWith("<p>Intro.</p>\n");
    }

    @Test
    void headingsComeWithTheirHtmlButWithoutLinksAndFootnotes() {
        MarkdownBody body = renderer.render("# A *b* [c](d)[^1]\n\n## A *b* c\n\n[^1]: x\n", 0);
        assertThat(body.headings())
                .containsExactly(
                        new Heading(1, "a-b-c", "A <em>b</em> c"), new Heading(2, "a-b-c-1", "A <em>b</em> c"));
        assertThat(body.links()).extracting(Reference::destination).containsExactly("d");
    }

    @Test
    void referencesSayWhereTheyStand() {
        String text = "![i](/a/b.png) [l](c.html \"t\") <img src=\"raw.png\"> <a href='r.html'>x</a>\n\n"
                + "<p><img alt=\"\" src=\"block.png\"></p>\n\n[r] <http://auto.link>\n\n[r]: ref.html\n";
        MarkdownBody body = renderer.render(text, 0);
        assertThat(body.images())
                .extracting(Reference::destination)
                .containsExactly("/a/b.png", "raw.png", "block.png");
        assertThat(body.links())
                .extracting(Reference::destination)
                .containsExactly("c.html", "r.html", "ref.html", "http://auto.link");
        for (Reference reference : body.images()) {
            assertThat(text.substring(reference.offset(), reference.offset() + reference.length()))
                    .isEqualTo(reference.destination());
        }
        for (Reference reference : body.links()) {
            assertThat(text.substring(reference.offset(), reference.offset() + reference.length()))
                    .isEqualTo(reference.destination());
        }
    }

    @Test
    void onlyTheFirstImageIsNotLazy() {
        String html = renderer.render("![a](1.png)\n\n![b](2.png)\n", 0).html();
        assertThat(html)
                .isEqualTo("<p><img src=\"1.png\" alt=\"a\"></p>\n"
                        + "<p><img src=\"2.png\" alt=\"b\" loading=\"lazy\" decoding=\"async\"></p>\n");
    }

    @Test
    void inlineTextHasNoParagraph() {
        assertThat(renderer.renderInline("A *title* -- \"x\"")).isEqualTo("A <em>title</em> \u2013 \u201Cx\u201D");
        assertThat(renderer.renderInline("")).isEmpty();
        assertThat(renderer.renderInline("2024. It's a year")).isEqualTo("2024. It\u2019s a year");
        assertThat(renderer.renderInline("# 1 in <Java>")).isEqualTo("# 1 in &lt;Java&gt;");
    }

    @Test
    void codeIsFoundAroundTemplateTags() {
        assertThat(code("a `{{ x }}` {{ y }}\n\n```\n{% if %}\n```\n\n    {{ indented }}\n\n{{ z }}"))
                .containsExactly("`{{ x }}`", "```\n{% if %}\n```", "{{ indented }}\n");
        assertThat(code("<pre>\n{{ a }}\n\n{{ b }}\n</pre>\n\n<code>{{ c }}</code> {{ d }}"))
                .containsExactly("<pre>\n{{ a }}\n\n{{ b }}\n</pre>", "<code>{{ c }}</code>");
        assertThat(code("![1]({{ site.baseurl }}/a.png) {% if x %}`y`{% endif %}"))
                .containsExactly("`y`");
        assertThat(code("no code at all, {{ x }}")).isEmpty();
        assertThat(code("<script>{{ x }}</script>\n")).isEmpty();
    }
}
