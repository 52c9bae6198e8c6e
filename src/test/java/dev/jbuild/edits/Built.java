package dev.jbuild.edits;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * How a build ended.
 *
 * @param code the exit code
 * @param console what both streams show, with what may differ between two builds of one site masked
 * @param tree every file of the output folder
 * @param written files that were not there before, or were written anew
 * @param removed files that are no longer there
 * @param rendered outputs that the report says were made anew; empty where it does not say
 */
record Built(
        int code,
        String console,
        SortedMap<String, String> tree,
        SortedSet<String> written,
        SortedSet<String> removed,
        Optional<SortedSet<String>> rendered) {}
