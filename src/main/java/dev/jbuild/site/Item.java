package dev.jbuild.site;

import dev.jbuild.content.Document;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A member of a collection.
 *
 * @param collection the collection's name
 */
public record Item(Document document, String collection, String title, String slug) implements Entry {

    @Override
    public Optional<OffsetDateTime> published() {
        return metadata().date();
    }
}
