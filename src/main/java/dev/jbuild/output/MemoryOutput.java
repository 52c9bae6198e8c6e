package dev.jbuild.output;

import dev.jbuild.path.OutputPath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the files in memory, for the preview server, for proofs and for tests. It can be built into again and again:
 * what did not change is the same {@link Content} in each build.
 */
public final class MemoryOutput implements OutputTree {

    /** In bytes: what is read to tell whether it changed. */
    private static final long SMALL = 4L << 20;

    /** What is new in the build at hand, or has other content than before. */
    private final ConcurrentHashMap<OutputPath, Held> handedOver = new ConcurrentHashMap<>();

    /** What was published last. Only {@link #publish} changes it. */
    private final Map<OutputPath, Held> last = new HashMap<>();

    /** How many of those the build at hand has kept or replaced. */
    private final AtomicInteger covered = new AtomicInteger();

    private final AtomicLong numbers = new AtomicLong();
    private final @Nullable EarlierOutput earlier;
    private int build = 1;
    private volatile OutputView published = OutputView.NONE;

    /** Content, and what tells it from other content of its path: a number in place of a time where it is no file. */
    private static final class Held {

        final Content content;
        final FileStamp stamp;

        /** The last build that kept or replaced it. */
        volatile int covered;

        Held(Content content, FileStamp stamp) {
            this.content = content;
            this.stamp = stamp;
        }
    }

    /** An empty tree. */
    public MemoryOutput() {
        this.earlier = null;
    }

    /** An empty tree that may keep the files of an earlier build where they lie. */
    public MemoryOutput(Optional<EarlierOutput> earlier) {
        this.earlier = earlier.orElse(null);
    }

    @Override
    public void put(OutputPath path, ByteBuffer content) {
        byte[] copy = new byte[content.remaining()];
        content.duplicate().get(copy);
        put(path, copy);
    }

    @Override
    public void put(OutputPath path, byte[] bytes) {
        Held before = last.get(path);
        if (before != null && isSame(before.content, bytes)) {
            cover(path, before);
        } else {
            add(path, held(Content.of(bytes)));
        }
    }

    @Override
    public void put(OutputPath path, Content content) throws IOException {
        Held before = last.get(path);
        boolean small = content.size() <= SMALL;
        if (before == null || !small || !before.content.isFixed() || !isSame(before.content, content.bytes())) {
            add(path, held(content));
        } else {
            cover(path, before);
        }
    }

    private Held held(Content content) {
        // Times are not negative, so that no file has such a stamp.
        return new Held(content, new FileStamp(content.size(), -numbers.incrementAndGet()));
    }

    private static boolean isSame(Content content, byte[] bytes) {
        try {
            return content.isFixed()
                    && !content.isLost()
                    && content.size() == bytes.length
                    && Arrays.equals(content.bytes(), bytes);
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes new content for a path, in place of what was there. */
    private void add(OutputPath path, Held held) {
        Held before = last.get(path);
        if (before != null && (before.covered != build || before.content.isLost())) {
            cover(path, before);
        }
        Held earlierHere = handedOver.put(path, held);
        if (earlierHere != null && !earlierHere.content.isLost()) {
            throw madeTwice(path);
        }
    }

    /** Notes that a path of the last build is made in this one too. */
    private void cover(OutputPath path, Held before) {
        if (before.covered != build) {
            before.covered = build;
            covered.incrementAndGet();
        } else if (!before.content.isLost()) {
            throw madeTwice(path);
        }
    }

    private static IllegalStateException madeTwice(OutputPath path) {
        return new IllegalStateException("made twice: " + path);
    }

    @Override
    public boolean keep(OutputPath path, FileStamp stamp) {
        Held before = last.get(path);
        if (before == null && earlier != null && last.isEmpty()) {
            Content content = earlier.content(path.value(), stamp);
            if (content != null && !content.isLost()) {
                add(path, new Held(content, stamp));
                return true;
            }
        }
        if (before == null || before.content.isLost() || !before.stamp.equals(stamp)) {
            return false;
        }
        cover(path, before);
        return true;
    }

    @Override
    public Optional<FileStamp> stamp(OutputPath path) {
        Held held = handedOver.getOrDefault(path, last.get(path));
        return Optional.ofNullable(held).map(found -> found.stamp);
    }

    @Override
    public Optional<byte[]> read(OutputPath path) {
        Held held = made(path);
        try {
            return held == null || held.content.isLost() ? Optional.empty() : Optional.of(held.content.bytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isLost(OutputPath path) {
        Held held = made(path);
        return held != null && held.content.isLost();
    }

    /** What was made or kept at a path in the build at hand. */
    private @Nullable Held made(OutputPath path) {
        Held held = handedOver.get(path);
        if (held == null) {
            Held before = last.get(path);
            held = before != null && before.covered == build ? before : null;
        }
        return held;
    }

    @Override
    public Published publish() {
        TreeSet<OutputPath> removed = new TreeSet<>();
        if (covered.get() != last.size()) {
            last.forEach((path, held) -> {
                if (held.covered != build) {
                    removed.add(path);
                }
            });
            removed.forEach(last::remove);
        }
        Map<OutputPath, Content> changed = new HashMap<>();
        handedOver.forEach((path, held) -> changed.put(path, held.content));
        last.putAll(handedOver);
        published = published.next(changed, removed);
        close();
        return new Published(changed.size(), last.size() - changed.size(), removed.size());
    }

    /** The published files; a snapshot that later builds do not change. */
    public OutputView view() {
        return published;
    }

    /** Forgets what was handed over and not published. */
    @Override
    public void close() {
        handedOver.clear();
        covered.set(0);
        build++;
    }
}
