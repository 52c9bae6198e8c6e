package dev.jbuild.data;

/** A value that an author wrote in YAML or JSON, with the place where it begins. */
public sealed interface DataValue permits DataScalar, DataList, DataMap {

    /** The line of its first character, counted from 1 in the file that holds it. */
    int line();

    /** The column of its first character, counted from 1. */
    int column();

    /** What this kind of value is called in messages: {@code a text}, {@code a list}, {@code a map}. */
    String kind();

    /** Whether it is an empty or {@code null} scalar, which counts as not given. */
    default boolean isNull() {
        return false;
    }
}
