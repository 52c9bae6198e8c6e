package dev.jbuild.output;

import dev.jbuild.path.OutputPath;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the files in memory, for the preview server and for tests. It can be built into again and again. */
public final class MemoryOutput implements OutputTree {

    private final ConcurrentHashMap<OutputPath, byte[]> handedOver = new ConcurrentHashMap<>();
    private volatile SortedMap<OutputPath, byte[]> published = Collections.emptySortedMap();

    /** An empty tree. */
    public MemoryOutput() {}

    @Override
    public void put(OutputPath path, ByteBuffer content) {
        byte[] copy = new byte[content.remaining()];
        content.duplicate().get(copy);
        put(path, copy);
    }

    @Override
    public void put(OutputPath path, byte[] content) {
        if (handedOver.putIfAbsent(path, content) != null) {
            throw new IllegalStateException("made twice: " + path);
        }
    }

    @Override
    public Published publish() {
        SortedMap<OutputPath, byte[]> before = published;
        SortedMap<OutputPath, byte[]> now = new TreeMap<>(handedOver);
        handedOver.clear();
        int kept = 0;
        for (var file : now.entrySet()) {
            byte[] old = before.get(file.getKey());
            if (old != null && Arrays.equals(old, file.getValue())) {
                kept++;
            }
        }
        int removed = 0;
        for (OutputPath path : before.keySet()) {
            removed += now.containsKey(path) ? 0 : 1;
        }
        published = Collections.unmodifiableSortedMap(now);
        return new Published(now.size() - kept, kept, removed);
    }

    /** The published files, sorted by path; a snapshot that later builds do not change. */
    public SortedMap<OutputPath, byte[]> files() {
        return published;
    }

    /** Forgets what was handed over and not published. */
    @Override
    public void close() {
        handedOver.clear();
    }
}
