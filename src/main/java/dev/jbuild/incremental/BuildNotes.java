package dev.jbuild.incremental;

import dev.jbuild.trace.InputTable;
import dev.jbuild.trace.Trace;
import java.util.Arrays;
import java.util.BitSet;
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
    private final BitSet addedInputs = new BitSet();
    private boolean added;

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

    /** Takes over what earlier notes say of an output that was kept. Its inputs were found to be as they were, to the last. */
    public void keep(String path, OutputNote note, BuildNotes earlier) {
        outputs.put(path, note);
        takeOver(note.trace(), earlier);
    }

    /** Takes over what earlier notes say of a body that was kept, by the path of its source. */
    public void keep(String path, BodyNote note, BuildNotes earlier) {
        bodies.put(path, note);
        takeOver(note.trace(), earlier);
    }

    private void takeOver(Trace trace, BuildNotes earlier) {
        for (int i = 0; i < trace.size(); i++) {
            int input = trace.input(i);
            fingerprints[input] = earlier.fingerprints[input];
        }
    }

    /** The numbers of the inputs of all that was added rather than kept, each once. How they look is still to be noted. */
    public int[] addedInputs() {
        int count = 0;
        int[] numbers = new int[fingerprints.length];
        for (int i = 0; i < numbers.length; i++) {
            if (addedInputs.get(i)) {
                numbers[count++] = i;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /** Notes how an input looks. */
    public void note(int input, long fingerprint) {
        fingerprints[input] = fingerprint;
    }

    /** Whether these notes only kept what earlier ones say, and all of it, so that there is no need to write them again. */
    public boolean isSameAs(BuildNotes earlier) {
        return setting == earlier.setting
                && templates == earlier.templates
                && !added
                && outputs.size() == earlier.outputs.size()
                && bodies.size() == earlier.bodies.size();
    }

    /** How an input looked, by its number. */
    long fingerprint(int input) {
        return fingerprints[input];
    }

    /** How many inputs had been read. */
    int inputCount() {
        return fingerprints.length;
    }

    /** Adds what is remembered of an output that was made. */
    public void add(String path, OutputNote note) {
        outputs.put(path, note);
        mark(note.trace());
    }

    /** Adds what is remembered of a body that was made, by the path of its source. */
    public void add(String path, BodyNote note) {
        bodies.put(path, note);
        mark(note.trace());
    }

    private void mark(Trace trace) {
        added = true;
        for (int i = 0; i < trace.size(); i++) {
            addedInputs.set(trace.input(i));
        }
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
