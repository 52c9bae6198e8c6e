package dev.jbuild.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The tokens are those of Prism 1.30.0: of each language on a sample of its own, on a text that its patterns made up, and
 * on the samples of all other languages. What Prism made of them was written by {@code src/build/highlight/reference.mjs}.
 */
class PrismTest {

    /** Where jbuild stops, as Prism looks at each character more than 3,000 times. May only get shorter. */
    private static final List<String> STOPPED = List.of("eiffel/python.py");

    private final Languages languages = new Languages();
    private final Highlighter highlighter = new Highlighter(languages);

    @TestFactory
    Stream<DynamicTest> ownSample() {
        List<DynamicTest> tests = new ArrayList<>();
        for (var file : Streams.samples()) {
            String id = file.getFileName().toString().replaceFirst("\\..*", "");
            if (languages.all().containsKey(id)) {
                String expected = Streams.read(Streams.FOLDER.resolve("streams/" + id + ".txt"));
                tests.add(DynamicTest.dynamicTest(
                        id,
                        () -> assertThat(Streams.written(highlighter.tokens(Streams.read(file), id)))
                                .isEqualTo(expected)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(80);
        return tests.stream();
    }

    /** What workers of a build have, where some patterns recurse deeply. */
    private static final long STACK_BYTES = 64L << 20;

    @Test
    void everyLanguageOnEverySample() throws InterruptedException {
        List<String> different = new ArrayList<>();
        Thread worker = new Thread(null, () -> compare(different), "large-stack", STACK_BYTES);
        worker.start();
        worker.join();
        assertThat(different).isEqualTo(STOPPED);
    }

    private void compare(List<String> different) {
        Map<String, String> samples = new LinkedHashMap<>();
        Streams.samples().forEach(file -> samples.put(file.getFileName().toString(), Streams.read(file)));
        List<String> lines =
                Streams.read(Streams.FOLDER.resolve("hashes.txt")).lines().toList();
        for (String line : lines) {
            String[] fields = line.split(" ");
            String id = fields[0];
            String invented = Streams.read(Streams.FOLDER.resolve("invented/" + id + ".txt"));
            if (!hash(invented, id).equals(fields[1])) {
                different.add(id + "/invented");
            }
            int at = 0;
            for (Map.Entry<String, String> sample : samples.entrySet()) {
                String expected = fields[2].substring(at, at + 4);
                at += 4;
                if (!hash(sample.getValue(), id).startsWith(expected)) {
                    different.add(id + "/" + sample.getKey());
                }
            }
        }
        if (lines.size() != languages.all().size()) {
            different.add("languages without hashes");
        }
    }

    private String hash(String code, String id) {
        try {
            return Streams.hash(Streams.written(highlighter.tokens(code, id)));
        } catch (Window.Exhausted e) {
            return "stopped";
        }
    }
}
