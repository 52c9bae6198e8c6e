/**
 * One route to one page: a body in its layouts, or a list in its layout.
 *
 * <p>In: routes, views, layouts. Out: the bytes of a page and what was wrong. It must not know where pages are put.
 */
package dev.jbuild.render;
