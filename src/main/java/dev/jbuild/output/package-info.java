/**
 * Puts bytes in place: changed files only, strays of the last build removed, all or nothing.
 *
 * <p>In: output paths and bytes. Out: a folder, or a tree in memory. It must not know what a page is.
 */
package dev.jbuild.output;
