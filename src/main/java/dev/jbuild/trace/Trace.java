package dev.jbuild.trace;

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
}
