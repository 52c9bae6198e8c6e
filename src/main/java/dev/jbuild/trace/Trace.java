package dev.jbuild.trace;

import java.util.Arrays;

/** What was read while one thing was made: numbers of inputs of an {@link InputTable}, each once. */
public final class Trace {

    private final int[] inputs;

    /** A trace of inputs; the array must not be changed afterwards. */
    public Trace(int[] inputs) {
        this.inputs = inputs;
    }

    /** How many inputs there are. */
    public int size() {
        return inputs.length;
    }

    /** The number of an input. */
    public int input(int index) {
        return inputs[index];
    }

    /** Whether another trace of few inputs has the same ones, in whatever order. */
    public boolean isSameAs(Trace other) {
        return Arrays.equals(sorted(), other.sorted());
    }

    private int[] sorted() {
        int[] all = inputs.clone();
        Arrays.sort(all);
        return all;
    }
}
