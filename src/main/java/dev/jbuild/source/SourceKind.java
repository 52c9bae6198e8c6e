package dev.jbuild.source;

/** What a source file is, as told by where it lies. */
public enum SourceKind {
    /** The site's settings, {@code site.yml}. */
    SETTINGS,
    /** A file under {@code _posts/}. */
    POST,
    /** A file under {@code _drafts/}. */
    DRAFT,
    /** A file under {@code _pages/}, or one at the root or in an included folder that has front matter. */
    PAGE,
    /** A file of a collection that the settings declare. */
    COLLECTION,
    /** A template under {@code _layouts/}. */
    LAYOUT,
    /** A template under {@code _includes/}. */
    INCLUDE,
    /** A file under {@code _data/}. */
    DATA,
    /** A file {@code _defaults.yml}, whose front matter is that of documents in its folder and below. */
    DEFAULTS,
    /** A file that is published as it is. */
    ASSET,
    /** A file beside an index document, published as it is beside that document's page. */
    BUNDLED
}
