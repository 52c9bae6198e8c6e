package dev.jbuild.build;

import dev.jbuild.config.Overrides;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be built.
 *
 * @param source the site's folder
 * @param destination the output folder; where empty, {@code destination} of the settings, else {@code _site} in the
 *     site's folder
 * @param overrides what the command line says about settings
 * @param strictness whether warnings stop publishing
 * @param reuse whether what did not change since the last build may stay
 * @param proof whether a second build shows that the first kept nothing wrong
 * @param repair what the build may write into the site's sources before it begins
 * @param threads how many workers; at least 1
 */
public record BuildRequest(
        Path source,
        Optional<Path> destination,
        Overrides overrides,
        Strictness strictness,
        Reuse reuse,
        Proof proof,
        Repair repair,
        int threads) {

    /** A request that takes over what did not change. */
    public BuildRequest(
            Path source, Optional<Path> destination, Overrides overrides, Strictness strictness, int threads) {
        this(source, destination, overrides, strictness, Reuse.UNCHANGED, Proof.NONE, Repair.NOTHING, threads);
    }

    /** A request that leaves the sources alone. */
    public BuildRequest(
            Path source,
            Optional<Path> destination,
            Overrides overrides,
            Strictness strictness,
            Reuse reuse,
            Proof proof,
            int threads) {
        this(source, destination, overrides, strictness, reuse, proof, Repair.NOTHING, threads);
    }

    /** The same request, to be built from nothing. */
    public BuildRequest anew() {
        return new BuildRequest(source, destination, overrides, strictness, Reuse.NOTHING, proof, repair, threads);
    }

    /** The same request, to be built from nothing by one worker, which does all things in the same order each time. */
    BuildRequest inOrder() {
        return new BuildRequest(source, destination, overrides, strictness, Reuse.NOTHING, proof, repair, 1);
    }

    /** What a build may write into the site's sources. */
    public enum Repair {
        /** Nothing. */
        NOTHING,
        /** {@code redirect_from}, where a published address would vanish. */
        REDIRECTS
    }

    /** What of the last build may stay. */
    public enum Reuse {
        /** All that would become the same again. */
        UNCHANGED,
        /** Nothing: everything is made again. */
        NOTHING
    }

    /** What shows that nothing wrong was kept. */
    public enum Proof {
        /** The tests of this tool. */
        NONE,
        /** A build from nothing into memory, with which every byte is compared. */
        COMPARED;

        /** The code of the error that names files that are not as they would be in a build from nothing. */
        public static final String DIFFERENCE = "verify-difference";
    }

    /** Whether warnings stop publishing. */
    public enum Strictness {
        /** Warnings are told, the site is published. */
        LENIENT,
        /** Warnings are errors. */
        STRICT
    }
}
