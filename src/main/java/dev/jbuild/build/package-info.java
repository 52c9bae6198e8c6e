/**
 * The staircase: what a build does, step by step, and what it tells at the end. It knows the order and does no work
 * itself.
 *
 * <p>In: {@link dev.jbuild.build.BuildRequest}. Out: {@link dev.jbuild.build.BuildResult}.
 */
package dev.jbuild.build;
