package dev.jbuild.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demo blog of this repository, built by the jar in other processes: whatever language, time zone and number of
 * threads they have, every output has the same bytes.
 */
class DeterminismIT {

    private static final Path JAR = Path.of("target/jbuild.jar").toAbsolutePath();

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> sameBytes() throws Exception {
        SortedMap<String, String> expected = build("plain", List.of(), 1);
        assertThat(expected).hasSizeGreaterThan(20);
        List<DynamicTest> tests = new ArrayList<>();
        for (String language : List.of("tr", "ar", "de", "th")) {
            for (String zone : List.of("Pacific/Kiritimati", "America/St_Johns")) {
                for (int threads : List.of(1, 2, 7)) {
                    String name = language + "-" + zone.replace('/', '-') + "-" + threads;
                    List<String> options = List.of(
                            "-Duser.language=" + language,
                            "-Duser.country=" + (language.equals("th") ? "TH" : "TR"),
                            "-Duser.timezone=" + zone);
                    tests.add(DynamicTest.dynamicTest(
                            name,
                            () -> assertThat(build(name, options, threads)).isEqualTo(expected)));
                }
            }
        }
        return tests.stream();
    }

    private SortedMap<String, String> build(String name, List<String> options, int threads)
            throws IOException, InterruptedException {
        Path output = temp.resolve(name);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", JAR.toString(), "build", "-q"));
        command.addAll(List.of("-d", output.toString(), "--threads", Integer.toString(threads)));
        command.addAll(List.of("--clock", "2026-11-01T00:00:00Z"));
        Path log = temp.resolve(name + ".log");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(log)).isZero();
        return GoldenSitesTest.tree(output);
    }
}
