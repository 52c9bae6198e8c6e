/**
 * Looks at what was made, and tells what readers would stumble over.
 *
 * <p>In: bodies and routes. Out: warnings with the author's place. It changes nothing.
 */
package dev.jbuild.check;
