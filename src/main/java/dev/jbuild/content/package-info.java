/**
 * Parsed sources: front matter split from text, and what the front matter means.
 *
 * <p>In: a source file's bytes. Out: {@link dev.jbuild.content.Document}. It must not know addresses or HTML.
 */
package dev.jbuild.content;
