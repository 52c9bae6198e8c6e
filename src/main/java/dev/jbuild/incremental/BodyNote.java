package dev.jbuild.incremental;

import dev.jbuild.trace.Trace;
import java.util.List;

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
 * @param fragmentLinks addresses of its links to parts of pages
 */
public record BodyNote(
        Trace trace,
        long html,
        long headings,
        long references,
        String excerpt,
        int words,
        int characters,
        List<String> fragmentLinks) {}
