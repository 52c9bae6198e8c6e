package dev.jbuild.serve.http;

import dev.jbuild.serve.http.wire.Limits;
import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Where and for whom a preview is served.
 *
 * @param host {@code localhost}, an address of this machine, or {@code 0.0.0.0} or {@code ::} for all of them
 * @param port the one port to take; else 4000 or the next free one
 * @param allowedHosts names under which browsers may ask, beside those that follow from the host
 * @param failures is told when an answer fails, which is a bug or a file that cannot be read
 */
public record ServerSettings(
        String host,
        OptionalInt port,
        SortedSet<String> allowedHosts,
        EditorLinks editor,
        Limits limits,
        Consumer<Throwable> failures) {

    public ServerSettings {
        allowedHosts = Collections.unmodifiableSortedSet(new TreeSet<>(allowedHosts));
    }

    /** For this machine alone, at 4000 or the next free port. */
    public static ServerSettings local(EditorLinks editor, Consumer<Throwable> failures) {
        return new ServerSettings(
                "localhost", OptionalInt.empty(), Collections.emptySortedSet(), editor, Limits.STANDARD, failures);
    }

    /** The same at one port and no other; 0 is one that the system chooses. */
    public ServerSettings atPort(int number) {
        return new ServerSettings(host, OptionalInt.of(number), allowedHosts, editor, limits, failures);
    }

    /** The same at another address of this machine. */
    public ServerSettings atHost(String name) {
        return new ServerSettings(name, port, allowedHosts, editor, limits, failures);
    }
}
