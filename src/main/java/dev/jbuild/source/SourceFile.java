package dev.jbuild.source;

import dev.jbuild.path.SourcePath;

/**
 * One file of the site.
 *
 * @param path where it lies in the site
 * @param origin who holds its bytes: the site's folder, or the theme in the jar
 */
public record SourceFile(SourcePath path, SourceKind kind, SourceOrigin origin) implements Comparable<SourceFile> {

    @Override
    public int compareTo(SourceFile other) {
        return path.compareTo(other.path);
    }
}
