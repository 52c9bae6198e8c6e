package dev.jbuild.content;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Newer versions of documents of which nothing but the body is new. What is known of their front matter, and so their
 * place in the site, is as good as it was.
 */
public final class Revisions {

    /** Nothing is newer. */
    public static final Revisions NONE = new Revisions(new IdentityHashMap<>());

    private final IdentityHashMap<Document, Document> newest;

    private Revisions(IdentityHashMap<Document, Document> newest) {
        this.newest = newest;
    }

    /**
     * What turns some documents into others.
     *
     * @param before in the order of {@code now}
     * @return {@code null} where more differs than bodies
     */
    @SuppressWarnings("ReferenceEquality") // the next build gets the very document of a file that did not change
    public static @Nullable Revisions between(List<Document> before, List<Document> now) {
        if (before.size() != now.size()) {
            return null;
        }
        IdentityHashMap<Document, Document> newest = new IdentityHashMap<>();
        for (int i = 0; i < now.size(); i++) {
            Document old = before.get(i);
            Document document = now.get(i);
            if (old != document) {
                if (!document.differsInBodyOnly(old)) {
                    return null;
                }
                newest.put(old, document);
            }
        }
        return newest.isEmpty() ? NONE : new Revisions(newest);
    }

    /** The newest version of a document: itself where there is none. */
    public Document newest(Document document) {
        return newest.getOrDefault(document, document);
    }
}
