/**
 * Typed settings: what {@code site.yml} and the command line say, with defaults filled in.
 *
 * <p>In: the settings file and overrides. Out: {@link dev.jbuild.config.SiteConfig}. No later room asks for a setting by
 * a dotted name.
 */
package dev.jbuild.config;
