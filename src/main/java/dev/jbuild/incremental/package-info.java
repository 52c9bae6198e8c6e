/**
 * Which outputs of the last build may be kept, and why not the others: an output may stay if everything that was read
 * for it looks as it did then.
 *
 * <p>In: what the last build noted, and how things look now. Out: {@link dev.jbuild.incremental.Verification}.
 */
package dev.jbuild.incremental;
