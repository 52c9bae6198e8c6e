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

    /** What asking for the names of other templates is called where reads are noted. */
    static final String ELSEWHERE = "given";

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

    /** Whether the name is known without a look at other templates. */
    boolean isOwn(String name) {
        return everywhere.contains(name) || own.contains(name);
    }

    boolean knows(String name) {
        return isOwn(name) || elsewhere.get().contains(name);
    }

    Set<String> all() {
        Set<String> all = new TreeSet<>(everywhere);
        all.addAll(own);
        return all;
    }
}
