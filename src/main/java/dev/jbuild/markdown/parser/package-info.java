/**
 * The Markdown parser: flexmark's syntax tree, filled by loops over the text itself.
 *
 * <p>In: a text. Out: the tree of nodes that flexmark's own parser makes of it, with our {@link
 * dev.jbuild.markdown.extension} of the syntax. Flexmark's parser looks at each character through three objects, at each
 * line with eight patterns, and anew at a paragraph for each of its lines; this is where most of a build's time went. It
 * must not know how anything is written as HTML.
 */
@org.jspecify.annotations.NullMarked
package dev.jbuild.markdown.parser;
