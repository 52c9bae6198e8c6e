/**
 * The whole site as immutable records: sorted posts, pages, collections, terms. Metadata only: no HTML, no addresses.
 *
 * <p>In: documents. Out: {@link dev.jbuild.site.Site}.
 */
package dev.jbuild.site;
