package dev.jbuild.diagnostic;

import dev.jbuild.path.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One problem: what is wrong, where, and what to try.
 *
 * @param code a stable, lower-case, hyphenated name such as {@code yaml-syntax}; the manual has a paragraph for each
 * @param message one sentence without a full stop, naming the thing that is wrong; it begins with a small letter
 * @param file the file it is about, where it has no place inside it or beside its span
 * @param span where it stands
 * @param hint what to try, one sentence, or empty
 * @param notes other places that belong to it, for example the second source of one address
 */
public record Diagnostic(
        String code,
        Severity severity,
        String message,
        @Nullable SourcePath file,
        @Nullable SourceSpan span,
        String hint,
        List<Note> notes)
        implements Comparable<Diagnostic> {

    /**
     * A further place of the same problem.
     *
     * @param text what stands there
     */
    public record Note(String text, SourceSpan span) {}

    public Diagnostic {
        message = begunSmall(message);
        notes = List.copyOf(notes);
    }

    /** Messages follow a word and a colon, so all begin alike, whichever room wrote them; names keep their capitals. */
    private static String begunSmall(String message) {
        boolean word = message.length() > 1
                && Character.isUpperCase(message.charAt(0))
                && (Character.isLowerCase(message.charAt(1)) || message.startsWith("A "));
        return word ? Character.toLowerCase(message.charAt(0)) + message.substring(1) : message;
    }

    public static Diagnostic error(String code, String message, SourceSpan span) {
        return new Diagnostic(code, Severity.ERROR, message, span.file(), span, "", List.of());
    }

    public static Diagnostic warning(String code, String message, SourceSpan span) {
        return new Diagnostic(code, Severity.WARNING, message, span.file(), span, "", List.of());
    }

    /** A problem with a whole file, for example one that cannot be read. */
    public static Diagnostic error(String code, String message, SourcePath file) {
        return new Diagnostic(code, Severity.ERROR, message, file, null, "", List.of());
    }

    /** A problem that no file holds, for example an output folder that cannot be used. */
    public static Diagnostic error(String code, String message) {
        return new Diagnostic(code, Severity.ERROR, message, null, null, "", List.of());
    }

    /** The same problem with advice. */
    public Diagnostic hint(String advice) {
        return new Diagnostic(code, severity, message, file, span, advice, notes);
    }

    /** The same problem with «did you mean» advice, where there is a near word. */
    public Diagnostic didYouMean(Optional<String> word) {
        return word.map(w -> hint("Did you mean '" + w + "'?")).orElse(this);
    }

    /** The same problem with a further place. */
    public Diagnostic note(String text, SourceSpan place) {
        List<Note> more = new ArrayList<>(notes);
        more.add(new Note(text, place));
        return new Diagnostic(code, severity, message, file, span, hint, more);
    }

    /** The same problem, as heavy as a strict build takes it. */
    public Diagnostic asError() {
        return new Diagnostic(code, Severity.ERROR, message, file, span, hint, notes);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code path:line:column}, {@code path}, or empty. */
    public String location() {
        if (span != null) {
            return span.location();
        }
        return file == null ? "" : file.value();
    }

    /** By file and place, so that a report reads from top to bottom. */
    @Override
    public int compareTo(Diagnostic other) {
        int order = (file == null ? "" : file.value()).compareTo(other.file == null ? "" : other.file.value());
        if (order == 0) {
            order = Integer.compare(span == null ? 0 : span.line(), other.span == null ? 0 : other.span.line());
        }
        if (order == 0) {
            order = Integer.compare(span == null ? 0 : span.column(), other.span == null ? 0 : other.span.column());
        }
        if (order == 0) {
            order = code.compareTo(other.code);
        }
        return order == 0 ? message.compareTo(other.message) : order;
    }
}
