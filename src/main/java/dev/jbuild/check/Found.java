package dev.jbuild.check;

import dev.jbuild.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What one check has found so far, and what it looked at for that. */
final class Found {

    private final List<Diagnostic> problems = new ArrayList<>(0);
    private final Consumer<String> listener;

    Found(Consumer<String> listener) {
        this.listener = listener;
    }

    /** Notes that the answer depends on whether there is a file. */
    void looked(String output) {
        listener.accept(output);
    }

    void problem(Diagnostic problem) {
        problems.add(problem);
    }

    List<Diagnostic> problems() {
        return problems;
    }
}
