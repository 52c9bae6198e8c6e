package dev.jbuild.serve.watch;

import dev.jbuild.path.SourcePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A copy of a folder that is kept up to date by what a watcher tells and by nothing else, as a preview is. It reads only
 * the files that the watcher names.
 */
final class Mirror implements AutoCloseable {

    /** Far longer than anything takes, as the machine may be busy. */
    private static final long PATIENCE_MILLISECONDS = 20_000;

    private final Path root;
    private final SourceWatcher watcher;
    private final Thread reader;
    private final SortedMap<String, String> files = new TreeMap<>();
    private final List<ChangeSet> told = new ArrayList<>();
    private boolean ended;

    private Mirror(Path root, SourceWatcher watcher) {
        this.root = root;
        this.watcher = watcher;
        this.reader = new Thread(this::read, "mirror");
    }

    static Mirror of(Path root) throws IOException {
        return of(root, leavingOut(path -> false), SourceWatcher.Method.EVENTS);
    }

    static Mirror of(Path root, Scope scope, SourceWatcher.Method method) throws IOException {
        return of(root, SourceWatcher.open(root, scope, method, Clock.systemUTC()));
    }

    static Mirror of(Path root, SourceWatcher watcher) throws IOException {
        Mirror mirror = new Mirror(root, watcher);
        mirror.files.putAll(disk(root));
        mirror.reader.start();
        return mirror;
    }

    static Scope leavingOut(Predicate<SourcePath> places) {
        return new Scope() {
            @Override
            public boolean leavesOutFolder(SourcePath folder) {
                return places.test(folder);
            }

            @Override
            public boolean leavesOutFile(SourcePath file) {
                return places.test(file);
            }
        };
    }

    private void read() {
        try {
            Optional<ChangeSet> next = watcher.next();
            while (next.isPresent()) {
                take(next.get());
                next = watcher.next();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end();
    }

    private synchronized void take(ChangeSet changes) {
        told.add(changes);
        for (SourcePath path : changes.paths()) {
            String content = content(root.resolve(path.value()));
            if (content == null) {
                files.remove(path.value());
            } else {
                files.put(path.value(), content);
            }
        }
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    private static String content(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : null;
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All regular files below a folder but those that no watcher tells of, with their contents. Links are not followed. */
    static SortedMap<String, String> disk(Path root) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        if (!Files.isDirectory(root)) {
            return found;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(path -> Files.isRegularFile(path) && !Files.isSymbolicLink(path))
                    .toList()) {
                String path = root.relativize(file).toString();
                if (Stream.of(path.split("/")).noneMatch(n -> EditorFiles.isFolder(n) || EditorFiles.isFile(n))) {
                    found.put(path, content(file));
                }
            }
        }
        return found;
    }

    /** Waits until the copy is as the folder is. */
    void catchUp() throws IOException, InterruptedException {
        await(() -> files.equals(disk(root)));
    }

    /** Waits until the copy has a file with such a content; {@code null} for until it has none. */
    void await(String path, String content) throws IOException, InterruptedException {
        await(() -> content == null ? !files.containsKey(path) : content.equals(files.get(path)));
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private synchronized void await(Condition condition) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
        while (!condition.holds()) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0 || ended) {
                throw new AssertionError("the copy is " + keys(files) + "\nbut the folder is " + keys(disk(root))
                        + "\ntold were " + last(told));
            }
            wait(Math.min(left, 50));
        }
    }

    private static String keys(Map<String, String> all) {
        return all.size() > 60 ? all.size() + " files" : all.toString();
    }

    private static String last(List<ChangeSet> all) {
        return all.subList(Math.max(0, all.size() - 5), all.size()).toString();
    }

    /** All paths that were told since this was asked before, after a last file that is written now was told too. */
    synchronized List<String> toldUntilNow() throws IOException, InterruptedException {
        Path marker = root.resolve("marker");
        Files.writeString(marker, "marker " + System.nanoTime());
        await("marker", Files.readString(marker));
        List<String> paths = told.stream()
                .flatMap(set -> set.paths().stream())
                .map(SourcePath::value)
                .filter(path -> !path.equals("marker"))
                .distinct()
                .sorted()
                .toList();
        told.clear();
        return paths;
    }

    synchronized boolean hasEnded() {
        return ended;
    }

    synchronized List<ChangeSet> told() {
        return List.copyOf(told);
    }

    @Override
    public void close() {
        watcher.close();
        try {
            reader.join(PATIENCE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
