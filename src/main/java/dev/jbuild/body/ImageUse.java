package dev.jbuild.body;

import dev.jbuild.diagnostic.SourceSpan;

/**
 * An image that a body shows.
 *
 * @param destination its address as the page has it, base path included
 * @param place where the author wrote it
 */
public record ImageUse(String destination, SourceSpan place) {}
