package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import java.util.List;

/** What stops a template, on its way out of Pebble; it never leaves this room. */
final class TemplateProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    TemplateProblem(List<Diagnostic> diagnostics) {
        super(diagnostics.isEmpty() ? "" : diagnostics.get(0).message(), null, false, false);
        this.diagnostics = List.copyOf(diagnostics);
    }

    TemplateProblem(Diagnostic diagnostic) {
        this(List.of(diagnostic));
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
