/**
 * Filters under Jekyll's names and with Jekyll's meaning, whichever engine runs them.
 *
 * <p>In: values as templates see them. Out: values; HTML as {@link dev.jbuild.template.HtmlText}. This room must not know
 * engines, posts or files.
 */
package dev.jbuild.template.filter;
