/**
 * The syntax that the Markdown library does not know: kramdown's attribute lists, footnotes, abbreviations, mathematics
 * and marked HTML. In: lines and characters during parsing. Out: nodes of the syntax tree and {@link
 * dev.jbuild.markdown.extension.Definitions}. It must not know how anything is written as HTML.
 */
@org.jspecify.annotations.NullMarked
package dev.jbuild.markdown.extension;
