package dev.jbuild.build;

import dev.jbuild.incremental.BodyNote;
import dev.jbuild.incremental.Verification;
import dev.jbuild.trace.Fingerprint;
import dev.jbuild.view.EntryReads;
import dev.jbuild.view.UnchangedEntries;
import dev.jbuild.view.UnchangedEntries.Depends;
import java.util.Optional;
import java.util.OptionalInt;

/** Says in plain words why an output is made rather than kept. */
final class Reasons {

    /** Nothing that it is made of changed. */
    static final String NOT_AS_LEFT = "its file is gone or is not as the last build left it";

    /** A text that is little work to compare. */
    static final String TEXT = "what it lists";

    /** How many bodies that print one another are named on the way to a cause. */
    private static final int MOST_BODIES = 3;

    private final LastBuild last;
    private final Verification verification;

    Reasons(LastBuild last, Verification verification) {
        this.last = last;
        this.verification = verification;
    }

    /** Why an output is made of which nothing is noted. */
    String unknown() {
        return last.absence().words();
    }

    /**
     * Why an output is made of which an input changed. Where that is a body whose own text did not change, it says what
     * did.
     *
     * @param input its number
     */
    String changed(int input, PresentInputs present) {
        return changed(input, present, MOST_BODIES);
    }

    private String changed(int input, PresentInputs present, int bodies) {
        String object = verification.object(input);
        Optional<String> source = EntryReads.source(object);
        if (source.isEmpty()) {
            return verification.words(input);
        }
        String path = source.get();
        if (present.fingerprint(object, EntryReads.SOURCE) == Fingerprint.ABSENT) {
            return path + " is gone or no longer published";
        }
        BodyNote body = last.notes().body(path);
        boolean ofBody = UnchangedEntries.depends(verification.name(input)) == Depends.ON_BODY;
        OptionalInt cause = ofBody && body != null && bodies > 0
                ? verification.firstChanged(body.trace(), present)
                : OptionalInt.empty();
        boolean own = cause.isEmpty()
                || (verification.object(cause.getAsInt()).equals(object)
                        && verification.name(cause.getAsInt()).equals(EntryReads.SOURCE));
        String words = verification.words(input);
        return own ? words : words + ", because of " + changed(cause.getAsInt(), present, bodies - 1);
    }
}
