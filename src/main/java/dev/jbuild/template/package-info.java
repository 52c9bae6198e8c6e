/**
 * Templates, whichever engine runs them: named texts, the objects they may look into, filters.
 *
 * <p>In: template texts and variables. Out: text, or diagnostics with a place. Engines live one to a sub-package; this
 * room must not know what a post is.
 */
package dev.jbuild.template;
