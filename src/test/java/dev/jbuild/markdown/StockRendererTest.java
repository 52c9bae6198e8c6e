package dev.jbuild.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Our writers against the library's own renderer, over plain CommonMark where both should say the same. */
final class StockRendererTest {

    private final MarkdownRenderer ours = MarkdownRenderer.of(MarkdownProfile.COMMONMARK);
    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer stock = HtmlRenderer.builder().build();

    @Provide
    Arbitrary<String> texts() {
        List<String> pieces = new ArrayList<>(List.of(
                "a",
                "b c ",
                "\n",
                "\n\n",
                "*",
                "**",
                "_x_",
                "`y`",
                "# h\n",
                "> ",
                "- ",
                "1. ",
                "[t](u)",
                "![i](j)",
                "<b>",
                "<",
                "\\*",
                "&",
                "&lt;",
                "\"",
                "```\nq\n```\n",
                "    z\n",
                "---\n",
                "  \nd",
                "[r]",
                "[r]: /s\n\n"));
        return Arbitraries.of(pieces).list().ofMinSize(1).ofMaxSize(25).map(list -> String.join("", list));
    }

    @Property(tries = 1000)
    void sayTheSame(@ForAll("texts") String text) {
        // The stock parser has an older rule for runs of three, before CommonMark 0.29 (section 6.2, rules 9 and 10).
        Assume.that(!text.contains("***"));
        String expected = HtmlShape.ofOurs(stock.render(parser.parse(text)));
        assertThat(HtmlShape.ofOurs(ours.render(text, 0).html())).isEqualTo(expected);
    }
}
