/**
 * What was read while something was made, and how it looked.
 *
 * <p>In: reads, each a name of an object. Out: {@link dev.jbuild.trace.Trace}. It must not know what the objects are.
 */
package dev.jbuild.trace;
