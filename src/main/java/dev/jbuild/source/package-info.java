/**
 * Which files a site has and what each one is: the site's own folder, laid over the theme that the jar brings.
 *
 * <p>In: a folder. Out: {@link dev.jbuild.source.SourceTree}. It reads bytes and decodes text; it must not know what
 * stands in them.
 */
package dev.jbuild.source;
