package dev.jbuild.incremental;

import dev.jbuild.trace.InputTable;
import dev.jbuild.trace.Trace;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a build remembers for the next one. */
public final class BuildNotes {

    private final long setting;
    private final long templates;
    private final InputTable inputs;
    private final long[] fingerprints;
    private final Map<String, OutputNote> outputs = new HashMap<>();
    private final Map<String, BodyNote> bodies = new HashMap<>();

    /**
     * Notes about nothing yet.
     *
     * @param setting fingerprint of what everything depends on
     * @param templates fingerprint of all templates together
     * @param inputs which traces refer to
     * @param fingerprints of the inputs, by their numbers
     */
    public BuildNotes(long setting, long templates, InputTable inputs, long[] fingerprints) {
        this.setting = setting;
        this.templates = templates;
        this.inputs = inputs;
        this.fingerprints = fingerprints;
    }

    /** Notes of a build that never was. */
    public static BuildNotes none() {
        return new BuildNotes(0, 0, new InputTable(), new long[0]);
    }

    public long setting() {
        return setting;
    }

    public long templates() {
        return templates;
    }

    /** The table that the traces refer to; a build that goes on from these notes adds to it. */
    public InputTable inputs() {
        return inputs;
    }

    /**
     * The numbers of the inputs of traces that earlier notes do not have, each once. How the others look is taken from
     * there: what is kept was found to be as it was, to its last input.
     */
    public int[] takeOver(BuildNotes earlier) {
        boolean[] marks = new boolean[fingerprints.length];
        outputs.forEach((path, note) -> {
            OutputNote before = earlier.outputs.get(path);
            take(note.trace(), before == null ? null : before.trace(), earlier, marks);
        });
        bodies.forEach((path, note) -> {
            BodyNote before = earlier.bodies.get(path);
            take(note.trace(), before == null ? null : before.trace(), earlier, marks);
        });
        int count = 0;
        int[] used = new int[marks.length];
        for (int i = 0; i < marks.length; i++) {
            if (marks[i]) {
                used[count++] = i;
            }
        }
        return Arrays.copyOf(used, count);
    }

    @SuppressWarnings("ReferenceEquality") // what is kept has the very trace that it had
    private void take(Trace trace, @Nullable Trace before, BuildNotes earlier, boolean[] marks) {
        boolean kept = trace == before;
        for (int i = 0; i < trace.size(); i++) {
            int input = trace.input(i);
            if (kept) {
                fingerprints[input] = earlier.fingerprints[input];
            } else {
                marks[input] = true;
            }
        }
    }

    /** Notes how an input looks. */
    public void note(int input, long fingerprint) {
        fingerprints[input] = fingerprint;
    }

    /** Whether these notes say what others say, so that there is no need to write them again. */
    public boolean sameAs(BuildNotes other) {
        return setting == other.setting
                && templates == other.templates
                && outputs.equals(other.outputs)
                && bodies.equals(other.bodies);
    }

    /** How an input looked, by its number. */
    long fingerprint(int input) {
        return fingerprints[input];
    }

    /** How many inputs had been read. */
    int inputCount() {
        return fingerprints.length;
    }

    /** Adds what is remembered of an output. */
    public void add(String path, OutputNote note) {
        outputs.put(path, note);
    }

    /** Adds what is remembered of a body, by the path of its source. */
    public void add(String path, BodyNote note) {
        bodies.put(path, note);
    }

    /** What is remembered of an output, by its path. */
    public @Nullable OutputNote output(String path) {
        return outputs.get(path);
    }

    /** What is remembered of a body, by the path of its source. */
    public @Nullable BodyNote body(String path) {
        return bodies.get(path);
    }

    Map<String, OutputNote> outputs() {
        return outputs;
    }

    Map<String, BodyNote> bodies() {
        return bodies;
    }
}
