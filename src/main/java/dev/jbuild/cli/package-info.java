/**
 * The command line: one file for each command, and the only place that ends the process.
 *
 * <p>In: arguments, environment, clock. Out: words or JSON, and an exit code. It must not know how anything is built.
 */
package dev.jbuild.cli;
