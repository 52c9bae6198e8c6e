package dev.jbuild.serve;

import dev.jbuild.build.BuildResult;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.path.SourcePath;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** What a preview has to tell its author. */
public sealed interface PreviewEvent {

    /**
     * Requests are answered from now on.
     *
     * @param address the site's home page as this machine sees it
     * @param network the same as other machines in the network see it; empty where they do not
     * @param folder the site's folder, which is watched
     */
    record Serving(URI address, List<URI> network, Path folder) implements PreviewEvent {

        public Serving {
            network = List.copyOf(network);
        }
    }

    /** A build begins. */
    record Building(Cause cause) implements PreviewEvent {}

    /**
     * A build without errors ended, and its site is served.
     *
     * @param changed outputs that are new or have other bytes
     * @param removed outputs that are there no more
     */
    record Built(Cause cause, BuildResult result, int changed, int removed) implements PreviewEvent {}

    /** A build ended with errors, and the last good site is served. */
    record Failed(Cause cause, BuildResult result) implements PreviewEvent {}

    /** Something about the preview itself should be known. */
    record Noticed(Diagnostic problem) implements PreviewEvent {}

    /** The preview is over. */
    record Stopped() implements PreviewEvent {}

    /**
     * Why a build is made.
     *
     * @param kind whether it is known what changed
     * @param changed sources that came, went or changed, sorted; empty for the first build, and where an earlier output was lost
     */
    record Cause(Kind kind, List<SourcePath> changed) {

        /** What is known of the cause of a build. */
        public enum Kind {
            /** The preview begins. */
            FIRST,
            /** Just these sources changed. */
            KNOWN,
            /** Other sources may have changed too. */
            UNKNOWN
        }

        public Cause {
            changed = List.copyOf(changed);
        }

        /** The cause of the first build. */
        public static Cause first() {
            return new Cause(Kind.FIRST, List.of());
        }

        /** Whether there was no build before. */
        public boolean isFirst() {
            return kind == Kind.FIRST;
        }
    }

    /** Who wants to be told. It is called by one thread at a time, and the preview waits for it. */
    interface Listener {
        /** Something happened. */
        void tell(PreviewEvent event);
    }
}
