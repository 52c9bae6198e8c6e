package dev.jbuild.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The finished jar and other programs, each in a process of its own. */
final class PackedTool {

    private static final Path JAR = Path.of("target/jbuild.jar").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private PackedTool() {}

    /**
     * How a program ended.
     *
     * @param code its exit code
     * @param said what it wrote to both streams
     */
    record Ended(int code, String said) {}

    /** Builds a site without errors or warnings; the moment is the same in every test. */
    static Path build(Path source, Path output, String... options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("build", "--strict", "--clock", "2026-11-01T00:00:00Z"));
        arguments.addAll(List.of("-s", source.toString(), "-d", output.toString()));
        arguments.addAll(List.of(options));
        Ended ended = jar(JAR, arguments);
        assertThat(ended.code()).as(ended.said()).isZero();
        return output;
    }

    /** Copies a site, without the notes of earlier builds, to a folder where a build may leave its own. */
    static Path copy(Path site, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !site.relativize(file).toString().matches("(\\.jbuild|_site)/.*"))
                    .toList()) {
                Path target = folder.resolve(site.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return folder;
    }

    /** Runs a command of the tool that must succeed. */
    static void run(String... arguments) throws IOException, InterruptedException {
        Ended ended = jar(JAR, List.of(arguments));
        assertThat(ended.code()).as(ended.said()).isZero();
    }

    /** Starts the main class of a jar. */
    static Ended jar(Path jar, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-Xss8m", "-jar", jar.toString()));
        command.addAll(arguments);
        Ended ended = program(command);
        assertThat(ended).isNotNull();
        return ended;
    }

    /** Starts a program and waits for its end; {@code null} where there is no such program. */
    static @Nullable Ended program(List<String> command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return null;
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(said).isTrue();
        return new Ended(process.exitValue(), said);
    }
}
