/**
 * Every address of the site, and what is made there. Collisions are found here.
 *
 * <p>In: the site and the routes that generators ask for. Out: {@link dev.jbuild.route.RouteTable}.
 */
package dev.jbuild.route;
