package dev.jbuild.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** The short way reads nothing otherwise than the library does: same values, same places, and only what has no mistake. */
class PlainYamlTest {

    private static void same(String yaml) {
        String text = "---\n" + yaml + "---\nBody: x\n";
        DataMap plain = PlainYaml.read(text, 4, 4 + yaml.length(), new SharedTexts());
        if (plain != null) {
            Outcome<DataValue> all =
                    new YamlReader().readAll(new SourceText(SourcePath.of("a.md"), text), 4, 4 + yaml.length());
            assertThat(all.diagnostics()).as(yaml).isEmpty();
            assertThat(plain).as(yaml).isEqualTo(all.value());
        }
    }

    @Test
    void usualFrontMatterGoesTheShortWay() {
        String yaml = """
                layout: post
                date: 2024-07-26 12:42:00 +0300
                title: "Llama: 3.1 — it's here"
                author: 'ghazi'
                tags: [meta, llama, "a, b", open source]
                image: assets/images/b30.jpeg
                video_embed:\s
                toc: false

                link: https://example.org/a#b
                list:
                  - one two
                  - 'three'
                categories:
                - a
                - b
                empty:
                """;
        DataMap plain = PlainYaml.read(yaml, 0, yaml.length(), new SharedTexts());
        assertThat(plain).isNotNull();
        assertThat(plain.keys())
                .containsExactly(
                        "layout",
                        "date",
                        "title",
                        "author",
                        "tags",
                        "image",
                        "video_embed",
                        "toc",
                        "link",
                        "list",
                        "categories",
                        "empty");
        same(yaml);
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> keys =
                Arbitraries.of("a", "title", "b-c", "_x9", "null", "A", "9", "a b", "", "<<", "é", "k");
        Arbitrary<String> values = Arbitraries.of(
                        "x",
                        "a b",
                        "1.10",
                        ":",
                        "b: c",
                        "b:c",
                        "# c",
                        "c#d",
                        " ",
                        "",
                        "[",
                        "]",
                        "[]",
                        "[a, b]",
                        "[a,]",
                        "[a b , c]",
                        "[,]",
                        "{}",
                        "\"q\"",
                        "'q'",
                        "'it''s'",
                        "\"\\n\"",
                        "\"",
                        "'",
                        "-",
                        "- x",
                        "-x",
                        "*x",
                        "&x",
                        "!x",
                        "|",
                        ">",
                        "%",
                        "@",
                        "`",
                        "?",
                        "? x",
                        ",",
                        "é",
                        "😀",
                        "\ud83d",
                        "\t",
                        "\u0085",
                        "\u2028",
                        "\u00A0",
                        "\u0007",
                        "[\"a\", 'b']",
                        "[a: b]",
                        "[a#b]",
                        "[a #b]",
                        "[http://x]",
                        "[?x]",
                        "[a]b",
                        "...",
                        "---",
                        "~")
                .list()
                .ofMinSize(0)
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
        Arbitrary<String> entries = net.jqwik.api.Combinators.combine(
                        keys, Arbitraries.of(":", ": ", ":  ", " : "), values)
                .as((key, colon, value) -> key + colon + value);
        Arbitrary<String> items = net.jqwik.api.Combinators.combine(
                        Arbitraries.of("- ", "  - ", "    - ", "  -", "-  ", "  "), values)
                .as((dash, value) -> dash + value);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(4, entries),
                        net.jqwik.api.Tuple.of(3, items),
                        net.jqwik.api.Tuple.of(1, keys.map(key -> key + ":")),
                        net.jqwik.api.Tuple.of(1, Arbitraries.of("", "  ", "# c", "  # c")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("\n", parts) + "\n");
    }

    @Property(tries = 30_000)
    void whatIsReadIsWhatTheLibraryMakes(@ForAll("lines") String yaml) {
        String text = "---\n" + yaml + "---\n";
        Statistics.label("short way")
                .collect(PlainYaml.read(text, 4, 4 + yaml.length(), new SharedTexts()) != null)
                .coverage(c -> c.check(true).percentage(p -> p > 2));
        same(yaml);
    }
}
