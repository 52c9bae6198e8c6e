package dev.jbuild.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file system that did not shuffle would let every test of the order of files pass. */
class ShuffledFilesTest {

    @TempDir
    Path folder;

    @Test
    void foldersHaveAllTheirFilesInAnotherOrder() throws IOException {
        for (char name = 'a'; name <= 'j'; name++) {
            Files.writeString(folder.resolve(name + ".txt"), "" + name);
        }
        List<String> first = names(1);
        assertThat(first).doesNotHaveDuplicates().hasSize(10).isNotEqualTo(names(2));
        assertThat(first.stream().sorted().toList()).isNotEqualTo(first);
        assertThat(Files.readString(ShuffledFiles.at(folder, 1).resolve("c.txt")))
                .isEqualTo("c");
    }

    /** The names as a walk meets them. */
    private List<String> names(int seed) throws IOException {
        try (Stream<Path> files = Files.walk(ShuffledFiles.at(folder, seed))) {
            return files.skip(1).map(file -> file.getFileName().toString()).toList();
        }
    }
}
