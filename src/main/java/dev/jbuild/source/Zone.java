package dev.jbuild.source;

/** What a folder means to the files in it. */
enum Zone {
    /** The site's own folder. */
    ROOT,
    POSTS,
    DRAFTS,
    PAGES,
    COLLECTION,
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
