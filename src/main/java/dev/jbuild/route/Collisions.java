package dev.jbuild.route;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Severity;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.path.SourcePath;
import org.jspecify.annotations.Nullable;

/** Tells of claims that cannot stand side by side. */
final class Collisions {

    private final @Nullable SourcePath settings;

    /**
     * For one site.
     *
     * @param settings the file that is named where neither claim has one
     */
    Collisions(@Nullable SourcePath settings) {
        this.settings = settings;
    }

    /** A source that stands where something would have been generated. */
    Diagnostic taken(Claim source, Claim generated) {
        String message = source.isRedirect()
                ? "An old address is that of " + generated.name() + ", which stays: " + generated.url()
                : source.name() + " takes the place of " + generated.name() + " at " + generated.url();
        Diagnostic warning = warning(error(message, generated, source));
        return generated.isWish()
                ? warning.hint("Remove the file, or the setting: what it asks for is not in your file.")
                : warning;
    }

    /** The same problem as a warning. */
    static Diagnostic warning(Diagnostic error) {
        return new Diagnostic(
                error.code(),
                Severity.WARNING,
                error.message(),
                error.file(),
                error.span(),
                error.hint(),
                error.notes());
    }

    /** A file that stands where another claim needs a folder. */
    Diagnostic fileAndFolder(Claim file, Claim inside) {
        String message = "'" + file.output() + "' would be both a file (" + file.name() + ") and the folder of '"
                + inside.output() + "' (" + inside.name() + ")";
        return error(message, file, inside);
    }

    /** Two claims of one address or one file. */
    Diagnostic of(Claim first, Claim second) {
        String both = first.name() + " and " + second.name();
        if (first.url().equals(second.url())) {
            String kind = first.file() == null ? "Two pages" : "Two sources";
            return error(kind + " have the address " + first.url() + ": " + both, first, second);
        }
        if (first.output().equals(second.output())) {
            String message = first.url() + " and " + second.url() + " are the same file '" + first.output() + "': ";
            return error(message + both, first, second);
        }
        String message = first.url() + " and " + second.url()
                + " differ only in capitals or accents' encoding, which many hosts do not tell apart: ";
        Diagnostic error = error(message + both, first, second);
        // Files that the author keeps side by side work where they are; pages are addresses that others may move.
        return first.isAsset() && second.isAsset() ? warning(error) : error;
    }

    private static String advice(Claim first, Claim second) {
        if (first.file() == null && second.file() == null) {
            return "Give one of them another address in the settings.";
        }
        if (second.isRedirect() && first.file() == null) {
            return "Remove it from 'redirect_from:'.";
        }
        if (first.isRedirect() && second.isRedirect()) {
            return first.file() != null && first.file().equals(second.file())
                    ? "Name it once."
                    : "It can lead to one of them: remove it from 'redirect_from:' of the other.";
        }
        if (first.isRedirect() || second.isRedirect()) {
            Claim redirect = first.isRedirect() ? first : second;
            Claim page = first.isRedirect() ? second : first;
            return "Remove it from 'redirect_from:' of " + redirect.file() + ", or give " + page.file()
                    + " another address.";
        }
        if (first.file() == null) {
            return "Give the document another 'permalink:'.";
        }
        return first.isAsset() && second.isAsset()
                ? "Give one of the files another name."
                : "Give one of them another 'permalink:'.";
    }

    /** The error stands at the second's place, with the first's as a note, or the other way round where one has none. */
    private Diagnostic error(String message, Claim first, Claim second) {
        SourceSpan firstPlace = first.place();
        SourceSpan secondPlace = second.place();
        SourceSpan main = secondPlace == null ? firstPlace : secondPlace;
        SourcePath file = second.file() != null ? second.file() : first.file();
        Diagnostic error = Places.error("url-collision", message, main, file == null ? settings : file)
                .hint(advice(first, second));
        return firstPlace == null || secondPlace == null
                ? error
                : error.note(first.name() + " has it from here", firstPlace);
    }
}
