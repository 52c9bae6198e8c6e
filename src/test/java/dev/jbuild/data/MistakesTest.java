package dev.jbuild.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.CaseFile;
import dev.jbuild.CaseFile.Case;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What authors are told about each usual mistake: the place in the file, the words, and the hint. */
class MistakesTest {

    static List<Case> yaml() {
        return CaseFile.read(MistakesTest.class, "yaml-mistakes.txt");
    }

    static List<Case> json() {
        return CaseFile.read(MistakesTest.class, "json-mistakes.txt");
    }

    static List<Case> toml() {
        return CaseFile.read(MistakesTest.class, "toml-mistakes.txt");
    }

    static List<Case> csv() {
        return CaseFile.read(MistakesTest.class, "csv-mistakes.txt");
    }

    /** As front matter, so that the first line of YAML is the file's second. */
    static String yaml(Case c) {
        SourceText file = new SourceText(SourcePath.of("a.md"), "---\n" + c.input() + "---\n");
        return CaseFile.lines(
                new YamlReader().read(file, 4, 4 + c.input().length()).diagnostics());
    }

    static String read(Case c, String extension) {
        SourceText file = new SourceText(SourcePath.of("a." + extension), c.input());
        Outcome<DataValue> outcome = new DataReader().read(file);
        return CaseFile.lines(outcome.diagnostics());
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void yamlMistakes(Case c) {
        assertThat(yaml(c)).isEqualTo(c.expected());
    }

    @ParameterizedTest
    @MethodSource("json")
    void jsonMistakes(Case c) {
        assertThat(read(c, "json")).isEqualTo(c.expected());
    }

    @ParameterizedTest
    @MethodSource("toml")
    void tomlMistakes(Case c) {
        assertThat(read(c, "toml")).isEqualTo(c.expected());
    }

    @ParameterizedTest
    @MethodSource("csv")
    void csvMistakes(Case c) {
        assertThat(read(c, "csv")).isEqualTo(c.expected());
    }
}
