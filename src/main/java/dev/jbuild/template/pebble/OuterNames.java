package dev.jbuild.template.pebble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The root names that a template takes from the place where it is used. If that is all that its output depends on, the
 * same values give the same output, as long as what they lead to does not change.
 */
final class OuterNames {

    /** Where a template is in a loop changes while the value of this name stays. */
    private static final String LOOP = "loop";

    private final Set<String> names = new LinkedHashSet<>();
    private final List<String> bound = new ArrayList<>(List.of("")); // a part without a name takes none
    private boolean isMore;

    /** Notes that a name is asked for. */
    void use(String name) {
        if (!bound.contains(name)) {
            names.add(name);
            isMore |= name.equals(LOOP);
        }
    }

    /** Enters the body of a loop, in which its variable is the template's own. */
    void enterLoop(String variable) {
        bound.addAll(Arrays.asList(variable, LOOP));
    }

    void leaveLoop() {
        bound.subList(bound.size() - 2, bound.size()).clear();
    }

    /** Notes that the output depends on more than values, or that printing it does more than to print. */
    void more() {
        isMore = true;
    }

    /** Whether nothing but the values of {@link #names} decides what the template prints, and printing is all it does. */
    boolean areAll() {
        return !isMore;
    }

    /** The names, in the order in which they are first asked for. */
    List<String> names() {
        return List.copyOf(names);
    }
}
