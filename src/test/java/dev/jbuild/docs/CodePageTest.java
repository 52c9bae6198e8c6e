package dev.jbuild.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.highlight.Languages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The manual has every language with all its names and every class, and each class has a colour that can be read. */
class CodePageTest {

    private static final String PAGE = Manual.page("code");
    private static final String STYLE = Manual.read(Path.of("assets/theme/style.css"));
    private static final String CLASSES = Manual.read(Path.of("src/main/resources/dev/jbuild/highlight/classes.txt"));

    /** The lowest contrast for text of usual size (WCAG 2.2, 1.4.3, level AA). */
    private static final double ENOUGH = 4.5;

    @Test
    void everyLanguage() {
        List<String> rows = new ArrayList<>();
        new Languages().all().forEach((id, names) -> {
            String others = String.join(
                    ", ", names.stream().map(name -> "`" + name + "`").toList());
            rows.add("| `" + id + "` | " + others + " |");
        });
        List<String> shown = PAGE.lines()
                .dropWhile(line -> !line.equals("## Languages"))
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertThat(shown).isEqualTo(rows);
    }

    @Test
    void everyClass() {
        Set<String> classes = new TreeSet<>(classes());
        classes.addAll(List.of("line", "hll", "linenos"));
        List<String> section = PAGE.lines()
                .dropWhile(line -> !line.equals("## Classes"))
                .takeWhile(line -> !line.equals("## What cannot be"))
                .toList();
        assertThat(Manual.firstCells(String.join("\n", section))).isEqualTo(classes);
        for (String name : classes) {
            assertThat(STYLE).as(name).containsPattern("\\.highlight[^{]*\\." + name + "[^a-z]");
        }
    }

    private static List<String> classes() {
        return CLASSES.lines()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .filter(name -> !name.equals("-"))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> contrast() {
        TreeMap<String, List<String>> pairs = new TreeMap<>();
        for (String pair : Manual.found("(--[\\w-]+: light-dark\\(#\\w+, #\\w+\\))", STYLE)) {
            String[] parts = pair.split("[:(,)]\\s*");
            pairs.put(parts[0], List.of(parts[2], parts[3]));
            if (parts[0].startsWith("--c-")) {
                // Browsers without light-dark() get the light one.
                assertThat(STYLE).contains(parts[0] + ": " + parts[2] + ";");
            }
        }
        List<String> grounds = List.of("--raised", "--c-add", "--c-remove", "--c-line");
        List<DynamicTest> tests = new ArrayList<>();
        Set<String> colours =
                new TreeSet<>(Manual.found("\\.highlight[^{]*\\{[^}]*?[ ;]color: var\\((--[\\w-]+)\\)", STYLE));
        assertThat(colours).hasSizeGreaterThan(6);
        for (String colour : colours) {
            for (String ground : grounds) {
                for (int i = 0; i < 2; i++) {
                    String text = pairs.get(colour).get(i);
                    String below = pairs.get(ground).get(i);
                    tests.add(DynamicTest.dynamicTest(
                            colour + " on " + ground + (i == 0 ? ", light" : ", dark"),
                            () -> assertThat(contrast(text, below)).isGreaterThanOrEqualTo(ENOUGH)));
                }
            }
        }
        return tests.stream();
    }

    private static double contrast(String a, String b) {
        double first = luminance(a) + 0.05;
        double second = luminance(b) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double value = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
