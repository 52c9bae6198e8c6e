package dev.jbuild.source;

/** What a folder means to the files in it. */
enum Zone {
    /** The site's own folder. */
    ROOT,
    POSTS,
    DRAFTS,
    PAGES,
    COLLECTION,
    /** A folder of {@code _posts} with an index: one post and the files beside it. */
    POST_BUNDLE,
    /** The same in {@code _drafts}. */
    DRAFT_BUNDLE,
    /** A folder below {@code _pages} with an index, and what lies below it: pages and the files beside them. */
    PAGE_BUNDLE,
    /** The same in a collection. */
    ITEM_BUNDLE,
    /** A folder below a post's, with nothing but files that belong to the post. */
    BUNDLED,
    LAYOUTS,
    INCLUDES,
    DATA,
    ASSETS,
    /** {@code .well-known/}, taken whole (RFC 8615). */
    WELL_KNOWN,
    /** A folder that {@code include} names. */
    INCLUDED,
    /** A folder with an included one below it, of which nothing else is taken. */
    PASSAGE,
    /** A folder that is not read. */
    NONE
}
