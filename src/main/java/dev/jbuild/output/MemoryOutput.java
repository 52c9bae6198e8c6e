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
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the files in memory, for the preview server, for proofs and for tests. It can be built into again and again:
 * what did not change is the same {@link Content} in each build.
 */
public final class MemoryOutput implements OutputTree {

    /** In bytes: what is read to tell whether it changed. */
    private static final long SMALL = 4L << 20;

    private final ConcurrentHashMap<OutputPath, Held> handedOver = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final @Nullable EarlierOutput earlier;
    private volatile Map<OutputPath, Held> last = Map.of();
    private volatile OutputView published = OutputView.NONE;

    /** Content, and what tells it from other content of its path: a number in place of a time where it is no file. */
    private record Held(Content content, FileStamp stamp) {}

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
        add(path, before != null && isSame(before.content, bytes) ? before : held(Content.of(bytes)));
    }

    @Override
    public void put(OutputPath path, Content content) throws IOException {
        Held before = last.get(path);
        boolean small = content.size() <= SMALL;
        if (before == null || !small || !before.content.isFixed() || !isSame(before.content, content.bytes())) {
            add(path, held(content));
        } else {
            add(path, before);
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

    private void add(OutputPath path, Held held) {
        Held before = handedOver.put(path, held);
        if (before != null && !before.content.isLost()) {
            throw new IllegalStateException("made twice: " + path);
        }
    }

    @Override
    public boolean keep(OutputPath path, FileStamp stamp) {
        Held before = last.get(path);
        if (before == null && earlier != null && last.isEmpty()) {
            Content content = earlier.content(path.value(), stamp);
            before = content == null ? null : new Held(content, stamp);
        }
        if (before == null || before.content.isLost() || !before.stamp.equals(stamp)) {
            return false;
        }
        add(path, before);
        return true;
    }

    @Override
    public Optional<FileStamp> stamp(OutputPath path) {
        Held held = handedOver.getOrDefault(path, last.get(path));
        return Optional.ofNullable(held).map(Held::stamp);
    }

    @Override
    public Optional<byte[]> read(OutputPath path) {
        Held held = handedOver.get(path);
        try {
            return held == null || held.content.isLost() ? Optional.empty() : Optional.of(held.content.bytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isLost(OutputPath path) {
        Held held = handedOver.get(path);
        return held != null && held.content.isLost();
    }

    @Override
    public Published publish() {
        Map<OutputPath, Held> before = last;
        Map<OutputPath, Held> now = new HashMap<>(handedOver);
        Map<OutputPath, Content> files = new HashMap<>(now.size() * 2);
        TreeSet<OutputPath> changed = new TreeSet<>();
        handedOver.clear();
        now.forEach((path, held) -> {
            files.put(path, held.content);
            Held old = before.get(path);
            if (old == null || !old.stamp.equals(held.stamp)) {
                changed.add(path);
            }
        });
        TreeSet<OutputPath> removed = new TreeSet<>();
        before.keySet().forEach(path -> {
            if (!now.containsKey(path)) {
                removed.add(path);
            }
        });
        last = now;
        published = new OutputView(files, changed, removed);
        return new Published(changed.size(), now.size() - changed.size(), removed.size());
    }

    /** The published files; a snapshot that later builds do not change. */
    public OutputView view() {
        return published;
    }

    /** Forgets what was handed over and not published. */
    @Override
    public void close() {
        handedOver.clear();
    }
}
