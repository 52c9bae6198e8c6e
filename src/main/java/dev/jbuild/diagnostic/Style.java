package dev.jbuild.diagnostic;

/** Whether words for people carry terminal colours. */
public enum Style {
    /** Text alone, for files, pipes, and people who asked for it. */
    PLAIN,
    /** ECMA-48 colour sequences. */
    COLOURED;

    private static final String RESET = "\u001b[0m";

    /** A text in the colour of a severity: red for errors, yellow for warnings. */
    public String severity(Severity severity, String text) {
        return paint(severity == Severity.ERROR ? "\u001b[1;31m" : "\u001b[1;33m", text);
    }

    /** A text that frames another: line numbers, bars, arrows. */
    public String frame(String text) {
        return paint("\u001b[34m", text);
    }

    /** A text that stands out. */
    public String strong(String text) {
        return paint("\u001b[1m", text);
    }

    /** A text that tells of success. */
    public String good(String text) {
        return paint("\u001b[1;32m", text);
    }

    /** A text that steps back. */
    public String faint(String text) {
        return paint("\u001b[2m", text);
    }

    private String paint(String colour, String text) {
        return this == PLAIN || text.isEmpty() ? text : colour + text + RESET;
    }
}
