package dev.jbuild.diagnostic;

/** How much a problem weighs: an error stops publishing, a warning does not (unless the author asked for strictness). */
public enum Severity {
    ERROR,
    WARNING;

    /** The word that reports print. */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
