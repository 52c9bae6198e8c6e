package dev.jbuild.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under {@code LC_ALL=POSIX} Java cannot name every file; that is said, and nothing is written under another name. */
class PlainLocaleTest {

    @TempDir
    Path temp;

    @Test
    void namesThatCannotBeWrittenAreReported() throws IOException, InterruptedException {
        Files.createDirectories(temp.resolve("_posts"));
        Files.writeString(temp.resolve("_posts/2026-01-01-caf\u00e9.md"), "x");
        Files.writeString(temp.resolve("_posts/2026-01-01-plain.md"), "x");
        ProcessBuilder builder = new ProcessBuilder(ChildJvm.command(PlainLocale.class, temp.toString()));
        builder.environment().put("LC_ALL", "POSIX");
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        List<String> lines = said.lines().toList();
        if (lines.contains("written")) {
            // Systems such as macOS name files in UTF-8 whatever the locale is.
            assertThat(lines).containsExactly("2 found", "written");
            assertThat(temp.resolve("_site/caf\u00e9.html")).exists();
        } else {
            assertThat(lines).hasSize(3).contains("1 found");
            assertThat(lines.get(0)).startsWith("source-name: ").contains("LC_ALL to C.UTF-8");
            assertThat(lines.get(2)).startsWith("output-name: ").contains("LC_ALL to C.UTF-8");
            assertThat(temp.resolve("_site")).doesNotExist();
        }
    }
}
