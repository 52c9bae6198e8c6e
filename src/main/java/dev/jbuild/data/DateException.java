package dev.jbuild.data;

/** What stops the reading of a date; it never leaves its reader. */
final class DateException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String sentence;
    private final String hint;

    DateException(String code, String sentence, String hint) {
        super(sentence, null, false, false);
        this.code = code;
        this.sentence = sentence;
        this.hint = hint;
    }

    String code() {
        return code;
    }

    /** What is wrong, without a full stop. */
    String sentence() {
        return sentence;
    }

    String hint() {
        return hint;
    }
}
