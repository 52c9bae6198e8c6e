/**
 * What is wrong, where it stands, and what to try. Every room reports in these words; none prints or throws for a
 * mistake of the author.
 */
package dev.jbuild.diagnostic;
