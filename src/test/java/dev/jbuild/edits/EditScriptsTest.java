package dev.jbuild.edits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each file of {@code src/test/resources/edits} tells what an edit must write, and so what it must leave alone. */
class EditScriptsTest {

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> scripts() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(Script.FOLDER)) {
            all.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
        }
        return files.stream().map(file -> {
            String name = file.getFileName().toString().replace(".txt", "");
            return DynamicTest.dynamicTest(
                    name, () -> Script.run(Files.readString(file), new EditedSite(temp.resolve(name)).explained()));
        });
    }
}
