package dev.jbuild.serve.http;

import dev.jbuild.path.OutputPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Everything that requests are answered from until the next snapshot.
 *
 * @param number larger than that of every snapshot before
 * @param content of the last good build, or null while there was none
 * @param basePath {@code /blog}, or empty
 * @param problems of the newest sources, which stand over the last good pages
 * @param rules what {@code _redirects} and {@code _headers} of the content say
 */
public record Snapshot(long number, @Nullable Content content, String basePath, Problems problems, HostRules rules) {

    /** What is shown before anything was built: nothing yet, or why not. */
    public static Snapshot unbuilt(long number, Problems problems) {
        return new Snapshot(number, null, "", problems, HostRules.NONE);
    }

    /**
     * A good build.
     *
     * @param basePath begins with a slash and does not end with one, or is empty
     * @throws IOException when {@code _redirects} or {@code _headers} are there and cannot be read
     */
    public static Snapshot of(long number, Content content, String basePath) throws IOException {
        HostRules rules = HostRules.of(text(content, HostRules.REDIRECTS), text(content, HostRules.HEADERS));
        return new Snapshot(number, content, basePath, Problems.NONE, rules);
    }

    /** The same pages, with what is wrong with newer sources; with no problems, the same pages as good as ever. */
    public Snapshot with(long nextNumber, Problems newProblems) {
        return new Snapshot(nextNumber, content, basePath, newProblems, rules);
    }

    /** The file at a path, or null. */
    @Nullable
    Served find(OutputPath path) {
        return content == null ? null : content.find(path);
    }

    private static String text(Content content, OutputPath path) throws IOException {
        Served served = content.find(path);
        return served == null ? "" : new String(served.bytes(), StandardCharsets.UTF_8);
    }
}
