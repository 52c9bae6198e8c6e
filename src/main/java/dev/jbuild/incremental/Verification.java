package dev.jbuild.incremental;

import dev.jbuild.trace.Inputs;
import dev.jbuild.trace.Trace;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Compares how things looked in the last build with how they look now: each input at most once, and only when a trace
 * asks for it. Safe to use from several threads: two that look at one input see the same.
 */
public final class Verification {

    private static final byte UNKNOWN = 0;
    private static final byte SAME = 1;
    private static final byte CHANGED = 2;

    private final BuildNotes notes;
    private final Inputs inputs;
    private final byte[] states;
    private final @Nullable Same[] objects;

    /** How things look now. */
    public interface Present {

        /** The fingerprint of a name of an object; {@code Fingerprint.ABSENT} where there is no such object. */
        long fingerprint(String object, String name);

        /** Which names of an object surely look as they did in the last build, which is told without looking at each. */
        default Same same(String object) {
            return (name, present) -> false;
        }
    }

    /** Names of one object that surely look as they did. All threads share one, so it must not keep who asked first. */
    public interface Same {

        /**
         * Whether a name does; false where that can be told by its fingerprint only.
         *
         * @param present of the thread that asks
         */
        boolean has(String name, Present present);
    }

    /** A comparison with what a build noted. */
    public Verification(BuildNotes notes) {
        this.notes = notes;
        this.inputs = notes.inputs().inputs();
        this.states = new byte[notes.inputCount()];
        this.objects = new Same[inputs.objectCount()];
    }

    /** Whether everything that a trace has looks as it did. */
    public boolean holds(Trace trace, Present present) {
        return firstChanged(trace, present).isEmpty();
    }

    /** The number of the first input of a trace that looks different now. */
    public OptionalInt firstChanged(Trace trace, Present present) {
        for (int i = 0; i < trace.size(); i++) {
            if (!isSame(trace.input(i), present)) {
                return OptionalInt.of(trace.input(i));
            }
        }
        return OptionalInt.empty();
    }

    private boolean isSame(int input, Present present) {
        byte state = states[input];
        if (state == UNKNOWN) {
            state = isSurelySame(input, present) || present(input, present) == notes.fingerprint(input)
                    ? SAME
                    : CHANGED;
            states[input] = state;
        }
        return state == SAME;
    }

    private boolean isSurelySame(int input, Present present) {
        int object = inputs.objectOf(input);
        Same same = objects[object];
        if (same == null) {
            same = present.same(inputs.objectKey(object));
            objects[object] = same;
        }
        return same.has(inputs.nameText(inputs.nameOf(input)), present);
    }

    private long present(int input, Present present) {
        return present.fingerprint(object(input), name(input));
    }

    /** The text that names the object of an input, of the last build's or of this one's. */
    public String object(int input) {
        return input < inputs.size()
                ? inputs.objectKey(inputs.objectOf(input))
                : notes.inputs().objectKey(notes.inputs().objectOf(input));
    }

    /** The name of an input, of the last build's or of this one's. */
    public String name(int input) {
        return input < inputs.size()
                ? inputs.nameText(inputs.nameOf(input))
                : notes.inputs().nameText(notes.inputs().nameOf(input));
    }

    /**
     * The fingerprint of an input now.
     *
     * @param all inputs of the last build and of this one
     */
    public long now(int input, Inputs all, Present present) {
        return input < states.length && isSame(input, present)
                ? notes.fingerprint(input)
                : present.fingerprint(all.objectKey(all.objectOf(input)), all.nameText(all.nameOf(input)));
    }

    /** What the last build saw of an input; empty if it did not look. */
    public Optional<Long> before(String object, String name) {
        int input = notes.inputs()
                .input(notes.inputs().object(object), notes.inputs().name(name));
        return input < states.length ? Optional.of(notes.fingerprint(input)) : Optional.empty();
    }

    /** An input in words: what was read, and of what. */
    public String words(int input) {
        return InputWords.of(object(input), name(input));
    }
}
