/**
 * A preview of the site over HTTP, which follows what the author saves.
 *
 * <p>In: what was built and what is wrong with it. Out: pages for browsers, and news for open tabs. {@code http} answers
 * requests and knows nothing of building or watching.
 */
package dev.jbuild.serve;
