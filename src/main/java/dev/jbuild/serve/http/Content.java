package dev.jbuild.serve.http;

import dev.jbuild.path.OutputPath;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The outputs of one build. It never changes, so any number of requests may look things up at a time. */
@FunctionalInterface
public interface Content {

    /** The file at exactly this path, or null. */
    @Nullable
    Served find(OutputPath path);

    /** Files in memory. */
    static Content of(SortedMap<OutputPath, byte[]> files) {
        NavigableMap<OutputPath, Served> served = new TreeMap<>();
        files.forEach((path, bytes) -> served.put(path, Served.of(bytes)));
        return served::get;
    }
}
