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
 * @param threads how many workers; at least 1
 */
public record BuildRequest(
        Path source, Optional<Path> destination, Overrides overrides, Strictness strictness, int threads) {

    /** Whether warnings stop publishing. */
    public enum Strictness {
        /** Warnings are told, the site is published. */
        LENIENT,
        /** Warnings are errors. */
        STRICT
    }
}
