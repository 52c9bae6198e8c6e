package dev.jbuild.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import java.time.Duration;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input made to harm: each is refused in time, with a place, and none throws. */
class YamlBombTest {

    static Stream<Arguments> bombs() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol, lol]\n");
        StringBuilder maps = new StringBuilder("a0: &a0 {x: lol}\n");
        for (int i = 1; i < 40; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
            maps.append("a%d: &a%d {x: *a%d, y: *a%d}\n".formatted(i, i, i - 1, i - 1));
        }
        String longText = "t: &t " + "x".repeat(100_000) + "\nl: [" + "*t, ".repeat(1000) + "]\n";
        return Stream.of(
                Arguments.of("billion laughs", laughs.toString()),
                Arguments.of("billion laughs of maps", maps.toString()),
                Arguments.of("a long text many times", longText),
                Arguments.of("deep lists", "[".repeat(100_000)),
                Arguments.of("deep maps", "{a: ".repeat(100_000)),
                Arguments.of("deep items", "- ".repeat(100_000)),
                Arguments.of("deep keys", "? ".repeat(20_000)),
                Arguments.of("deep blocks", deepBlocks()),
                Arguments.of("large", "a: " + "x".repeat(YamlReader.MAX_LENGTH)));
    }

    private static String deepBlocks() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            out.append(" ".repeat(i)).append("a:\n");
        }
        return out.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void isDefused(String name, String yaml) {
        assertThat(org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(yaml)))
                .satisfies(outcome ->
                        assertThat(outcome.diagnostics()).extracting("code").containsExactly("yaml-limit"));
    }

    @Test
    void aliasesWithinReasonAreFine() {
        assertThat(read("a: &a [1, 2, 3]\nl: [" + "*a, ".repeat(5000) + "]\n").diagnostics())
                .isEmpty();
    }

    @Test
    void manyKeysAreReadInTime() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            yaml.append('k').append(i).append(": v\n");
        }
        Outcome<DataValue> outcome = org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> read(yaml.toString()));
        assertThat(((DataMap) outcome.value()).entries()).hasSize(100_000);
    }

    @Provide
    Arbitrary<String> nearlyYaml() {
        return Arbitraries.of(
                        "a",
                        ": ",
                        "- ",
                        "\n",
                        "  ",
                        "[",
                        "]",
                        "{",
                        "}",
                        ",",
                        "\"",
                        "'",
                        "&x ",
                        "*x",
                        "!t ",
                        "!<%4z>",
                        "|",
                        ">",
                        "#",
                        "?",
                        "%",
                        "@",
                        "`",
                        "\t",
                        "<<",
                        "\\",
                        "---",
                        "...",
                        "\u0001",
                        "\u0085",
                        "😀",
                        "\ud800",
                        "x:y",
                        "%YAML 9.9",
                        "\uFEFF",
                        "!!int ",
                        "0x",
                        "\\U0000")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 20_000)
    void noTextThrows(@ForAll("nearlyYaml") String yaml) {
        assertThatCode(() -> {
                    Outcome<DataValue> outcome = read(yaml);
                    assertThat(outcome.value() != null || outcome.hasErrors()).isTrue();
                    outcome.diagnostics().forEach(d -> assertThat(d.span()).isNotNull());
                })
                .doesNotThrowAnyException();
    }

    private static Outcome<DataValue> read(String yaml) {
        return new YamlReader().read(new SourceText(SourcePath.of("a.yml"), yaml));
    }
}
