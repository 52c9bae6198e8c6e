package dev.jbuild.cli;

/** A command line that makes no sense, in one sentence for the person who typed it. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * @param hint what to try, one sentence, or empty
     */
    UsageException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    String hint() {
        return hint;
    }
}
