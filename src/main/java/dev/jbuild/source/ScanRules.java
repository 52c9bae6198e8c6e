package dev.jbuild.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the settings say about which files belong to the site.
 *
 * @param include files and folders, by path or glob pattern, that are taken though they lie outside the usual folders
 * @param exclude paths and glob patterns that are never taken, with the meaning of Jekyll's {@code EntryFilter}
 * @param collections names of the declared collections, without the underscore of their folders
 * @param destination the output folder, which is never read
 */
public record ScanRules(
        List<String> include, List<String> exclude, List<String> collections, Optional<Path> destination) {

    /** A site that says nothing about its files. */
    public static final ScanRules NONE = new ScanRules(List.of(), List.of(), List.of(), Optional.empty());

    public ScanRules {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        collections = List.copyOf(collections);
    }
}
