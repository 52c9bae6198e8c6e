package dev.jbuild.build;

import dev.jbuild.incremental.BuildNotes;
import dev.jbuild.view.ShownSite;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the last build.
 *
 * @param shown the site that it showed, where it was made by this process
 */
record LastBuild(BuildNotes notes, @Nullable ShownSite shown) {

    /** A build that never was. */
    static LastBuild none() {
        return new LastBuild(BuildNotes.none(), null);
    }
}
