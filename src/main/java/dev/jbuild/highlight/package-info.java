/**
 * Colours for code: text and the name of a language in, HTML with short class names out.
 *
 * <p>The languages are Prism's grammars as data, made by {@code src/build/highlight}; the engine follows Prism's rules, so
 * that its tokens are the same. It must not know Markdown, sites, or files.
 */
package dev.jbuild.highlight;
