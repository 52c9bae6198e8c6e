package dev.jbuild.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.jbuild.markdown.MarkdownProfile.Extensions;
import dev.jbuild.markdown.MarkdownProfile.Toggle;
import dev.jbuild.markdown.extension.Definitions;
import dev.jbuild.markdown.extension.Effort;
import dev.jbuild.markdown.extension.Effort.Exhausted;
import dev.jbuild.markdown.parser.TextParser;
import dev.jbuild.text.Occurring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our parser makes the very tree that flexmark's own parser makes: of every suite, and of what comes near them. */
final class ParserComparisonTest {

    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            " ",
            "    ",
            "\t",
            "*",
            "**",
            "_",
            "~~",
            "`",
            "``",
            "```",
            "# ",
            "> ",
            "- ",
            "1. ",
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
            "$$",
            "{:",
            "}",
            "{: .c}",
            "[^1]",
            "[^1]: ",
            ": ",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "===\n",
            "---\n",
            "***\n",
            "[a]: /u \"t\"\n",
            "\u00e9",
            "\u00a0",
            "\r\n",
            "\r",
            "<http://a.b>",
            "<a@b.c>",
            "[a][b]",
            "[a][]",
            "  \n",
            "\\\n",
            "+ ",
            "2) ",
            "~~~\n",
            "#",
            "\u201c",
            "<div>\n",
            "{::comment}",
            "{:/}",
            "^\n",
            "\u2003",
            "a",
            "b c");

    private static final int MOST_BACKSLASHES = 30;

    private final List<Pair> pairs =
            Stream.of(Extensions.values()).map(Pair::new).toList();
    private final List<String> seeds = seeds();

    /** Flexmark's parser and ours of one grammar. */
    private static final class Pair {

        private final Extensions extensions;
        private final Definitions definitions = new Definitions();
        private final Effort effort = new Effort();
        private final Parser stock;
        private final TextParser ours;

        Pair(Extensions extensions) {
            this.extensions = extensions;
            this.stock = StockGrammar.parser(extensions, definitions, effort);
            this.ours = Grammar.parser(
                    new MarkdownProfile(extensions, Toggle.OFF, Toggle.OFF, Toggle.OFF), definitions, effort);
        }

        void compare(String text) {
            String expected;
            String actual;
            try {
                begin(text);
                expected = TreeText.of(stock.parse(BasedSequence.of(text)));
                actual = parse(text);
            } catch (Exhausted e) {
                // Which texts are too much need not be the same: ours does less for most.
                return;
            }
            assertThat(actual).as("%s of %s", extensions, text).isEqualTo(expected);
        }

        /** Whatever our parser makes of a text, it makes something. */
        void endure(String text) {
            try {
                assertThat(parse(text)).isNotEmpty();
            } catch (Exhausted e) {
                // The text is too much, which is told.
            }
        }

        private String parse(String text) {
            begin(text);
            return TreeText.of(ours.parse(text, Occurring.in(text)));
        }

        private void begin(String text) {
            definitions.clear();
            effort.begin(text.length());
        }
    }

    private void compare(String text) {
        pairs.forEach(pair -> pair.compare(text));
    }

    /** Texts of this project, to be taken apart. */
    private static List<String> seeds() {
        List<String> texts = new ArrayList<>(Pathological.texts(200).values());
        Suites.resource("cases.txt").lines().forEach(name -> texts.add(Suites.resource(name + ".md")));
        return texts;
    }

    @ParameterizedTest
    @EnumSource(names = {"GFM", "NONE"})
    void specifications(Extensions extensions) {
        SpecificationTest.texts(extensions == Extensions.GFM ? "gfm" : "commonmark")
                .forEach(this::compare);
    }

    @Test
    void kramdown() throws IOException {
        try (Stream<Path> files = Files.walk(Suites.path("kramdown"))) {
            files.filter(file -> file.toString().endsWith(".text"))
                    .sorted()
                    .map(Suites::read)
                    .forEach(this::compare);
        }
    }

    @Test
    void ownCases() {
        seeds.forEach(this::compare);
        Pathological.texts(2_000).values().forEach(this::compare);
    }

    @Property(tries = 1500)
    void textsNearThem(@ForAll Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? part(random, 1_500) : "");
        for (int changes = 1 + random.nextInt(text.isEmpty() ? 30 : 6); changes > 0; changes--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, Math.min(text.length(), at + random.nextInt(6)));
                case 1 -> text.insert(at, part(random, 30));
                default -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        if (isTooMuch(text)) {
            pairs.forEach(pair -> pair.endure(text.toString()));
        } else {
            compare(text.toString());
        }
    }

    /** Flexmark's pattern of labels tries every way to pair backslashes: with some dozens it would go on for hours. */
    private static boolean isTooMuch(CharSequence text) {
        return text.chars().filter(c -> c == '\\').count() > MOST_BACKSLASHES;
    }

    private String part(Random random, int most) {
        String whole = seeds.get(random.nextInt(seeds.size()));
        int from = random.nextInt(whole.length());
        return whole.substring(from, Math.min(whole.length(), from + random.nextInt(most)));
    }
}
