package dev.jbuild.build;

import dev.jbuild.content.Revisions;
import dev.jbuild.incremental.BuildNotes;
import dev.jbuild.view.ShownSite;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the last build.
 *
 * @param absence why an output is made of which nothing is noted
 * @param shown the site that it showed, where it was made by this process
 * @param revisions documents that were newer than those of that site
 */
record LastBuild(
        BuildNotes notes, Absence absence, @Nullable ShownSite shown, Revisions revisions) {

    /** Why there is nothing that an output could be kept by. */
    enum Absence {
        NEW("it is new, or had problems before"),
        NO_RECORD("there is no record of an earlier build"),
        REFUSED("--clean makes everything anew"),
        OTHER_FOUNDATION("a setting that everything depends on changed, or jbuild itself");

        private final String words;

        Absence(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** What another process noted. */
    static LastBuild of(BuildNotes notes) {
        return new LastBuild(notes, Absence.NEW, null, Revisions.NONE);
    }

    /** A build that never was, or of which nothing can be used. */
    static LastBuild none(Absence absence) {
        return new LastBuild(BuildNotes.none(), absence, null, Revisions.NONE);
    }
}
