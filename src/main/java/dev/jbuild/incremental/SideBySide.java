package dev.jbuild.incremental;

import java.util.List;
import java.util.function.Function;

/** Does one kind of work on many things, several at a time where the machine can. */
public interface SideBySide {

    /** The results of a function for each thing, in the order of the things. */
    <T, R> List<R> map(List<T> things, Function<T, R> work);
}
