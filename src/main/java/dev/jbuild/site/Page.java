package dev.jbuild.site;

import dev.jbuild.content.Document;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A document that stands for itself: about, contact, a hand-made 404. */
public record Page(Document document, String title, String slug) implements Entry {

    @Override
    public Optional<OffsetDateTime> published() {
        return metadata().date();
    }
}
