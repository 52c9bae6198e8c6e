package dev.jbuild.data;

/** What becomes of a key that stands twice in one map. */
public enum RepeatedKeys {
    /** It is an error, as YAML has it. */
    REFUSED,
    /** It is a warning, and its last value counts, as Ruby has it. */
    LAST_COUNTS
}
