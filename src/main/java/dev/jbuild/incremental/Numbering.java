package dev.jbuild.incremental;

import dev.jbuild.trace.Inputs;
import dev.jbuild.trace.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** New numbers without gaps for the inputs, objects and names that some trace has. */
final class Numbering {

    private final BuildNotes notes;
    private final Inputs table;
    private final int[] numbers;
    private int used;

    Numbering(BuildNotes notes) {
        this.notes = notes;
        this.table = notes.inputs().inputs();
        this.numbers = new int[notes.inputCount()];
        Arrays.fill(numbers, -1);
        notes.outputs().values().forEach(note -> mark(note.trace()));
        notes.bodies().values().forEach(note -> mark(note.trace()));
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == 0) {
                numbers[i] = used++;
            }
        }
    }

    private void mark(Trace trace) {
        for (int i = 0; i < trace.size(); i++) {
            numbers[trace.input(i)] = 0;
        }
    }

    void write(ByteWriter out) {
        List<String> objects = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int[] objectNumbers = new int[numbers.length + 1];
        int[] nameNumbers = new int[numbers.length + 1];
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0) {
                int object = table.objectOf(i);
                int name = table.nameOf(i);
                objectNumbers = withRoom(objectNumbers, object);
                nameNumbers = withRoom(nameNumbers, name);
                if (objectNumbers[object] == 0) {
                    objects.add(table.objectKey(object));
                    objectNumbers[object] = objects.size();
                }
                if (nameNumbers[name] == 0) {
                    names.add(table.nameText(name));
                    nameNumbers[name] = names.size();
                }
            }
        }
        out.small(objects.size());
        objects.forEach(out::text);
        out.small(names.size());
        names.forEach(out::text);
        out.small(used);
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0) {
                out.small(objectNumbers[table.objectOf(i)] - 1L);
                out.small(nameNumbers[table.nameOf(i)] - 1L);
                out.number(notes.fingerprint(i));
            }
        }
    }

    private static int[] withRoom(int[] array, int index) {
        return index < array.length ? array : Arrays.copyOf(array, Math.max(index + 1, array.length * 2));
    }

    void write(Trace trace, ByteWriter out) {
        int[] inputs = new int[trace.size()];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = numbers[trace.input(i)];
        }
        Arrays.sort(inputs);
        out.small(inputs.length);
        int last = 0;
        for (int input : inputs) {
            out.small(input - last);
            last = input;
        }
    }
}
