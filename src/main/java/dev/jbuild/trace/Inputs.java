package dev.jbuild.trace;

/** The inputs of an {@link InputTable} at one moment, to be asked without waiting for others who ask. */
public final class Inputs {

    private final long[] packed;
    private final String[] objects;
    private final String[] names;

    Inputs(long[] packed, String[] objects, String[] names) {
        this.packed = packed;
        this.objects = objects;
        this.names = names;
    }

    /** The number of the object of an input, by its number. */
    public int objectOf(int input) {
        return (int) (packed[input] >>> 32) - 1;
    }

    /** The number of the name of an input, by its number. */
    public int nameOf(int input) {
        return (int) packed[input];
    }

    /** The text that names an object. */
    public String objectKey(int object) {
        return objects[object];
    }

    /** A name by its number. */
    public String nameText(int name) {
        return names[name];
    }

    /** How many objects there are. */
    public int objectCount() {
        return objects.length;
    }

    /** How many inputs there are. */
    public int size() {
        return packed.length;
    }
}
