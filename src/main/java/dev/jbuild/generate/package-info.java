/**
 * One file for each kind of derived output: which routes it asks for, and for texts without a layout what stands in them.
 *
 * <p>In: the site and its permalinks. Out: {@link dev.jbuild.route.RouteTable}, and the texts of feeds and sitemaps. It
 * must not know layouts or how a body becomes HTML.
 */
package dev.jbuild.generate;
