/**
 * Tells which source files changed.
 *
 * <p>In: a folder, and which paths of it do not count. Out: {@link dev.jbuild.serve.watch.ChangeSet}, one after the
 * other. What the system signals is only a hint where to look; what counts is how files look compared to what was known
 * of them. It must not know what is done with a change.
 */
package dev.jbuild.serve.watch;
