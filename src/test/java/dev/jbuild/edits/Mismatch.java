package dev.jbuild.edits;

/** A build that used what an earlier one left did not do what a clean build does. */
final class Mismatch extends AssertionError {

    private static final long serialVersionUID = 1;

    Mismatch(String message) {
        super(message);
    }
}
