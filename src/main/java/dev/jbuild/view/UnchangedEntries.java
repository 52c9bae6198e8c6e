package dev.jbuild.view;

import dev.jbuild.site.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Tells without looking which entries look as they did in an earlier build of the same process: those made of the same
 * objects, in a site with the same settings.
 */
public final class UnchangedEntries {

    private final @Nullable ShownSite before;
    private final ShownSite now;

    /** What a name of an entry depends on. */
    public enum Depends {
        /** The entry alone, the settings, and the names that entries of the site have. */
        ON_ENTRY,
        /** Its body too. */
        ON_BODY,
        /** Other things. */
        ON_MORE
    }

    /**
     * A comparison.
     *
     * @param before what an earlier build showed; {@code null} where nothing is known of one
     */
    public UnchangedEntries(@Nullable ShownSite before, ShownSite now) {
        this.before = before != null
                        && before.site().config().equals(now.site().config())
                        && before.entryNames().all().equals(now.entryNames().all())
                ? before
                : null;
        this.now = now;
    }

    /** What a name of any entry depends on. */
    public static Depends depends(String name) {
        return switch (name) {
            case "content", "toc_html", "excerpt", "word_count", "reading_time", EntryReads.REFERENCES ->
                Depends.ON_BODY;
            case "previous", "next", "tag_terms", "category_terms", "taxonomies", "series_parts", "related" ->
                Depends.ON_MORE;
            default -> Depends.ON_ENTRY;
        };
    }

    /** The entry that an object's key names, if it surely is as it was; {@code null} otherwise. */
    public @Nullable Entry find(String object) {
        if (before == null || !object.startsWith(Views.ENTRY)) {
            return null;
        }
        String path = object.substring(Views.ENTRY.length());
        Entry old = before.entry(path);
        Entry entry = now.entry(path);
        return old != null && entry != null && isSame(old, entry) ? entry : null;
    }

    @SuppressWarnings(
            "ReferenceEquality") // equal ones that are not the same would have to be compared by all their text
    private boolean isSame(Entry old, Entry entry) {
        ShownSite earlier = before;
        return earlier != null
                && old.getClass() == entry.getClass()
                && old.document() == entry.document()
                && old.title().equals(entry.title())
                && old.slug().equals(entry.slug())
                && old.published().equals(entry.published())
                && earlier.routes().urlOf(old).equals(now.routes().urlOf(entry));
    }
}
