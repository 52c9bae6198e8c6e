package dev.jbuild.trace;

import java.util.Arrays;

/** The set of what has been read so far: numbers of objects and names, packed into one. */
final class Reads {

    private static final int USUAL = 128;

    private long[] slots = new long[USUAL];
    private int size;

    /** Adds a read. Numbers count from 0, so the object's is kept one higher: 0 means an empty place. */
    void add(int object, int name) {
        add((object + 1L) << 32 | name);
    }

    /** Adds reads of another set, as {@link #sorted} gives them. */
    void addAll(long[] reads) {
        for (long read : reads) {
            add(read);
        }
    }

    private void add(long read) {
        if (insert(slots, read)) {
            size++;
            if (size * 2 > slots.length) {
                grow();
            }
        }
    }

    private static boolean insert(long[] slots, long value) {
        int mask = slots.length - 1;
        int at = (int) ((value * 0x9e3779b97f4a7c15L) >>> 40) & mask;
        while (slots[at] != 0) {
            if (slots[at] == value) {
                return false;
            }
            at = at + 1 & mask;
        }
        slots[at] = value;
        return true;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long value : slots) {
            if (value != 0) {
                insert(larger, value);
            }
        }
        slots = larger;
    }

    /** All reads, sorted. */
    long[] sorted() {
        long[] all = new long[size];
        int count = 0;
        for (long value : slots) {
            if (value != 0) {
                all[count++] = value;
            }
        }
        Arrays.sort(all);
        return all;
    }
}
