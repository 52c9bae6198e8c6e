package dev.jbuild.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for all inputs of a build. An input is one name of one object, for example {@code title} of the entry of a
 * source. Safe to use from several threads.
 */
public final class InputTable {

    private final Map<String, Integer> objectNumbers = new HashMap<>();
    private final Map<String, Integer> nameNumbers = new HashMap<>();
    private final List<String> objects = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private long[] inputs = new long[1024];
    private int[] slots = new int[4096];
    private int size;

    /** The number of an object, by a text that names it in the same way in each build. */
    public synchronized int object(String key) {
        return number(key, objectNumbers, objects);
    }

    /** The number of a name. */
    public synchronized int name(String name) {
        return number(name, nameNumbers, names);
    }

    private static int number(String text, Map<String, Integer> numbers, List<String> texts) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        numbers.put(text, texts.size());
        texts.add(text);
        return texts.size() - 1;
    }

    /** The number of the input that is a name of an object. */
    public synchronized int input(int object, int name) {
        return input((object + 1L) << 32 | name);
    }

    synchronized Trace trace(Reads reads) {
        long[] sorted = reads.sorted();
        int[] numbers = new int[sorted.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = input(sorted[i]);
        }
        return new Trace(numbers);
    }

    private int input(long packed) {
        int mask = slots.length - 1;
        int at = place(packed, mask);
        while (slots[at] != 0) {
            if (inputs[slots[at] - 1] == packed) {
                return slots[at] - 1;
            }
            at = at + 1 & mask;
        }
        if (size == inputs.length) {
            inputs = Arrays.copyOf(inputs, size * 2);
        }
        inputs[size++] = packed;
        slots[at] = size;
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int i = 0; i < size; i++) {
            int at = place(inputs[i], mask);
            while (slots[at] != 0) {
                at = at + 1 & mask;
            }
            slots[at] = i + 1;
        }
    }

    private static int place(long packed, int mask) {
        return (int) ((packed * 0x9e3779b97f4a7c15L) >>> 32) & mask;
    }

    /** All inputs that have a number, and the texts of their objects and names, as they are just now. */
    public synchronized Inputs inputs() {
        return new Inputs(Arrays.copyOf(inputs, size), objects.toArray(new String[0]), names.toArray(new String[0]));
    }

    /** How many inputs have a number: the numbers are those below. */
    public synchronized int size() {
        return size;
    }

    /** The object of an input, by its number. */
    public synchronized int objectOf(int input) {
        return (int) (inputs[input] >>> 32) - 1;
    }

    /** The name of an input, by its number. */
    public synchronized int nameOf(int input) {
        return (int) inputs[input];
    }

    /** The text that names an object. */
    public synchronized String objectKey(int object) {
        return objects.get(object);
    }

    /** A name by its number. */
    public synchronized String nameText(int name) {
        return names.get(name);
    }
}
