/**
 * Markdown to HTML, as CommonMark and GFM define it, with what kramdown's authors are used to. The only room that knows
 * the Markdown library.
 *
 * <p>In: a body's text. Out: HTML, headings, references. It must not know templates, sites, or files.
 */
package dev.jbuild.markdown;
