package dev.jbuild.output;

import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.output.Steps.Step;
import dev.jbuild.path.OutputPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A folder on the disk. Files that are new or changed are written at once, by the thread that hands them over, but
 * outside the output folder; publishing only renames them. So no file is ever half there under its name, a build that
 * breaks off leaves the old site, and one into a folder that does not exist yet is published by renaming one folder.
 *
 * <p>Only one build at a time may have the folder open. Problems with the disk are {@link OutputException}s.
 */
public final class DiskOutput implements OutputTree {

    /** What a file that needs no change has in place of a staged one. */
    private static final Path KEPT = Path.of("");

    private static final Set<StandardOpenOption> NEW_FILE =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Path folder;
    private final StateFolder state;
    private final Steps steps;
    private final Set<String> known;
    private final Publication.Mode mode;
    private final Path stagingTree;
    private final Map<String, FileStamp> stamps = new ConcurrentHashMap<>();
    private final Map<String, Path> staged = new ConcurrentHashMap<>();
    private final Set<Path> madeFolders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicReference<IOException> failure = new AtomicReference<>();

    private DiskOutput(Path folder, StateFolder state, Publication.Mode mode, Steps steps) throws IOException {
        this.folder = folder;
        this.state = state;
        this.mode = mode;
        this.steps = steps;
        this.known = state.known();
        this.stagingTree = state.staging().resolve("tree");
    }

    /**
     * Opens an output folder, which need not exist.
     *
     * <p>Problems: {@code output-folder} for one that is refused because writing there could harm something,
     * {@code output-busy} when another build has it open, {@code output-write} when the site's folder is not writable.
     */
    public static Outcome<DiskOutput> open(OutputPlace place) {
        return open(place, Steps.NONE);
    }

    static Outcome<DiskOutput> open(OutputPlace place, Steps steps) {
        try {
            FolderCheck check = FolderCheck.of(place);
            StateFolder state = new StateFolder(check.site(), check.folder());
            boolean built = state.manifest().isPresent() || state.journal().isPresent();
            check.check(built, steps);
            state.open();
            try {
                Publication.Mode mode = built ? Publication.Mode.OVER_LAST_BUILD : Publication.Mode.OVER_UNKNOWN;
                if (check.isEmpty()) {
                    mode = Publication.Mode.INTO_NOTHING;
                }
                return Outcome.of(new DiskOutput(check.folder(), state, mode, steps));
            } catch (IOException e) {
                state.close();
                throw e;
            }
        } catch (IOException e) {
            Path jbuild = place.site().resolve(".jbuild");
            return Outcome.failed(FileProblem.remembering(jbuild, e).diagnostics());
        } catch (InvalidPathException e) {
            return Outcome.failed(FileProblem.naming(e.getInput(), e).diagnostics());
        }
    }

    /** The output folder, absolute and without links. */
    public Path folder() {
        return folder;
    }

    /**
     * Hands over one file. A path that was handed over already is a mistake of the caller.
     *
     * @throws OutputException with code {@code output-write} or {@code output-name}
     */
    @Override
    public void put(OutputPath path, ByteBuffer content) throws IOException {
        String value = path.value();
        if (staged.putIfAbsent(value, KEPT) != null) {
            throw new IllegalStateException("made twice: " + path);
        }
        try {
            Path old = mode == Publication.Mode.INTO_NOTHING ? KEPT : folder.resolve(value);
            Path file = old;
            if (old == KEPT || !isSame(old, content)) {
                file = stage(value, content);
                staged.put(value, file);
            }
            Optional<FileStamp> stamp = FileStamp.of(file);
            if (stamp.isPresent()) {
                stamps.put(value, stamp.get());
            }
        } catch (InvalidPathException e) {
            throw failed(FileProblem.naming(value, e));
        } catch (IOException e) {
            throw failed(FileProblem.staging(value, state.jbuild(), e));
        }
    }

    @Override
    public boolean keep(OutputPath path, FileStamp stamp) {
        String value = path.value();
        if (mode != Publication.Mode.OVER_LAST_BUILD || !known.contains(value) || !isAsMade(value, stamp)) {
            return false;
        }
        if (staged.putIfAbsent(value, KEPT) != null) {
            throw new IllegalStateException("made twice: " + path);
        }
        stamps.put(value, stamp);
        return true;
    }

    private boolean isAsMade(String path, FileStamp stamp) {
        try {
            return FileStamp.of(folder.resolve(path)).equals(Optional.of(stamp));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** How a file that was handed over or kept looks on the disk; empty where a link stands in its place. */
    @Override
    public Optional<FileStamp> stamp(OutputPath path) {
        return Optional.ofNullable(stamps.get(path.value()));
    }

    @Override
    public Optional<byte[]> read(OutputPath path) {
        Path file = staged.get(path.value());
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file == KEPT ? folder.resolve(path.value()) : file));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Where the next build finds what this one notes about its output. */
    public Path notes() {
        return state.notes();
    }

    private IOException failed(IOException problem) {
        failure.compareAndSet(null, problem);
        return problem;
    }

    private Path stage(String path, ByteBuffer content) throws IOException {
        steps.before(Step.STAGE, path);
        // Over an existing site a number is the name: paths need no folders then, and a new name cannot be too long.
        Path file = mode == Publication.Mode.INTO_NOTHING
                ? stagingTree.resolve(path)
                : state.staging().resolve(Integer.toString(numbers.incrementAndGet()));
        Path parent = file.getParent();
        if (parent != null && !madeFolders.contains(parent)) {
            Files.createDirectories(parent);
            madeFolders.add(parent);
        }
        try (SeekableByteChannel out = Files.newByteChannel(file, NEW_FILE)) {
            ByteBuffer rest = content.duplicate();
            while (rest.hasRemaining()) {
                out.write(rest);
            }
        }
        return file;
    }

    /** Compares the size first: most changed pages have another one, and need no reading then. */
    private static boolean isSame(Path file, ByteBuffer content) {
        int size = content.remaining();
        if (file.toFile().length() != size) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] old = in.readNBytes(size);
            return ByteBuffer.wrap(old).equals(content) && in.read() < 0;
        } catch (IOException e) {
            // Not there, a folder, or not readable: publishing will tell which.
            return false;
        }
    }

    /**
     * Puts all files in place: assets first, then pages, then feeds, and deletes strays last.
     *
     * @throws OutputException before anything is changed with code {@code output-foreign} where something that no build
     *     made is in the way, and with code {@code output-write} where a folder is not writable; with code
     *     {@code output-write} when the disk refuses all the same, and with {@link OutputTree#UNFINISHED} too when some
     *     files were in place by then, after which the next build brings the folder in order
     */
    @Override
    public Published publish() throws IOException {
        IOException problem = failure.get();
        if (problem != null) {
            throw problem;
        }
        Map<String, Path> moves = new HashMap<>();
        Set<String> kept = new HashSet<>();
        staged.forEach((path, file) -> {
            if (file == KEPT) {
                kept.add(path);
            } else {
                moves.put(path, file);
            }
        });
        Published result = new Publication(folder, state, steps, known).run(mode, moves, kept);
        staged.clear();
        return result;
    }

    /** Removes what was handed over and not published, and lets other builds in. */
    @Override
    public void close() throws IOException {
        try {
            state.clearStaging();
        } finally {
            state.close();
        }
    }
}
