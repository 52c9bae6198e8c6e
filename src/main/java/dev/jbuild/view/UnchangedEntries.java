package dev.jbuild.view;

import dev.jbuild.content.Revisions;
import dev.jbuild.path.SourcePath;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Post;
import dev.jbuild.site.Taxonomy;
import dev.jbuild.site.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells without looking which entries look as they did in an earlier build of the same process: those made of the same
 * objects, in a site with the same settings.
 */
public final class UnchangedEntries {

    private final @Nullable ShownSite before;
    private final ShownSite now;
    private final Revisions older;
    private final Revisions newer;
    private final boolean sameSite;
    private final boolean sameOrder;
    private final boolean sameTerms;

    /** What a name of an entry depends on. */
    public enum Depends {
        /** The entry alone, the settings, and the names that entries of the site have. */
        ON_ENTRY,
        /** Its body too. */
        ON_BODY,
        /** The entry, and which posts stand beside which. */
        ON_ORDER,
        /** The entry, and which terms there are. */
        ON_TERMS,
        /** Other things. */
        ON_MORE
    }

    /**
     * A comparison.
     *
     * @param before what an earlier build showed; {@code null} where nothing is known of one
     * @param older of the documents of the earlier build
     * @param newer of the documents of this one
     */
    @SuppressWarnings("ReferenceEquality") // of two sites that look the same each has its own entries
    public UnchangedEntries(@Nullable ShownSite before, ShownSite now, Revisions older, Revisions newer) {
        this.older = older;
        this.newer = newer;
        this.now = now;
        this.sameSite = before == now;
        this.before = before != null && (sameSite || isShownAlike(before, now)) ? before : null;
        ShownSite earlier = this.before;
        this.sameOrder = earlier != null && (sameSite || isSameOrder(earlier.listedPosts(), now.listedPosts()));
        this.sameTerms = earlier != null
                && (sameSite
                        || (areSame(earlier.site().tags(), now.site().tags())
                                && areSame(
                                        earlier.site().categories(), now.site().categories())));
    }

    private static boolean isShownAlike(ShownSite before, ShownSite now) {
        return before.site().config().equals(now.site().config())
                && before.entryNames().all().equals(now.entryNames().all());
    }

    private static boolean isSameOrder(List<Post> old, List<Post> posts) {
        boolean same = old.size() == posts.size();
        for (int i = 0; same && i < posts.size(); i++) {
            same = path(old.get(i)).equals(path(posts.get(i)));
        }
        return same;
    }

    private static SourcePath path(Post post) {
        return post.document().source().path();
    }

    private static boolean areSame(Taxonomy old, Taxonomy terms) {
        boolean same = old.terms().size() == terms.terms().size();
        for (int i = 0; same && i < terms.terms().size(); i++) {
            Term before = old.terms().get(i);
            Term term = terms.terms().get(i);
            same = before.name().equals(term.name()) && before.slug().equals(term.slug());
        }
        return same;
    }

    /** Whether nothing can have changed but bodies: the site is the very one of the earlier build, and so are addresses. */
    public boolean isSameSite() {
        return sameSite;
    }

    /** Whether the listed posts are those of the earlier build, in the same order. */
    public boolean isSameOrder() {
        return sameOrder;
    }

    /** Whether the tags and categories have the names and addresses that they had, whatever posts they have now. */
    public boolean areSameTerms() {
        return sameTerms;
    }

    /** What a name of any entry depends on. */
    public static Depends depends(String name) {
        return switch (name) {
            case "content", "toc_html", "excerpt", "word_count", "reading_time", EntryReads.REFERENCES ->
                Depends.ON_BODY;
            case "previous", "next" -> Depends.ON_ORDER;
            case "tag_terms", "category_terms" -> Depends.ON_TERMS;
            case "taxonomies", "series_parts", "related" -> Depends.ON_MORE;
            default -> Depends.ON_ENTRY;
        };
    }

    /** The entry that an object's key names, if it surely is as it was; {@code null} otherwise. */
    public @Nullable Entry find(String object) {
        ShownSite earlier = before;
        if (earlier == null || !object.startsWith(Views.ENTRY)) {
            return null;
        }
        Entry entry = now.entry(object);
        Entry old = sameSite ? entry : earlier.entry(object);
        return old != null && entry != null && isSame(old, entry) ? entry : null;
    }

    /**
     * Whether a name of an object that is no entry surely looks as it did: in the very site of the earlier build, where
     * it does not depend on a body or on the moment.
     */
    public boolean holds(String object, String name) {
        if (!sameSite) {
            return false;
        }
        String kind = object.substring(0, object.indexOf(':') + 1);
        return switch (kind.isEmpty() ? object : kind) {
            case Views.SITE -> !name.equals(SiteView.TIME);
            case Views.FEED, PublishedFiles.SOURCE, PublishedFiles.MADE, PublishedFiles.NAMED, PublishedFiles.FOLDER ->
                true;
            case Views.TERM, Views.TERMS, Views.LIST, Views.PAGINATOR, Views.AUTHOR -> depends(name) != Depends.ON_BODY;
            default -> false;
        };
    }

    @SuppressWarnings(
            "ReferenceEquality") // equal ones that are not the same would have to be compared by all their text
    private boolean isSame(Entry old, Entry entry) {
        boolean sameText = older.newest(old.document()) == newer.newest(entry.document());
        return sameText && (sameSite || isInSamePlace(old, entry));
    }

    private boolean isInSamePlace(Entry old, Entry entry) {
        ShownSite earlier = before;
        return earlier != null
                && old.getClass() == entry.getClass()
                && old.title().equals(entry.title())
                && old.slug().equals(entry.slug())
                && old.published().equals(entry.published())
                && earlier.routes().urlOf(old).equals(now.routes().urlOf(entry));
    }
}
