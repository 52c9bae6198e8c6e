package dev.jbuild.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case of the YAML test suite, read as front matter inside a file: it gives a value, or diagnostics with a place in
 * the file, and never an exception. Cases that the suite calls wrong must not pass silently.
 */
class YamlSuiteTest {

    /** Wrong by YAML 1.2, but taken by the YAML 1.1 reader, with a value that no author would be surprised by. */
    private static final int WRONG_BUT_TAKEN = 6;

    private final YamlReader reader = new YamlReader();

    record Case(String id, String yaml, boolean wrong) {}

    @TestFactory
    Stream<DynamicTest> everyCaseHasAValueOrPlaces() {
        return cases().stream().map(c -> dynamicTest(c.id, () -> check(c)));
    }

    @TestFactory
    Stream<DynamicTest> wrongCasesAreRefused() {
        List<String> taken = cases().stream()
                .filter(c -> c.wrong && !read(c).hasErrors())
                .map(Case::id)
                .toList();
        return Stream.of(dynamicTest(
                "at most as many as known are taken",
                () -> assertThat(taken).hasSizeLessThanOrEqualTo(WRONG_BUT_TAKEN)));
    }

    private void check(Case c) {
        Outcome<DataValue> outcome = read(c);
        assertThat(outcome.value() != null || outcome.hasErrors()).isTrue();
        int last = 1 + (int) c.yaml.lines().count() + 1;
        for (Diagnostic d : outcome.diagnostics()) {
            assertThat(d.span()).as(d.message()).isNotNull();
            assertThat(d.span().line()).as(d.message()).isBetween(2, last);
            assertThat(d.span().column()).isBetween(1, d.span().lineText().length() + 1);
            assertThat(d.hint()).as(d.message()).isNotEmpty();
        }
    }

    private Outcome<DataValue> read(Case c) {
        SourceText file = new SourceText(SourcePath.of("_posts/a.md"), "---\n" + c.yaml + "---\nBody\n");
        return reader.read(file, 4, 4 + c.yaml.length());
    }

    private static List<Case> cases() {
        Path folder = Path.of(System.getProperty("jbuild.shared", "../shared")).resolve("suites/yaml");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no folder " + folder);
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                addCases(file, cases);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    /** A file of the suite is a list of maps; a later one inherits what it leaves out, except that it fails. */
    private static void addCases(Path file, List<Case> cases) throws IOException {
        SourceText text = new SourceText(SourcePath.of(file.getFileName().toString()), Files.readString(file));
        DataList list = (DataList) new YamlReader().read(text).value();
        String yaml = "";
        int number = 0;
        for (DataValue item : list.items()) {
            DataMap map = (DataMap) item;
            yaml = map.text("yaml").orElse(yaml);
            boolean wrong = map.has("fail") && map.text("fail").orElse("").equals("true");
            String name = file.getFileName().toString().replace(".yaml", "") + "-" + number++;
            cases.add(new Case(name, visible(yaml), wrong));
        }
    }

    /** The suite writes invisible characters as visible ones. */
    private static String visible(String yaml) {
        return yaml.replaceAll("—*»", "\t")
                .replace("␣", " ")
                .replace("↵", "")
                .replace("∎\n", "")
                .replace("←", "\r")
                .replace("⇔", "\uFEFF");
    }
}
