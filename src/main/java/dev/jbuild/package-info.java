/** jbuild, a blog static site generator. Each package is one room of the house drawn in {@code docs/architecture.md}. */
@org.jspecify.annotations.NullMarked
package dev.jbuild;
