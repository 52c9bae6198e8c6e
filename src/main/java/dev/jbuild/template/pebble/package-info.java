/**
 * Templates run by Pebble. The only room that knows Pebble.
 *
 * <p>In: template texts, filters, variables. Out: text or diagnostics. Pebble's lexer is replaced, so that every token
 * carries its offset in the place where Pebble keeps line numbers; its parser builds the tree; the tree is rewritten into
 * parts that look values up without reflection, escape what they print and know their place.
 */
package dev.jbuild.template.pebble;
