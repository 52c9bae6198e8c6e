package dev.jbuild.trace;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Notes what is read. Each worker has its own, so that nothing needs a lock; things that are made while another one is
 * being made have their own traces.
 */
public final class Recorder {

    private final InputTable table;
    private final @Nullable BiPredicate<String, String> deaf;
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> objects = new HashMap<>();
    private @Nullable Reads current;

    /** A recorder that is off until something begins. */
    public Recorder(InputTable table) {
        this(table, null);
    }

    /**
     * A recorder that overhears some reads, by which it is shown that each kind of them is needed.
     *
     * @param deaf says for an object and a name whether it is not noted; {@code null} notes everything
     */
    public Recorder(InputTable table, @Nullable BiPredicate<String, String> deaf) {
        this.table = table;
        this.deaf = deaf;
    }

    /** What was being recorded when something else began; to be handed back when that ends. */
    public static final class Paused {
        private final @Nullable Reads reads;

        private Paused(@Nullable Reads reads) {
            this.reads = reads;
        }
    }

    /** Begins to record for something new. */
    public Paused begin() {
        Paused before = new Paused(current);
        current = new Reads();
        return before;
    }

    /** What was read since the last beginning; goes on with what was paused then. */
    public Trace end(Paused before) {
        Reads reads = current;
        current = before.reads;
        return reads == null ? new Trace(new int[0]) : table.trace(reads);
    }

    /** Whether reads are noted just now. */
    public boolean isOn() {
        return current != null;
    }

    /** The number of an object for {@link #read(int, String)}. */
    public int object(String key) {
        return table.object(key);
    }

    /** Notes that a name of an object was read. */
    public void read(int object, String name) {
        Reads reads = current;
        if (reads != null && (deaf == null || !deaf.test(table.objectKey(object), name))) {
            Integer number = names.get(name);
            if (number == null) {
                number = table.name(name);
                names.put(name, number);
            }
            reads.add(object, number);
        }
    }

    /** Notes that a name was read of an object that few things ask for. */
    public void read(String object, String name) {
        if (current != null) {
            Integer number = objects.get(object);
            if (number == null) {
                number = table.object(object);
                objects.put(object, number);
            }
            read((int) number, name);
        }
    }
}
