package dev.jbuild.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value, or none, with what was noticed on the way to it. A value may come with errors: rooms go on as far as they
 * sensibly can, so that one run reports all problems.
 *
 * @param value what was made, or {@code null} where nothing sensible could be
 */
public record Outcome<T>(@Nullable T value, List<Diagnostic> diagnostics) {

    public Outcome {
        diagnostics = List.copyOf(diagnostics);
    }

    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }

    public static <T> Outcome<T> of(T value, List<Diagnostic> diagnostics) {
        return new Outcome<>(value, diagnostics);
    }

    public static <T> Outcome<T> failed(Diagnostic diagnostic) {
        return new Outcome<>(null, List.of(diagnostic));
    }

    public static <T> Outcome<T> failed(List<Diagnostic> diagnostics) {
        return new Outcome<>(null, diagnostics);
    }

    public Optional<T> asOptional() {
        return Optional.ofNullable(value);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /** Hands the diagnostics to a list and the value back, which may be {@code null}. */
    public @Nullable T into(List<Diagnostic> sink) {
        sink.addAll(diagnostics);
        return value;
    }

    /** The next step's outcome with this one's diagnostics before its own; no step without a value. */
    public <R> Outcome<R> then(Function<T, Outcome<R>> step) {
        if (value == null) {
            return failed(diagnostics);
        }
        Outcome<R> next = step.apply(value);
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(next.diagnostics);
        return new Outcome<>(next.value, all);
    }
}
