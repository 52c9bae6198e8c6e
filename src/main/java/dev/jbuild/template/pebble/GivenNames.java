package dev.jbuild.template.pebble;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The root names that a template may use though it is not given them this time: those of every page, those that this
 * template sets, and those that some layout or include sets or hands to another.
 */
final class GivenNames {

    /** What Pebble puts beside the variables; templates see nothing of them. */
    static final List<String> PEBBLES = List.of("locale", "template", "_context");

    private final Set<String> everywhere;
    private final Set<String> own = new TreeSet<>();
    private final Supplier<Set<String>> elsewhere;

    GivenNames(Set<String> everywhere, Supplier<Set<String>> elsewhere) {
        this.everywhere = everywhere;
        this.elsewhere = elsewhere;
    }

    /** Notes that this template sets a name, loops with it or hands it to an include. */
    void add(String name) {
        own.add(name);
    }

    Set<String> own() {
        return own;
    }

    boolean knows(String name) {
        return everywhere.contains(name)
                || own.contains(name)
                || elsewhere.get().contains(name);
    }

    Set<String> all() {
        Set<String> all = new TreeSet<>(everywhere);
        all.addAll(own);
        return all;
    }
}
