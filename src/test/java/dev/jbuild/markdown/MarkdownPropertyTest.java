package dev.jbuild.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.markdown.MarkdownProfile.Extensions;
import dev.jbuild.markdown.MarkdownProfile.Toggle;
import dev.jbuild.markdown.MarkdownRenderer.CodeRegion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;

/** What holds for every text. */
final class MarkdownPropertyTest {

    private static final List<String> PIECES = List.of(
            "a",
            "b c",
            " ",
            "  ",
            "\n",
            "\n\n",
            "    ",
            "\t",
            "*",
            "**",
            "_",
            "~~",
            "`",
            "``",
            "```\n",
            "# ",
            "## x\n",
            "> ",
            "- ",
            "1. ",
            "* [ ] ",
            "|",
            "|-|-|\n",
            "[",
            "]",
            "(",
            ")",
            "](u)",
            "![",
            "<",
            ">",
            "&",
            "&amp;",
            "\\",
            "\"",
            "'",
            "--",
            "...",
            "$$",
            "{:",
            "}",
            "{: .c}",
            "{:toc}",
            "[^1]",
            "[^1]: ",
            "*[a]: b\n",
            ": ",
            "http://x.y",
            "www.x.y",
            "@",
            ":",
            "^",
            "\u00e9",
            "\ud83d\ude00",
            "---\n",
            "===\n",
            "{::comment}",
            "{:/}",
            "<<",
            ">>",
            "[!NOTE]\n");

    private final MarkdownRenderer blog = MarkdownRenderer.of(MarkdownProfile.BLOG);
    private final MarkdownRenderer plain = MarkdownRenderer.of(MarkdownProfile.COMMONMARK);
    private final MarkdownRenderer straight =
            MarkdownRenderer.of(new MarkdownProfile(Extensions.ALL, Toggle.OFF, Toggle.OFF, Toggle.OFF));

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 1500)
    void anyTextBecomesWellNestedHtml(@ForAll("texts") String text) {
        for (MarkdownRenderer renderer : List.of(blog, plain)) {
            String html =
                    renderer.render(text.replace("<", ""), text.length() / 2).html();
            Parser parser = Parser.htmlParser().setTrackErrors(20);
            Jsoup.parse("<!doctype html><title>t</title><body>" + html, "", parser);
            ParseErrorList errors = parser.getErrors();
            assertThat(errors.stream().filter(e -> !e.getErrorMessage().contains("elf closing")))
                    .as(html)
                    .isEmpty();
        }
    }

    @Property(tries = 300)
    void anyCharactersAreTaken(@ForAll String text) {
        MarkdownBody body = blog.render(text, text.length());
        assertThat(body.html()).startsWith(body.excerpt());
        assertThat(body.excerpt().getBytes(StandardCharsets.UTF_8)).hasSize(body.excerptEnd());
        assertThat(blog.renderInline(text)).isNotNull();
    }

    @Property(tries = 500)
    void codeRegionsAreSortedAndApart(@ForAll("texts") String text) {
        int end = -1;
        for (CodeRegion region : blog.codeRegions(text)) {
            assertThat(region.start()).isGreaterThan(end);
            assertThat(region.end()).isGreaterThan(region.start()).isLessThanOrEqualTo(text.length());
            end = region.end();
        }
    }

    @Property(tries = 500)
    void smartPunctuationLeavesCodeAlone(@ForAll("texts") String text) {
        String smart = Jsoup.parseBodyFragment(blog.render(text, 0).html())
                .select("code")
                .text();
        String typed = Jsoup.parseBodyFragment(straight.render(text, 0).html())
                .select("code")
                .text();
        assertThat(smart).isEqualTo(typed);
    }

    @Property(tries = 300)
    void theSameTextGivesTheSameHtml(@ForAll("texts") String text) {
        String first = blog.render(text, 0).html();
        blog.render("[a]: b\n[^1]: c\n*[x]: y\n{:z: .z}\n\n[a][^1] x", 0);
        assertThat(blog.render(text, 0).html()).isEqualTo(first);
    }
}
