package dev.jbuild.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jbuild.output.Steps.Step;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that breaks off at any step leaves whole files only, and the next one gives the clean result. */
class BrokenOffTest {

    @TempDir
    Path temp;

    private static final Map<String, String> OLD = Map.of(
            "index.html", "old home",
            "a/index.html", "old a",
            "b/index.html", "same",
            "gone/deep/index.html", "old gone",
            "swap", "old file",
            "swop/x.html", "old folder",
            "assets/style.css", "old style",
            "feed.xml", "old feed");

    private static final Map<String, String> NEW = Map.of(
            "index.html", "new home",
            "a/index.html", "new a, longer",
            "b/index.html", "same",
            "c/deep/index.html", "new c",
            "swap/index.html", "new folder",
            "swop", "new file",
            "assets/style.css", "new style",
            "feed.xml", "new feed");

    private static final class Disk implements Steps {
        private final int last;
        private final List<String> taken = new ArrayList<>();

        Disk(int last) {
            this.last = last;
        }

        @Override
        public void before(Step step, String path) throws IOException {
            if (taken.size() == last) {
                throw new FileSystemException(path, null, "No space left on device");
            }
            taken.add(step + " " + path);
        }
    }

    private List<String> steps(Map<String, String> first, Map<String, String> second) throws IOException {
        Folder folder = new Folder(Files.createTempDirectory(temp, "count"));
        folder.build(first);
        Disk disk = new Disk(Integer.MAX_VALUE);
        folder.build("_site", second, disk);
        return disk.taken;
    }

    private void breakOffAtEachStep(Map<String, String> first, Map<String, String> second, boolean existing)
            throws IOException {
        int count = existing ? steps(first, second).size() : second.size() + 4;
        for (int last = 0; last < count; last++) {
            Folder folder = new Folder(Files.createTempDirectory(temp, "site"));
            if (existing) {
                folder.build(first);
                folder.write("_site/a/foreign.txt", "mine");
            }
            Disk disk = new Disk(last);
            OutputException problem =
                    catchThrowableOfType(OutputException.class, () -> folder.build("_site", second, disk));
            assertThat(problem.diagnostics().get(0).code()).isEqualTo("output-write");
            assertThat(problem.getMessage()).contains("no space left on device");
            assertWhole(folder, first, second);
            // A step later the next build breaks off as well, which must not make it forget the first.
            Disk next = new Disk(last / 2);
            try {
                folder.build("_site", first, next);
            } catch (OutputException e) {
                assertThat(e).hasMessageContaining("no space left");
            }
            assertWhole(folder, first, second);

            folder.build(second);
            Map<String, String> clean = new TreeMap<>(second);
            if (existing) {
                clean.put("a/foreign.txt", "mine");
            }
            assertThat(Folder.tree(folder.site().resolve("_site")))
                    .as("after %s", disk.taken)
                    .isEqualTo(clean);
            assertThat(folder.leftovers()).isEmpty();
        }
    }

    private static void assertWhole(Folder folder, Map<String, String> first, Map<String, String> second)
            throws IOException {
        Folder.tree(folder.site().resolve("_site")).forEach((path, text) -> {
            if (!path.endsWith("/") && !path.equals("a/foreign.txt")) {
                assertThat(text).as(path).isIn(first.get(path), second.get(path));
            }
        });
        assertThat(folder.leftovers()).noneMatch(name -> name.contains("staging"));
    }

    @Test
    void overAnOldSite() throws IOException {
        breakOffAtEachStep(OLD, NEW, true);
    }

    @Test
    void overAnOldSiteTheOtherWay() throws IOException {
        breakOffAtEachStep(NEW, OLD, true);
    }

    @Test
    void intoNothing() throws IOException {
        breakOffAtEachStep(OLD, NEW, false);
    }

    @Test
    void assetsComeFirstThenPagesThenFeedsThenDeletions() throws IOException {
        List<String> steps = steps(OLD, NEW).stream()
                .filter(step -> step.startsWith("MOVE") || step.startsWith("DELETE gone/deep/"))
                .toList();
        assertThat(steps)
                .containsExactly(
                        "MOVE assets/style.css",
                        "MOVE swop",
                        "MOVE a/index.html",
                        "MOVE c/deep/index.html",
                        "MOVE index.html",
                        "MOVE swap/index.html",
                        "MOVE feed.xml",
                        "DELETE gone/deep/index.html");
    }

    @Test
    void eachKindOfStepIsTried() throws IOException {
        Set<String> kinds = new TreeSet<>();
        steps(OLD, NEW).forEach(step -> kinds.add(step.substring(0, step.indexOf(' '))));
        Folder folder = new Folder(Files.createTempDirectory(temp, "first"));
        Disk disk = new Disk(Integer.MAX_VALUE);
        folder.build("_site", OLD, disk);
        disk.taken.forEach(step -> kinds.add(step.substring(0, step.indexOf(' '))));
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        java.util.Arrays.stream(Step.values()).map(Step::name).toArray(String[]::new));
    }

    @Test
    void aHalfCopiedFileIsRemoved() throws IOException {
        Folder folder = new Folder(Files.createTempDirectory(temp, "site"));
        folder.build(OLD);
        folder.write("_site/.jbuild-new", "not of a build that broke off");
        folder.build(OLD);
        assertThat(folder.site().resolve("_site/.jbuild-new")).exists();
        OutputException problem =
                catchThrowableOfType(OutputException.class, () -> folder.build("_site", NEW, new Disk(12)));
        assertThat(problem).isNotNull();
        assertThat(folder.leftovers()).isNotEmpty();
        folder.build(NEW);
        assertThat(Folder.tree(folder.site().resolve("_site"))).containsExactlyInAnyOrderEntriesOf(NEW);
    }

    @Test
    void aFailureWhileHandingOverKeepsTheOldSite() throws IOException {
        Folder folder = new Folder(Files.createTempDirectory(temp, "site"));
        folder.build(OLD);
        Map<String, String> before = Folder.tree(folder.site().resolve("_site"));
        assertThat(catchThrowableOfType(OutputException.class, () -> folder.build("_site", NEW, new Disk(3))))
                .isNotNull();
        assertThat(Folder.tree(folder.site().resolve("_site"))).isEqualTo(before);
    }
}
