package dev.jbuild.output;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.output.OutputTree.Published;
import dev.jbuild.output.Steps.Step;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Puts staged files in place, once. */
final class Publication {

    /** What the output folder held before. */
    enum Mode {
        /** Nothing: the folder is empty or does not exist. */
        INTO_NOTHING,
        /** What the last build made, and maybe files of others. */
        OVER_LAST_BUILD,
        /** Files of which there is no record; they may stay only when they are just what this build makes. */
        OVER_UNKNOWN
    }

    /** What a file that comes from another file system is called until it is whole. */
    private static final String TEMPORARY = ".jbuild-new";

    private static final int WORTH_A_THREAD = 500;

    private final Path folder;
    private final StateFolder state;
    private final Steps steps;
    private final Set<String> known;
    private final Set<Path> madeFolders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger placed = new AtomicInteger();
    private volatile boolean otherFileSystem;

    Publication(Path folder, StateFolder state, Steps steps, Set<String> known) {
        this.folder = folder;
        this.state = state;
        this.steps = steps;
        this.known = known;
    }

    /** Publishes {@code moves} (output path to staged file) beside the {@code kept} paths. */
    Published run(Mode mode, Map<String, Path> moves, Set<String> kept) throws IOException {
        Set<String> made = new HashSet<>(moves.keySet());
        made.addAll(kept);
        List<String> strays = new ArrayList<>();
        for (String path : known) {
            if (!made.contains(path)) {
                strays.add(path);
            }
        }
        strays.sort(Comparator.naturalOrder());
        boolean brokenOff = state.journal().isPresent();
        if (mode != Mode.INTO_NOTHING) {
            new Obstacles(folder, steps, known, made).check(mode, moves.keySet(), strays, state.name());
        }
        if (!moves.isEmpty() || !strays.isEmpty() || brokenOff || mode == Mode.OVER_UNKNOWN) {
            writeJournal(made);
        }
        Strays old = new Strays(folder, steps, made);
        try {
            if (mode == Mode.INTO_NOTHING && replaceFolder()) {
                placed.set(moves.size());
            } else {
                if (brokenOff) {
                    removeTemporaryFile();
                }
                old.removeThoseInTheWay(strays);
                move(moves);
                old.remove(strays);
            }
            if (!moves.isEmpty() || !strays.isEmpty() || brokenOff || mode != Mode.OVER_LAST_BUILD) {
                finish(made);
            }
        } catch (OutputException e) {
            throw placed.get() + old.removed() == 0 ? e : e.with(unfinished(moves.size(), old.removed()));
        }
        return new Published(moves.size(), kept.size(), old.removed());
    }

    private Diagnostic unfinished(int all, int removed) {
        String message = "publishing broke off: new or changed files in place: " + placed.get() + " of " + all
                + ", old files removed: " + removed;
        return Diagnostic.error(OutputTree.UNFINISHED, message)
                .hint("Each file is whole, old or new. Mend what stopped it and build again, which puts all in order.");
    }

    /** The journal also has what an earlier build that broke off may have made: that stays ours until it is cleaned. */
    private void writeJournal(Set<String> made) throws IOException {
        try {
            steps.before(Step.JOURNAL, "journal");
            Set<String> all = new HashSet<>(made);
            all.addAll(known);
            state.writeJournal(all);
        } catch (IOException e) {
            throw FileProblem.remembering(state.jbuild(), e);
        }
    }

    private void finish(Set<String> made) throws IOException {
        try {
            steps.before(Step.MANIFEST, "manifest");
            state.writeManifest(made);
            steps.before(Step.FORGET_JOURNAL, "journal");
            state.forgetJournal();
        } catch (IOException e) {
            throw FileProblem.remembering(state.jbuild(), e);
        }
    }

    /** Renames the whole staged tree where there is no output folder yet; false where files must go one by one. */
    private boolean replaceFolder() throws IOException {
        Path tree = state.staging().resolve("tree");
        Path parent = folder.getParent();
        if (parent == null || !Files.isDirectory(tree) || Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            steps.before(Step.REPLACE_FOLDER, folder.toString());
            Files.createDirectories(parent);
        } catch (IOException e) {
            throw FileProblem.writing(folder.toString(), e);
        }
        try {
            Files.move(tree, folder, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (AtomicMoveNotSupportedException e) {
            otherFileSystem = true;
            return false;
        } catch (FileSystemException e) {
            // Some systems refuse to rename a folder that they would rename the files of.
            return false;
        }
    }

    private void move(Map<String, Path> moves) throws IOException {
        String[] paths = moves.keySet().toArray(new String[0]);
        Arrays.sort(paths, (a, b) -> phase(a) == phase(b) ? a.compareTo(b) : Integer.compare(phase(a), phase(b)));
        int start = 0;
        while (start < paths.length) {
            int end = start + 1;
            while (end < paths.length && phase(paths[end]) == phase(paths[start])) {
                end++;
            }
            movePhase(moves, Arrays.copyOfRange(paths, start, end));
            start = end;
        }
    }

    /**
     * Moves files whose order among themselves does not matter. Renaming over a file makes ext4 write the new one out
     * at once, so that with many files a second thread shortens the wait.
     */
    private void movePhase(Map<String, Path> moves, String[] paths) throws IOException {
        if (paths.length < WORTH_A_THREAD) {
            moveAll(moves, paths, 0, paths.length);
            return;
        }
        int middle = paths.length / 2;
        FutureTask<@Nullable Void> secondHalf = new FutureTask<>(() -> {
            moveAll(moves, paths, middle, paths.length);
            return null;
        });
        Thread second = new Thread(secondHalf, "publish");
        second.start();
        try {
            moveAll(moves, paths, 0, middle);
        } finally {
            join(second);
        }
        try {
            secondHalf.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits in any case: no thread may still move files when publishing has ended. */
    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void moveAll(Map<String, Path> moves, String[] paths, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            Path staged = moves.get(paths[i]);
            if (staged != null) {
                move(paths[i], staged);
                placed.incrementAndGet();
            }
        }
    }

    /** Assets before the pages that need them, and what tells others of the pages after these. */
    private static int phase(String path) {
        if (path.endsWith(".xml") || path.equals("robots.txt")) {
            return 2;
        }
        boolean page =
                path.endsWith(".html") || path.endsWith(".htm") || path.endsWith(".json") || path.endsWith(".txt");
        return page ? 1 : 0;
    }

    private void move(String path, Path staged) throws IOException {
        try {
            Path target = folder.resolve(path);
            Path parent = target.getParent();
            if (parent != null && !madeFolders.contains(parent)) {
                steps.before(Step.MAKE_FOLDER, path);
                Files.createDirectories(parent);
                madeFolders.add(parent);
            }
            steps.before(Step.MOVE, path);
            if (!otherFileSystem) {
                try {
                    Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
                    return;
                } catch (AtomicMoveNotSupportedException e) {
                    otherFileSystem = true;
                }
            }
            copy(staged, target);
        } catch (InvalidPathException e) {
            throw FileProblem.naming(path, e);
        } catch (IOException e) {
            throw FileProblem.placing(folder.resolve(path), e);
        }
    }

    private synchronized void copy(Path staged, Path target) throws IOException {
        Path copy = folder.resolve(TEMPORARY);
        try {
            Files.copy(staged, copy, StandardCopyOption.REPLACE_EXISTING);
            Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void removeTemporaryFile() throws IOException {
        try {
            Files.deleteIfExists(folder.resolve(TEMPORARY));
        } catch (IOException e) {
            throw FileProblem.writing(folder.toString(), e);
        }
    }
}
