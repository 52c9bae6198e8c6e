package dev.jbuild.output;

import dev.jbuild.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The output could not be put in place: the disk is full, a folder is not writable, a foreign file is in the way. */
public final class OutputException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    OutputException(List<Diagnostic> diagnostics, @Nullable Throwable cause) {
        super(diagnostics.get(0).message(), cause);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** The same with one more thing to tell. */
    OutputException with(Diagnostic more) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.add(more);
        return new OutputException(all, this);
    }

    /** What is wrong, for the author; at least one. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
