package dev.jbuild.path;

/**
 * Where an output file is put: relative to the output folder, segments joined with {@code /}.
 *
 * @param value for example {@code tags/java/index.html}; never empty, absolute, or with an empty, {@code .} or
 *     {@code ..} segment, so that it cannot lead out of the output folder
 */
public record OutputPath(String value) implements Comparable<OutputPath> {

    public OutputPath {
        Segments.check(value);
    }

    public static OutputPath of(String value) {
        return new OutputPath(value);
    }

    /** The last segment. */
    public String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    @Override
    public int compareTo(OutputPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
