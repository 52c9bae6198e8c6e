package dev.jbuild.view;

import dev.jbuild.content.Metadata;
import dev.jbuild.site.Entry;
import dev.jbuild.trace.Fingerprint;
import java.util.List;
import java.util.Optional;

/** What the build itself, rather than a template, reads of an entry. The names are such that no template can ask for them. */
public final class EntryReads {

    /** What a body is made of: its text and its language, where its excerpt ends, and which headings a contents list has. */
    public static final String SOURCE = "\u0000text";

    /** What its page is made in: which layout it asks for, and in which language. */
    public static final String LAYOUT = "\u0000layout";

    /** The image that its front matter names. */
    public static final String IMAGE = "\u0000image";

    /** The images that its body shows and the links that it has. */
    public static final String REFERENCES = "\u0000references";

    /** What a feed says of it besides its body. */
    public static final String METADATA = "\u0000front matter";

    static final long NONE = 0;

    private EntryReads() {}

    /** The path of the source of the entry that an object's key names; empty for an object that is none. */
    public static Optional<String> source(String object) {
        return object.startsWith(Views.ENTRY) ? Optional.of(object.substring(Views.ENTRY.length())) : Optional.empty();
    }

    private static long excerptEnd(Metadata metadata, Views views) {
        return Fingerprint.mix(
                Fingerprint.of(metadata.excerptSeparator().toString()),
                Fingerprint.of(views.config().lists().excerptSeparator()));
    }

    private static long language(Metadata metadata) {
        return metadata.lang().isEmpty() ? NONE : Fingerprint.of(metadata.lang().get());
    }

    /** The fingerprint of one of these; {@link #NONE} for another name. */
    static long fingerprint(Entry entry, Views views, Bodies bodies, String name) {
        if (name.isEmpty() || name.charAt(0) != '\u0000') {
            return NONE;
        }
        Metadata metadata = entry.metadata();
        return switch (name) {
            case SOURCE ->
                Fingerprint.mix(
                        bodies.written(entry),
                        Fingerprint.mix(
                                Fingerprint.mix(excerptEnd(metadata, views), language(metadata)),
                                views.tocLevels(entry).fingerprint()));
            case LAYOUT ->
                Fingerprint.mix(
                        Fingerprint.of(metadata.layout().toString() + views.collectionLayout(entry)),
                        Fingerprint.mix(
                                language(metadata),
                                entry.document().frontMatter().has("layout") ? 1 : 2));
            case IMAGE -> Fingerprint.of(views.files().imageOf(entry).toString());
            case METADATA ->
                ValueFingerprint.of(List.of(
                        entry.title(),
                        String.valueOf(views.url(entry)),
                        entry.published().toString(),
                        metadata.lastModified().toString(),
                        metadata.description().toString(),
                        views.files().imageOf(entry).toString(),
                        metadata.tags(),
                        metadata.categories(),
                        metadata.authors(),
                        metadata.lang().toString()));
            default -> NONE;
        };
    }
}
