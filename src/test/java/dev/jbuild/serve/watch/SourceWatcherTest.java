package dev.jbuild.serve.watch;

import static dev.jbuild.serve.watch.Mirror.leavingOut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.path.SourcePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A copy of a folder that is kept by a watcher's word alone must become equal to the folder, whatever happens there. */
@Timeout(120)
class SourceWatcherTest {

    /** How often each editor saves; the plan of the project asks for 50. */
    private static final int SAVES = Integer.getInteger("jbuild.saves", 5);

    @TempDir
    Path parent;

    private Path site;

    @BeforeEach
    void makeSite() throws IOException {
        site = parent.toRealPath().resolve("site");
        write("_posts/2026-01-01-one.md", "one");
        write("_layouts/post.html", "layout");
        write("assets/deep/er/style.css", "css");
        write("site.yml", "title: T");
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachWayOfSavingIsSeen(Saves way) throws Exception {
        try (Mirror mirror = Mirror.of(site)) {
            Path post = site.resolve("_posts/2026-01-01-one.md");
            for (int run = 0; run < SAVES; run++) {
                // The same length each time, and often the same moment for the file system.
                String text = "text " + (100 + run);
                way.save(post, text, run);
                mirror.await("_posts/2026-01-01-one.md", text);
            }
            mirror.catchUp();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingButTheSavedFileIsToldOfInTheEnd(Saves way) throws Exception {
        try (Mirror mirror = Mirror.of(site)) {
            way.save(site.resolve("_posts/2026-01-01-one.md"), "new", 1);
            mirror.await("_posts/2026-01-01-one.md", "new");
            mirror.catchUp();
            assertThat(mirror.toldUntilNow())
                    .contains("_posts/2026-01-01-one.md")
                    .noneMatch(path -> path.endsWith("~") || path.contains("jb_") || path.contains("#"));
        }
    }

    @Test
    void aSaveOfTheSameBytesIsNoChange() throws Exception {
        try (Mirror mirror = Mirror.of(site)) {
            Path post = site.resolve("_posts/2026-01-01-one.md");
            Files.writeString(post, "two");
            mirror.await("_posts/2026-01-01-one.md", "two");
            mirror.toldUntilNow();
            for (Saves way : List.of(Saves.GEDIT, Saves.SED)) {
                way.save(post, "two", 1);
            }
            Files.setLastModifiedTime(post, FileTime.fromMillis(1_000_000));
            assertThat(mirror.toldUntilNow()).doesNotContain("_posts/2026-01-01-one.md");
        }
    }

    @Test
    void aBurstOfFilesIsSeenWhole() throws Exception {
        try (Mirror mirror = Mirror.of(site)) {
            for (int i = 0; i < 5_000; i++) {
                Files.writeString(site.resolve("_posts/2026-01-02-" + i + ".md"), "post " + i);
            }
            mirror.catchUp();
            for (int i = 0; i < 5_000; i += 2) {
                Files.delete(site.resolve("_posts/2026-01-02-" + i + ".md"));
            }
            mirror.catchUp();
            Saves.VIM_RENAMES.save(site.resolve("_posts/2026-01-01-one.md"), "after", 1);
            mirror.await("_posts/2026-01-01-one.md", "after");
        }
    }

    @Test
    void foldersThatComeAreFollowedWithAllThatIsInThem() throws Exception {
        try (Mirror mirror = Mirror.of(site)) {
            for (int i = 0; i < 20; i++) {
                write("new" + i + "/a/b/c/d/file.txt", "first");
                write("new" + i + "/a/b/other.txt", "first");
            }
            mirror.catchUp();
            write("new3/a/b/c/d/file.txt", "second");
            write("new4/a/x/y.txt", "second");
            mirror.catchUp();
        }
    }

    @Test
    void foldersThatAreRenamedMovedAndReplacedAreFollowed() throws Exception {
        try (Mirror mirror = Mirror.of(site)) {
            Files.move(site.resolve("assets/deep"), site.resolve("assets/renamed"));
            mirror.catchUp();
            write("assets/renamed/er/style.css", "changed after");
            mirror.catchUp();
            Files.move(site.resolve("assets/renamed"), parent.resolve("outside"));
            mirror.catchUp();
            Files.writeString(parent.resolve("outside/er/style.css"), "changed outside");
            Files.move(parent.resolve("outside"), site.resolve("back"));
            mirror.catchUp();
            delete(site.resolve("back"));
            write("back/er/other.css", "another folder of the same name");
            mirror.catchUp();
            write("back/er/other.css", "and changed");
            mirror.catchUp();
            delete(site.resolve("back"));
            Files.writeString(site.resolve("back"), "a file where a folder was");
            mirror.catchUp();
            Files.delete(site.resolve("back"));
            write("back/again.txt", "a folder where a file was");
            mirror.catchUp();
        }
    }

    @Test
    void theSitesFolderMayVanishAndComeBack() throws Exception {
        try (Mirror mirror = Mirror.of(site)) {
            Files.move(site, parent.resolve("away"));
            mirror.catchUp();
            write("_posts/2026-03-03-new.md", "another site");
            mirror.catchUp();
            write("_posts/2026-03-03-new.md", "changed");
            mirror.catchUp();
            delete(site);
            mirror.catchUp();
            Files.move(parent.resolve("away"), site);
            mirror.catchUp();
            assertThat(mirror.told()).anyMatch(ChangeSet::isEverything);
        }
    }

    @Test
    void linksInTheSiteAreFollowedAndOthersAreNot() throws Exception {
        Path outside = Files.createDirectory(parent.resolve("outside"));
        Files.writeString(outside.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(site.resolve("linked"), Path.of("assets"));
        Files.createSymbolicLink(site.resolve("loop"), Path.of("."));
        Files.createSymbolicLink(site.resolve("assets/loop"), Path.of("../assets"));
        Files.createSymbolicLink(site.resolve("out"), outside);
        Files.createSymbolicLink(site.resolve("link.css"), Path.of("assets/deep/er/style.css"));
        Files.createSymbolicLink(site.resolve("nowhere.css"), Path.of("assets/later.css"));
        try (Mirror mirror = Mirror.of(site)) {
            write("assets/deep/er/style.css", "new");
            mirror.await("link.css", "new");
            mirror.await("linked/deep/er/style.css", "new");
            mirror.await("assets/deep/er/style.css", "new");
            write("assets/later.css", "later");
            mirror.await("nowhere.css", "later");
            Files.writeString(outside.resolve("secret.txt"), "changed");
            Files.createSymbolicLink(site.resolve("made"), Path.of("_layouts"));
            mirror.await("made/post.html", "layout");
            write("_layouts/post.html", "changed");
            mirror.await("made/post.html", "changed");
            Files.delete(site.resolve("made"));
            mirror.await("made/post.html", null);
            assertThat(mirror.toldUntilNow())
                    .noneMatch(path ->
                            path.startsWith("loop/") || path.startsWith("assets/loop/") || path.startsWith("out/"));
        }
    }

    @Test
    void namesOfAnyFormAreKept() throws Exception {
        String composed = "caf\u00e9.md";
        String decomposed = "cafe\u0301.md";
        try (Mirror mirror = Mirror.of(site)) {
            for (String name : List.of(composed, decomposed, "\ud83d\ude80.md", "a b#c%.md", "\u05d0.md")) {
                write("_posts/" + name, "first " + name);
                mirror.catchUp();
                write("_posts/" + name, "second " + name);
                mirror.catchUp();
            }
        }
    }

    @Test
    void whatIsLeftOutIsNotToldOf() throws Exception {
        try (Mirror mirror = Mirror.of(
                site,
                leavingOut(path -> path.isUnder("_site") || path.value().equals("notes")),
                SourceWatcher.Method.EVENTS)) {
            write("_site/index.html", "output");
            write("notes/private.md", "left out");
            write(".git/index", "x");
            write(".jbuild/state", "x");
            write("sub/node_modules/a/index.js", "x");
            write(".DS_Store", "x");
            write("sub/file.txt", "seen");
            mirror.await("sub/file.txt", "seen");
            assertThat(mirror.toldUntilNow()).containsExactly("sub/file.txt");
        }
    }

    @Test
    void whatIsLeftOutMayChange() throws Exception {
        List<String> out = Collections.synchronizedList(new ArrayList<>(List.of("assets")));
        SourceWatcher watcher = SourceWatcher.open(
                site, leavingOut(path -> out.contains(path.value())), SourceWatcher.Method.EVENTS, Clock.systemUTC());
        try (Mirror mirror = Mirror.of(site, watcher)) {
            write("assets/deep/er/style.css", "not seen");
            assertThat(mirror.toldUntilNow()).isEmpty();
            out.clear();
            watcher.lookAgain();
            mirror.catchUp();
            write("assets/deep/er/style.css", "seen");
            mirror.catchUp();
            mirror.toldUntilNow();
            out.add("assets");
            watcher.lookAgain();
            assertThat(mirror.toldUntilNow()).containsExactly("assets/deep/er/style.css");
            write("assets/deep/er/style.css", "not seen again");
            assertThat(mirror.toldUntilNow()).isEmpty();
        }
    }

    @Test
    void gitCheckoutIsSeen() throws Exception {
        git("init", "-q");
        git("add", ".");
        git("commit", "-q", "-m", "one");
        git("checkout", "-q", "-b", "other");
        delete(site.resolve("assets"));
        for (int i = 0; i < 300; i++) {
            write("_posts/folder" + i % 7 + "/2026-01-03-" + i + ".md", "other " + i);
        }
        write("site.yml", "title: U");
        git("add", "-A");
        git("commit", "-q", "-m", "two");
        try (Mirror mirror = Mirror.of(site)) {
            for (String branch : List.of("-", "-", "-")) {
                git("checkout", "-q", branch);
                mirror.catchUp();
            }
        }
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(site.toFile())
                .redirectErrorStream(true)
                .start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(words).isZero();
    }

    @Test
    void anyMixOfEditsIsSeen() throws Exception {
        long seed = Long.getLong("jbuild.seed", new Random().nextLong());
        Random random = new Random(seed);
        try (Mirror mirror = Mirror.of(site)) {
            for (int round = 0; round < 20; round++) {
                for (int edit = random.nextInt(30); edit >= 0; edit--) {
                    edit(random, edit);
                }
                mirror.catchUp();
            }
        } catch (AssertionError | IOException e) {
            throw new AssertionError("with -Djbuild.seed=" + seed, e);
        }
    }

    private void edit(Random random, int number) throws IOException {
        String folder = Stream.generate(() -> "d" + random.nextInt(3))
                .limit(1 + random.nextInt(3))
                .reduce((a, b) -> a + "/" + b)
                .orElseThrow();
        Path place = site.resolve(folder);
        Path file = place.resolve("f" + random.nextInt(4) + ".md");
        switch (random.nextInt(6)) {
            case 0 -> {
                if (Files.isDirectory(place)) {
                    delete(place);
                }
            }
            case 1 -> {
                Path to = site.resolve("m" + random.nextInt(3));
                if (Files.isDirectory(place) && !Files.exists(to)) {
                    Files.move(place, to);
                }
            }
            case 2 -> Files.deleteIfExists(file);
            case 3 -> {
                if (Files.exists(file)) {
                    Saves.values()[random.nextInt(Saves.values().length)].save(file, "saved " + number, number);
                }
            }
            default -> {
                Files.createDirectories(place);
                Files.writeString(file, "text " + random.nextInt(10));
            }
        }
    }

    @Test
    void pollingSeesTheSame() throws Exception {
        try (Mirror mirror = Mirror.of(site, leavingOut(path -> false), SourceWatcher.Method.POLLING)) {
            for (Saves way : List.of(Saves.VIM_RENAMES, Saves.TRUNCATES)) {
                way.save(site.resolve("_posts/2026-01-01-one.md"), "by " + way.ordinal(), 1);
                mirror.catchUp();
            }
            Files.move(site.resolve("assets"), site.resolve("files"));
            write("new/a/b.txt", "b");
            mirror.catchUp();
            assertThat(mirror.toldUntilNow()).contains("files/deep/er/style.css", "new/a/b.txt");
            assertThat(mirror.toldUntilNow()).isEmpty();
        }
    }

    @Test
    void whereTheSystemWatchesNoMoreFoldersThisLooksItself() throws Exception {
        List<Diagnostic> notices = new ArrayList<>();
        Folder root = Folder.root(site);
        BestSignals.Events few = refusal -> EventSignals.of(root, refusal).map(some -> new FewFolders(some, refusal));
        BestSignals signals = new BestSignals(root, few, notices::add);
        SourceWatcher watcher =
                SourceWatcher.open(root, leavingOut(path -> false), signals, Clock.systemUTC(), notices);
        assertThat(watcher.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("watch-limit");
            assertThat(notice.message()).contains("no more watches");
            assertThat(notice.hint()).contains("max_user_watches");
        });
        assertThat(watcher.notices()).isEmpty();
        try (Mirror mirror = Mirror.of(site, watcher)) {
            write("assets/deep/er/style.css", "new");
            write("assets/deep/more/style.css", "new");
            mirror.catchUp();
        }
    }

    /** A system that watches two folders. */
    private static final class FewFolders implements Signals {
        private final Signals some;
        private final Consumer<IOException> refusal;
        private int folders;

        FewFolders(Signals some, Consumer<IOException> refusal) {
            this.some = some;
            this.refusal = refusal;
        }

        @Override
        public void watch(Folder folder) {
            if (++folders > 2) {
                refusal.accept(new IOException("no more watches"));
            } else {
                some.watch(folder);
            }
        }

        @Override
        public void forget(Folder folder) {
            some.forget(folder);
        }

        @Override
        public boolean await(Duration patience, Hints hints) throws InterruptedException {
            return some.await(patience, hints);
        }

        @Override
        public void close() {
            some.close();
        }
    }

    @Test
    void whereTheSystemHasNoEventsForOneMoreProgramThisLooksItself() throws Exception {
        List<Diagnostic> notices = new ArrayList<>();
        Folder root = Folder.root(site);
        BestSignals.Events none = refusal -> {
            throw new IOException("User limit of inotify instances reached");
        };
        BestSignals signals = new BestSignals(root, none, notices::add);
        assertThat(notices).extracting(Diagnostic::code).containsExactly("watch-limit");
        SourceWatcher watcher =
                SourceWatcher.open(root, leavingOut(path -> false), signals, Clock.systemUTC(), notices);
        try (Mirror mirror = Mirror.of(site, watcher)) {
            write("site.yml", "title: V");
            mirror.catchUp();
        }
    }

    @Test
    void aBatchIsGivenWhileEventsGoOn() throws Exception {
        CountDownLatch enough = new CountDownLatch(1);
        Folder root = Folder.root(site);
        Signals endless = new Signals() {
            @Override
            public void watch(Folder folder) {}

            @Override
            public void forget(Folder folder) {}

            @Override
            public boolean await(Duration patience, Hints hints) throws InterruptedException {
                enough.await(1, TimeUnit.MILLISECONDS);
                hints.add(root, "site.yml");
                return true;
            }

            @Override
            public void close() {}
        };
        SourceWatcher watcher =
                SourceWatcher.open(root, leavingOut(path -> false), endless, Clock.systemUTC(), new ArrayList<>());
        write("site.yml", "title: W");
        Optional<ChangeSet> next = watcher.next();
        assertThat(next.orElseThrow().paths()).containsExactly(SourcePath.of("site.yml"));
    }

    @Test
    void closingEndsTheWaiting() throws Exception {
        for (SourceWatcher.Method method : SourceWatcher.Method.values()) {
            Mirror mirror = Mirror.of(site, leavingOut(path -> false), method);
            mirror.close();
            assertThat(mirror.hasEnded()).isTrue();
        }
    }

    @Test
    void aFolderThatIsNotThereCannotBeWatched() {
        assertThatThrownBy(() -> SourceWatcher.open(
                        parent.resolve("nowhere"),
                        leavingOut(path -> false),
                        SourceWatcher.Method.EVENTS,
                        Clock.systemUTC()))
                .isInstanceOf(NoSuchFileException.class);
    }
}
