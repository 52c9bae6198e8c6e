package dev.jbuild.site;

import dev.jbuild.path.SourcePath;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A document that is not published, and why.
 *
 * @param publishAt when a future document's time comes
 */
public record Skipped(SourcePath path, Reason reason, Optional<OffsetDateTime> publishAt)
        implements Comparable<Skipped> {

    /** Why a document is not published. */
    public enum Reason {
        /** It lies in {@code _drafts} or says {@code draft: true}. */
        DRAFT,
        /** Its date is still to come. */
        FUTURE,
        /** It says {@code published: false}. */
        UNPUBLISHED,
        /** It is older than the newest {@code limit_posts}. */
        LIMIT
    }

    @Override
    public int compareTo(Skipped other) {
        return path.compareTo(other.path);
    }
}
