package dev.jbuild.serve.http;

import dev.jbuild.diagnostic.Diagnostic;
import java.util.List;

/**
 * Why the sources as they are now could not be built.
 *
 * @param diagnostics in the order in which they are shown; warnings among them are not shown
 */
public record Problems(List<Diagnostic> diagnostics) {

    /** Nothing is wrong. */
    public static final Problems NONE = new Problems(List.of());

    public Problems {
        diagnostics = diagnostics.stream().filter(Diagnostic::isError).toList();
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return diagnostics.isEmpty();
    }
}
