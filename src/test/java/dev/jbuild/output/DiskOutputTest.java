package dev.jbuild.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.output.OutputTree.Published;
import dev.jbuild.path.OutputPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskOutputTest {

    @TempDir
    Path temp;

    private Folder folder;
    private Path site;

    @BeforeEach
    void makeSite() throws IOException {
        folder = new Folder(Files.createDirectory(temp.resolve("my site")));
        site = folder.site().resolve("_site");
    }

    @Test
    void publishesIntoAFolderThatDoesNotExist() throws IOException {
        Map<String, String> files = Map.of("index.html", "home", "tags/java/index.html", "java", "feed.xml", "");
        assertThat(folder.build(files)).isEqualTo(new Published(3, 0, 0));
        assertThat(Folder.tree(site)).containsExactlyInAnyOrderEntriesOf(files);
        assertThat(folder.leftovers()).isEmpty();
        assertThat(folder.site().resolve(".jbuild/.gitignore")).hasContent("*");
    }

    @Test
    void publishesIntoAnEmptyFolderAndLeavesARepositoryInIt() throws IOException {
        folder.write("_site/.git/config", "mine");
        folder.build(Map.of("a/b/c.html", "x"));
        assertThat(Folder.tree(site)).isEqualTo(Map.of(".git/config", "mine", "a/b/c.html", "x"));
        folder.build(Map.of("d.html", "x"));
        assertThat(Folder.tree(site)).isEqualTo(Map.of(".git/config", "mine", "d.html", "x"));
    }

    @Test
    void touchesOnlyWhatChanged() throws IOException {
        folder.build(Map.of(
                "same.html", "same", "longer.html", "a", "other.html", "abc", "empty.txt", "", "gone/x/y.html", "y"));
        FileTime old = FileTime.fromMillis(1_000_000);
        for (String name : List.of("same.html", "longer.html", "other.html", "empty.txt")) {
            Files.setLastModifiedTime(site.resolve(name), old);
        }
        Map<String, String> next =
                Map.of("same.html", "same", "longer.html", "ab", "other.html", "abd", "empty.txt", "", "new.html", "n");
        assertThat(folder.build(next)).isEqualTo(new Published(3, 2, 1));
        assertThat(Folder.tree(site)).containsExactlyInAnyOrderEntriesOf(next);
        assertThat(Files.getLastModifiedTime(site.resolve("same.html"))).isEqualTo(old);
        assertThat(Files.getLastModifiedTime(site.resolve("empty.txt"))).isEqualTo(old);
        assertThat(Files.getLastModifiedTime(site.resolve("other.html"))).isGreaterThan(old);
        assertThat(folder.build(next)).isEqualTo(new Published(0, 5, 0));
    }

    @Test
    void leavesFilesOfOthersAlone() throws IOException {
        folder.build(Map.of("a/index.html", "a", "b.html", "b"));
        folder.write("_site/a/notes.txt", "mine");
        folder.write("_site/download.zip", "mine");
        assertThat(folder.build(Map.of("b.html", "b"))).isEqualTo(new Published(0, 1, 1));
        assertThat(Folder.tree(site)).isEqualTo(Map.of("a/notes.txt", "mine", "download.zip", "mine", "b.html", "b"));
    }

    @Test
    void refusesToOverwriteFilesOfOthersAndChangesNothing() throws IOException {
        folder.build(Map.of("a.html", "a", "old.html", "o"));
        folder.write("_site/b.html", "mine");
        folder.write("_site/c", "a file where a folder must be");
        folder.write("_site/d.html/x", "a folder where a file must be");
        folder.write("_site/same.html", "same");
        Map<String, String> before = Folder.tree(site);
        Map<String, String> next =
                Map.of("a.html", "A", "b.html", "B", "c/index.html", "C", "d.html", "D", "same.html", "same");
        assertThat(codes(() -> folder.build(next)))
                .containsExactly("output-foreign", "output-foreign", "output-foreign");
        assertThat(Folder.tree(site)).isEqualTo(before);
        assertThat(folder.leftovers()).isEmpty();
    }

    @Test
    void doesNotFollowLinksInTheOutputFolder() throws IOException {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        folder.build(Map.of("posts/a.html", "a", "index.html", "i"));
        Files.delete(site.resolve("posts/a.html"));
        Files.delete(site.resolve("posts"));
        Files.createSymbolicLink(site.resolve("posts"), elsewhere);
        Files.writeString(elsewhere.resolve("a.html"), "not yours");
        assertThat(codes(() -> folder.build(Map.of("posts/a.html", "b")))).containsExactly("output-foreign");
        folder.build(Map.of("index.html", "i"));
        assertThat(elsewhere.resolve("a.html")).hasContent("not yours");
    }

    @Test
    void swapsFilesAndFolders() throws IOException {
        folder.build(Map.of("a", "file", "b/x/index.html", "folder", "b/y.html", "folder"));
        assertThat(folder.build(Map.of("a/index.html", "folder", "b", "file")).written())
                .isEqualTo(2);
        assertThat(Folder.tree(site)).isEqualTo(Map.of("a/index.html", "folder", "b", "file"));
        folder.build(Map.of("a", "file", "b/x/index.html", "folder"));
        assertThat(Folder.tree(site)).isEqualTo(Map.of("a", "file", "b/x/index.html", "folder"));
    }

    @Test
    void closingWithoutPublishingChangesNothing() throws IOException {
        folder.build(Map.of("a.html", "a"));
        try (DiskOutput output = DiskOutput.open(folder.place("_site")).value()) {
            output.put(OutputPath.of("b.html"), "b".getBytes(UTF_8));
        }
        assertThat(Folder.tree(site)).isEqualTo(Map.of("a.html", "a"));
        assertThat(folder.leftovers()).isEmpty();
    }

    @Test
    void theSamePathTwiceIsAMistakeOfTheCaller() throws IOException {
        try (DiskOutput output = DiskOutput.open(folder.place("_site")).value()) {
            output.put(OutputPath.of("b.html"), new byte[0]);
            assertThatThrownBy(() -> output.put(OutputPath.of("b.html"), new byte[0]))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("b.html");
        }
    }

    @Test
    void onlyOneBuildAtATime() throws IOException {
        try (DiskOutput output = DiskOutput.open(folder.place("_site")).value()) {
            assertThat(DiskOutput.open(folder.place("_site")).diagnostics())
                    .extracting(Diagnostic::code)
                    .containsExactly("output-busy");
            assertThat(DiskOutput.open(folder.place("elsewhere")).value()).isNotNull();
            output.put(OutputPath.of("a"), new byte[1]);
            assertThat(output.publish().written()).isEqualTo(1);
        }
        assertThat(DiskOutput.open(folder.place("_site")).value()).isNotNull();
    }

    @Test
    void withoutARecordAUsualFolderIsTakenOnlyWhenItHoldsJustThisBuild() throws IOException {
        Map<String, String> files = Map.of("index.html", "home", "a/b.html", "b");
        folder.build(files);
        removeRecords();
        assertThat(folder.build(files)).isEqualTo(new Published(0, 2, 0));
        assertThat(folder.build(Map.of("index.html", "home"))).isEqualTo(new Published(0, 1, 1));
        removeRecords();
        assertThat(codes(() -> folder.build(Map.of("index.html", "changed")))).containsExactly("output-foreign");
        assertThat(codes(() -> folder.build(Map.of("other.html", "x")))).containsExactly("output-foreign");
        assertThat(Folder.tree(site)).isEqualTo(Map.of("index.html", "home"));
    }

    private void removeRecords() throws IOException {
        for (String name :
                new ArrayList<>(Folder.tree(folder.site().resolve(".jbuild")).keySet())) {
            Files.delete(folder.site().resolve(".jbuild").resolve(name));
        }
    }

    @Test
    void aRecordThatLeadsOutOfTheFolderIsNotBelieved() throws IOException {
        folder.build(Map.of("index.html", "home"));
        folder.write("precious.txt", "mine");
        String manifest = Folder.tree(folder.site().resolve(".jbuild")).keySet().stream()
                .filter(name -> name.endsWith("/manifest"))
                .findFirst()
                .orElseThrow();
        folder.write(".jbuild/" + manifest, "jbuild output 1\n_site\n../precious.txt\nend 1\n");
        folder.build(Map.of("index.html", "home"));
        assertThat(folder.site().resolve("precious.txt")).hasContent("mine");
    }

    @Test
    void aSiteMayMoveWithItsOutput() throws IOException {
        folder.build(Map.of("index.html", "home", "old.html", "o"));
        Folder moved = new Folder(Files.move(folder.site(), temp.resolve("moved")));
        assertThat(moved.build(Map.of("index.html", "changed"))).isEqualTo(new Published(1, 0, 1));
    }

    @Test
    void theFolderMayBeALinkToOneElsewhere() throws IOException {
        Path real = Files.createDirectory(temp.resolve("www"));
        Files.createSymbolicLink(site, real);
        folder.build(Map.of("index.html", "home"));
        assertThat(Folder.tree(real)).isEqualTo(Map.of("index.html", "home"));
        assertThat(site).isSymbolicLink();
    }

    @Test
    void writesNamesThatPeopleUse() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String name : List.of(
                "x".repeat(250) + ".html",
                "caf\u00e9.html",
                "cafe\u0301/index.html",
                "\ud83d\ude80 100% #1?.html",
                "\u05d1\u05dc\u05d5\u05d2/index.html",
                "a\\b.html",
                "new\nline.html",
                "manifest",
                "staging/tree/1",
                ".nojekyll")) {
            files.put(name, name);
        }
        folder.build(files);
        assertThat(Folder.tree(site)).containsExactlyInAnyOrderEntriesOf(files);
        assertThat(folder.build(files)).isEqualTo(new Published(0, files.size(), 0));
        files.replaceAll((name, text) -> text + "!");
        assertThat(folder.build(files)).isEqualTo(new Published(files.size(), 0, 0));
        assertThat(Folder.tree(site)).containsExactlyInAnyOrderEntriesOf(files);
        assertThat(folder.build(Map.of("x", "x"))).isEqualTo(new Published(1, 0, files.size()));
        assertThat(Folder.tree(site)).isEqualTo(Map.of("x", "x"));
    }

    @Test
    void aNameThatIsTooLongIsNamed() throws IOException {
        OutputException problem =
                catchThrowableOfType(OutputException.class, () -> folder.build(Map.of("y".repeat(256) + ".html", "")));
        Diagnostic diagnostic = problem.diagnostics().get(0);
        assertThat(diagnostic.code()).isEqualTo("output-write");
        assertThat(diagnostic.message()).contains("yyy.html").contains("file name too long");
        assertThat(diagnostic.hint()).contains("shorter permalink");
        assertThat(site).doesNotExist();
    }

    @Test
    void manyThreadsMayHandOver() throws Exception {
        try (DiskOutput output = DiskOutput.open(folder.place("_site")).value()) {
            List<Thread> threads = new ArrayList<>();
            for (int t = 0; t < 4; t++) {
                int from = t * 100;
                threads.add(new Thread(() -> {
                    for (int i = from; i < from + 100; i++) {
                        try {
                            output.put(OutputPath.of("p/" + i % 10 + "/" + i + ".html"), ("page " + i).getBytes(UTF_8));
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    }
                }));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(output.publish()).isEqualTo(new Published(400, 0, 0));
        }
        assertThat(Folder.tree(site)).hasSize(400).containsEntry("p/7/397.html", "page 397");
    }

    @Test
    void manyChangedFilesAreMovedByTwoThreads() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < 1_200; i++) {
            files.put("p/" + i + "/index.html", "one");
        }
        folder.build(files);
        files.replaceAll((name, text) -> "two");
        assertThat(folder.build(files)).isEqualTo(new Published(1_200, 0, 0));
        assertThat(Folder.tree(site)).containsExactlyInAnyOrderEntriesOf(files);
        files.replaceAll((name, text) -> "three");
        OutputException problem = catchThrowableOfType(
                OutputException.class,
                () -> folder.build("_site", files, (step, path) -> {
                    if (step == Steps.Step.MOVE && path.equals("p/99/index.html")) {
                        throw new IOException("broken");
                    }
                }));
        assertThat(problem.getMessage()).contains("p/99/index.html").contains("broken");
        folder.build(files);
        assertThat(Folder.tree(site)).containsExactlyInAnyOrderEntriesOf(files);
    }

    /** Shared memory is a file system of its own on every Linux; elsewhere the folder is simply another one. */
    @Test
    void publishesToAnotherFileSystem() throws IOException {
        Path memory = Path.of("/dev/shm");
        Path other = Files.isDirectory(memory) ? Files.createTempDirectory(memory, "jbuild") : temp.resolve("other");
        Path destination = other.resolve("out");
        Map<String, String> files = Map.of("index.html", "home", "a/b/c.html", "c", "x".repeat(250) + ".html", "x");
        try {
            assertThat(folder.build(destination.toString(), files, Steps.NONE)).isEqualTo(new Published(3, 0, 0));
            assertThat(Folder.tree(destination)).containsExactlyInAnyOrderEntriesOf(files);
            Map<String, String> next = Map.of("index.html", "new home", "a/b", "file");
            assertThat(folder.build(destination.toString(), next, Steps.NONE)).isEqualTo(new Published(2, 0, 2));
            assertThat(Folder.tree(destination)).containsExactlyInAnyOrderEntriesOf(next);
            assertThat(folder.leftovers()).isEmpty();
            folder.build(destination.toString(), Map.of(), Steps.NONE);
            assertThat(Folder.tree(destination)).isEmpty();
        } finally {
            Files.deleteIfExists(destination);
            Files.deleteIfExists(other);
        }
    }

    /** The place is one where even the administrator may not write. */
    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path nowhere = Files.isDirectory(Path.of("/proc/self")) ? Path.of("/proc/jbuild/out") : Path.of("/jbuild/out");
        OutputException problem = catchThrowableOfType(
                OutputException.class, () -> folder.build(nowhere.toString(), Map.of("a", "a"), Steps.NONE));
        Diagnostic diagnostic = problem.diagnostics().get(0);
        assertThat(diagnostic.code()).isIn("output-write", "output-folder");
        assertThat(diagnostic.message()).contains(nowhere.toString());
        assertThat(diagnostic.hint()).contains("--destination");
    }

    @Test
    void theStateOfASiteThatIsAFileIsNamed() throws IOException {
        Files.writeString(folder.site().resolve(".jbuild"), "in the way");
        Diagnostic diagnostic =
                DiskOutput.open(folder.place("_site")).diagnostics().get(0);
        assertThat(diagnostic.code()).isEqualTo("output-write");
        assertThat(diagnostic.message()).contains(".jbuild");
    }

    @Test
    void aFileThatVanishesBeforePublishingIsAProblemNotASilence() throws IOException {
        folder.build(Map.of("a.html", "a"));
        Map<String, String> next = Map.of("a.html", "b");
        OutputException problem = catchThrowableOfType(
                OutputException.class,
                () -> folder.build("_site", next, (step, path) -> {
                    if (step == Steps.Step.MOVE) {
                        for (String name :
                                Folder.tree(folder.site().resolve(".jbuild")).keySet()) {
                            if (name.contains("staging")) {
                                Files.delete(folder.site().resolve(".jbuild").resolve(name));
                            }
                        }
                    }
                }));
        assertThat(problem.getMessage()).contains("a.html");
        folder.build(next);
        assertThat(Folder.tree(site)).isEqualTo(next);
    }

    private interface Build {
        Object run() throws IOException;
    }

    private static List<String> codes(Build build) {
        OutputException problem = catchThrowableOfType(OutputException.class, build::run);
        return problem.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
