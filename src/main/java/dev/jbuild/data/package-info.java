/**
 * Authors' free data as an immutable tree that remembers lines, and the readers that make it.
 *
 * <p>In: the text of YAML, JSON, TOML or CSV. Out: {@link dev.jbuild.data.DataValue}. The only room that knows the YAML
 * library.
 * It must not know what any key means.
 */
package dev.jbuild.data;
