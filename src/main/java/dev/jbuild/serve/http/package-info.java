/**
 * Answers requests from an immutable {@link dev.jbuild.serve.http.Snapshot}, as static hosts do, and tells open tabs when
 * there is another one.
 *
 * <p>In: snapshots, and changes between them. Out: answers and events. This room must not know how a site is built or how
 * a change is noticed.
 */
package dev.jbuild.serve.http;
