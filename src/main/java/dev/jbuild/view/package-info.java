/**
 * What templates may see of the site, under the names that Jekyll's authors know. Every look goes through one method, so
 * that it can be recorded.
 *
 * <p>In: the site, its routes, bodies on demand. Out: {@link dev.jbuild.template.TemplateObject}s. It must not know any
 * template engine.
 */
package dev.jbuild.view;
