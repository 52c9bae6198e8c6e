package dev.jbuild.incremental;

import dev.jbuild.trace.Trace;

/**
 * What is remembered of a body that was made without problems.
 *
 * @param trace what was read for it
 * @param html fingerprint of its HTML
 * @param headings fingerprint of its headings
 * @param references fingerprint of the images that it shows and the links that it has
 * @param excerpt the HTML that lists show of it
 * @param words how many it has
 * @param characters how many of them are single characters
 */
public record BodyNote(
        Trace trace, long html, long headings, long references, String excerpt, int words, int characters) {}
