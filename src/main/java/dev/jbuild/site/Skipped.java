package dev.jbuild.site;

import dev.jbuild.path.SourcePath;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A document that is not published, and why.
 *
 * @param publishAt when a future document's time comes, in the site's zone
 * @param expiry when its time ends, or ended, in the site's zone
 */
public record Skipped(
        SourcePath path, Reason reason, Optional<OffsetDateTime> publishAt, Optional<OffsetDateTime> expiry)
        implements Comparable<Skipped> {

    /** A document whose time is not what keeps it back. */
    public Skipped(SourcePath path, Reason reason, Optional<OffsetDateTime> publishAt) {
        this(path, reason, publishAt, Optional.empty());
    }

    /** Why a document is not published. */
    public enum Reason {
        /** It lies in {@code _drafts} or says {@code draft: true}. */
        DRAFT,
        /** Its date is still to come. */
        FUTURE,
        /** Its {@code expiry_date} has come. */
        EXPIRED,
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
