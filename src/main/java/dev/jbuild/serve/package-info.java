/**
 * A preview of a site over HTTP that follows what its author writes.
 *
 * <p>In: what to build and where to serve it. Out: pages, and {@link dev.jbuild.serve.PreviewEvent}s for who tells the
 * author. It is the loop that leads from changed sources through a build to open tabs; how changes are noticed, how a site
 * is built and how requests are answered stands elsewhere.
 */
package dev.jbuild.serve;
