/**
 * Kinds of path that must never be confused: a file of the site, a file of the output, an address.
 *
 * <p>In: strings from the disk, from front matter, from settings. Out: checked values. This room must not know whether
 * anything exists on a disk.
 */
package dev.jbuild.path;
