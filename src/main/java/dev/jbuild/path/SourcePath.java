package dev.jbuild.path;

/**
 * Where a source file lies: relative to the site's root, segments joined with {@code /} on every system.
 *
 * @param value for example {@code _posts/2026-01-02-hello.md}; never empty, absolute, or with an empty, {@code .} or
 *     {@code ..} segment
 */
public record SourcePath(String value) implements Comparable<SourcePath> {

    public SourcePath {
        Segments.check(value);
    }

    public static SourcePath of(String value) {
        return new SourcePath(value);
    }

    /** The last segment, for example {@code 2026-01-02-hello.md}. */
    public String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The name without its extension; a leading dot begins no extension. */
    public String stem() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** The extension without its dot, as written, or an empty string. */
    public String extension() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1);
    }

    /** The folder's path without a closing slash, empty at the root. */
    public String folder() {
        int slash = value.lastIndexOf('/');
        return slash < 0 ? "" : value.substring(0, slash);
    }

    /** Whether this file lies in the folder or below it; {@code folder} has no closing slash. */
    public boolean isUnder(String folder) {
        return folder.isEmpty() || (value.startsWith(folder) && value.startsWith("/", folder.length()));
    }

    /** This path as seen from a folder that it is under. */
    public String relativeTo(String folder) {
        if (!isUnder(folder)) {
            throw new IllegalArgumentException(value + " is not under " + folder);
        }
        return folder.isEmpty() ? value : value.substring(folder.length() + 1);
    }

    @Override
    public int compareTo(SourcePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
