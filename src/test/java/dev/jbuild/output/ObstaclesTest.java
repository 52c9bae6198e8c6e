package dev.jbuild.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.output.Steps.Step;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps files from their places is told before the first one moves, or truly where it shows later only. */
class ObstaclesTest {

    @TempDir
    Path temp;

    private Folder folder;
    private Path site;

    @BeforeEach
    void makeSite() throws IOException {
        folder = new Folder(Files.createDirectory(temp.toRealPath().resolve("blog")));
        site = folder.site().resolve("_site");
    }

    private List<Diagnostic> refused(Map<String, String> files) throws IOException {
        return refused(files, Steps.NONE);
    }

    private List<Diagnostic> refused(Map<String, String> files, Steps steps) throws IOException {
        return catchThrowableOfType(OutputException.class, () -> folder.build("_site", files, steps))
                .diagnostics();
    }

    @Test
    void foldersInTheWayAreAllToldAndNothingIsPublished() throws IOException {
        folder.build(Map.of("index.html", "old", "tags/java/index.html", "old", "was/here.html", "old"));
        Files.createDirectories(site.resolve("tags/water/index.html"));
        Files.createDirectories(site.resolve("feed.xml/empty"));
        folder.write("_site/page.html/.DS_Store", "the system's");
        Files.createDirectories(site.resolve("was/empty"));
        Map<String, String> before = Folder.tree(site);
        Map<String, String> next = Map.of(
                "index.html", "new",
                "tags/java/index.html", "new",
                "tags/water/index.html", "new",
                "feed.xml", "new",
                "page.html", "new",
                "was", "new");

        List<Diagnostic> told = refused(next);

        assertThat(told).extracting(Diagnostic::code).containsOnly("output-foreign");
        assertThat(told)
                .extracting(Diagnostic::message)
                .map(message -> message.substring(site.toString().length() + 2))
                .containsExactly(
                        "feed.xml' is in the way: it is a folder, and a file must be there",
                        "page.html' is in the way: it is a folder, and a file must be there",
                        "tags/water/index.html' is in the way: it is a folder, and a file must be there",
                        "was' is in the way: it is a folder, and a file must be there");
        assertThat(told.get(0).hint()).isEqualTo("Remove the folder, or give the document another permalink.");
        assertThat(Folder.tree(site)).isEqualTo(before);
        assertThat(folder.leftovers()).isEmpty();
    }

    @Test
    void foldersThatAreNoLongerNeededDoNotStandInTheWay() throws IOException {
        folder.build(Map.of("a/b/c.html", "old", "a/d.html", "old"));
        assertThat(folder.build(Map.of("a", "file")).removed()).isEqualTo(2);
        assertThat(Folder.tree(site)).isEqualTo(Map.of("a", "file"));
    }

    @Test
    void manyFoldersInTheWayAreCounted() throws IOException {
        folder.build(Map.of("index.html", "old"));
        Map<String, String> next = new TreeMap<>();
        for (int i = 10; i < 30; i++) {
            Files.createDirectories(site.resolve(i + ".html"));
            next.put(i + ".html", "new");
        }
        List<Diagnostic> told = refused(next);
        assertThat(told).hasSize(11);
        assertThat(told.get(10).message())
                .isEqualTo(
                        "10 more in the output folder: each is in the way: it is a folder, and a file must be there");
    }

    @Test
    void foldersThatCannotBeWrittenAreAllToldAndNothingIsPublished() throws IOException {
        Map<String, String> old = Map.of(
                "index.html", "old", "a/x.html", "old", "b/x.html", "old", "c/x.html", "old", "d/x.html", "same");
        folder.build(old);
        Map<String, String> next =
                Map.of("index.html", "new", "a/x.html", "new", "b/deep/new.html", "new", "d/x.html", "same");
        Map<String, String> before = Folder.tree(site);
        Set<Path> folders = Set.of(site.resolve("a"), site.resolve("b"), site.resolve("c"), site.resolve("d"));

        List<Diagnostic> told = refused(next, locking(folders));

        assertThat(told).extracting(Diagnostic::code).containsOnly("output-write");
        assertThat(told).extracting(Diagnostic::message).containsExactly(locked("a"), locked("b"), locked("c"));
        assertThat(told.get(0).hint()).startsWith("Make the folder writable");
        assertThat(Folder.tree(site)).isEqualTo(before);
        folder.build(next);
        assertThat(Folder.tree(site)).isEqualTo(next);
    }

    private String locked(String path) {
        return "'" + site.resolve(path) + "' cannot be written, and files in it would change";
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsToBeMadeWritable() throws IOException {
        folder.build(Map.of("index.html", "old"));
        Diagnostic told =
                refused(Map.of("index.html", "new"), locking(Set.of(site))).get(0);
        assertThat(told.code()).isEqualTo("output-folder");
        assertThat(told.hint()).startsWith("Make it readable and writable");
    }

    @Test
    void withoutARecordAllFilesAreToldOfAtOnce() throws IOException {
        Map<String, String> old = new TreeMap<>();
        for (int i = 10; i < 30; i++) {
            old.put(i + ".html", "old");
        }
        folder.build(old);
        removeRecords();
        Map<String, String> next = new TreeMap<>(old);
        next.replaceAll((path, text) -> path.equals("10.html") ? text : "new");
        next.remove("29.html");

        List<Diagnostic> told = refused(next);

        assertThat(told).hasSize(1);
        assertThat(told.get(0).code()).isEqualTo("output-foreign");
        assertThat(told.get(0).message())
                .isEqualTo("19 files in '_site' would be overwritten or left over, and no build of this site is known"
                        + " to have made them: for example '11.html', '12.html', '13.html'");
        assertThat(told.get(0).hint()).startsWith("Delete '_site' if nothing in it is yours, or");
        assertThat(Folder.tree(site)).isEqualTo(old);

        old.replaceAll((path, text) -> path.equals("11.html") ? "new" : text);
        assertThat(refused(old).get(0).message())
                .isEqualTo("a file in '_site' would be overwritten or left over, and no build of this site is known"
                        + " to have made it: '11.html'");
    }

    private void removeRecords() throws IOException {
        for (String file : Folder.tree(folder.site().resolve(".jbuild")).keySet()) {
            Files.delete(folder.site().resolve(".jbuild").resolve(file));
        }
    }

    @Test
    void whatComesInTheWayMeanwhileLeavesSomeFilesPublishedAndIsToldSo() throws IOException {
        folder.build(Map.of("a.html", "old", "b.html", "old", "c/x.html", "old", "gone", "old"));
        Map<String, String> next = Map.of("a.html", "new", "b.html", "new", "c", "new");
        Steps meanwhile = (step, path) -> {
            if (step == Step.MOVE && path.equals("b.html")) {
                Files.delete(site.resolve(path));
                Files.createDirectory(site.resolve(path));
            }
        };

        List<Diagnostic> told = refused(next, meanwhile);

        assertThat(told).extracting(Diagnostic::code).containsExactly("output-write", OutputTree.UNFINISHED);
        assertThat(told.get(0).message())
                .isEqualTo("'" + site.resolve("b.html") + "' cannot be written: a folder is in its place");
        assertThat(told.get(0).hint()).isEqualTo("Remove the folder, or give the document another permalink.");
        assertThat(told.get(1).message())
                .isEqualTo("publishing broke off: new or changed files in place: 2 of 3, old files removed: 1");
        assertThat(site.resolve("a.html")).hasContent("new");

        Files.delete(site.resolve("b.html"));
        folder.build(next);
        assertThat(Folder.tree(site)).isEqualTo(next);
        assertThat(folder.leftovers()).isEmpty();
    }

    @Test
    void whatBreaksOffBeforeTheFirstFileHasPublishedNothing() throws IOException {
        folder.build(Map.of("a.html", "old"));
        List<Diagnostic> told = refused(Map.of("a.html", "new"), (step, path) -> {
            if (step == Step.MOVE) {
                throw new IOException("Broken disk");
            }
        });
        assertThat(told).extracting(Diagnostic::code).containsExactly("output-write");
        assertThat(told.get(0).message()).endsWith("' cannot be written: broken disk");
    }

    @Test
    void aFolderWhereARecordMustBeIsNamed() throws IOException {
        folder.build(Map.of("a.html", "old"));
        String manifest = Folder.tree(folder.site().resolve(".jbuild")).keySet().stream()
                .filter(name -> name.endsWith("/manifest"))
                .findFirst()
                .orElseThrow();
        Path record = folder.site().resolve(".jbuild").resolve(manifest);
        Files.delete(record);
        Files.createDirectory(record);
        Diagnostic told = refused(Map.of("a.html", "new")).get(0);
        assertThat(told.code()).isEqualTo("output-write");
        assertThat(told.message()).isEqualTo("'" + record + "' cannot be written: a folder is in its place");
        assertThat(told.hint())
                .isEqualTo(
                        "Delete '.jbuild' together with the output folder, and build again: both are" + " made anew.");
    }

    @Test
    void aFileWhereBuildsAreRememberedIsToBeMoved() throws IOException {
        folder.write(".jbuild", "in the way");
        Diagnostic told = refused(Map.of("a.html", "new")).get(0);
        assertThat(told.message())
                .isEqualTo("'" + folder.site().resolve(".jbuild") + "' cannot be written: it is a file");
        assertThat(told.hint()).startsWith("Move it away");
    }

    @Test
    void whatIsRememberedMustBeWritable() throws IOException {
        Path jbuild = Files.createDirectory(folder.site().resolve(".jbuild"));
        AccessDeniedException denied = new AccessDeniedException("notes");
        Diagnostic told = FileProblem.remembering(jbuild, denied).diagnostics().get(0);
        assertThat(told.message()).isEqualTo("'notes' cannot be written: permission denied");
        assertThat(told.hint()).startsWith("Make '.jbuild' and what is in it writable");
        Files.delete(jbuild);
        told = FileProblem.remembering(jbuild, denied).diagnostics().get(0);
        assertThat(told.hint()).startsWith("Make the site's folder writable");
    }

    /** A disk on which some folders cannot be written, as the administrator's rights would hide it. */
    private static Steps locking(Set<Path> locked) {
        return new Steps() {
            @Override
            public void before(Step step, String path) {}

            @Override
            public boolean mayWrite(Path folder) {
                return !locked.contains(folder);
            }
        };
    }
}
