package dev.jbuild.markdown;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where the public test suites lie, and which of their cases are known to fail. */
final class Suites {

    private Suites() {}

    /** A file or folder of the suites; the test is skipped where it is missing. */
    static Path path(String name) {
        String given = System.getProperty("jbuild.shared", "../shared");
        Path path = Path.of(given, "suites", name);
        assumeTrue(Files.exists(path), () -> "skipped: " + name + " is not beside this project");
        return path;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String name) {
        try (InputStream stream = Suites.class.getResourceAsStream("/markdown/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first word of each line of a list of known failures; the rest of a line is its reason. */
    static Set<String> knownFailures(String suite) {
        Set<String> known = new TreeSet<>();
        for (String line : resource("known-failures/" + suite + ".txt").lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                known.add(line.split(" ")[0]);
            }
        }
        return known;
    }

    /** Says which cases failed unexpectedly and which passed although they are listed; empty when all is as listed. */
    static List<String> surprises(String suite, Set<String> failed) {
        Set<String> known = knownFailures(suite);
        Set<String> surprises = new TreeSet<>();
        for (String name : failed) {
            if (!known.contains(name)) {
                surprises.add(name + " fails now");
            }
        }
        for (String name : known) {
            if (!failed.contains(name)) {
                surprises.add(name + " passes now: strike it off the list");
            }
        }
        return List.copyOf(surprises);
    }
}
