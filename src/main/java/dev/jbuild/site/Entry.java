package dev.jbuild.site;

import dev.jbuild.content.Document;
import dev.jbuild.content.Metadata;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A document in its place in the site. */
public sealed interface Entry permits Post, Page, Item {

    Document document();

    /** What it is called; never empty. */
    String title();

    /** Its own short name, not yet slugified; file name without date and extension unless front matter says otherwise. */
    String slug();

    /** When it was published; every post has one. */
    Optional<OffsetDateTime> published();

    /** The front matter as used. */
    default Metadata metadata() {
        return document().metadata();
    }
}
