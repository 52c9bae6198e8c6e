package dev.jbuild.build;

import dev.jbuild.content.Revisions;
import dev.jbuild.incremental.BuildNotes;
import dev.jbuild.view.ShownSite;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the last build.
 *
 * @param shown the site that it showed, where it was made by this process
 * @param revisions documents that were newer than those of that site
 */
record LastBuild(BuildNotes notes, @Nullable ShownSite shown, Revisions revisions) {

    /** What another process noted. */
    static LastBuild of(BuildNotes notes) {
        return new LastBuild(notes, null, Revisions.NONE);
    }

    /** A build that never was. */
    static LastBuild none() {
        return of(BuildNotes.none());
    }
}
