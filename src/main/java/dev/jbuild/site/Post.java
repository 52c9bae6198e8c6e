package dev.jbuild.site;

import dev.jbuild.content.Document;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A post or, where drafts are built, a draft.
 *
 * @param date with the offset as written
 */
public record Post(Document document, String title, String slug, OffsetDateTime date) implements Entry {

    @Override
    public Optional<OffsetDateTime> published() {
        return Optional.of(date);
    }

    /** Whether no list, feed or neighbour shows it. */
    public boolean isHidden() {
        return metadata().flags().hidden();
    }
}
