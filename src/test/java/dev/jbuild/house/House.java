package dev.jbuild.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The code that the house rules are about. */
final class House {

    static final String PACKAGE = "dev.jbuild";

    static final Path SOURCES = Path.of("src/main/java");

    /** All classes of the product, without tests. Read once: it takes seconds. */
    static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes/dev/jbuild"));

    private House() {}

    /** The room of a package: {@code template} for {@code dev.jbuild.template.pebble}, empty for the root package. */
    static String room(String packageName) {
        if (packageName.length() <= PACKAGE.length()) {
            return "";
        }
        String rest = packageName.substring(PACKAGE.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    /** All source files of the product, sorted. */
    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
