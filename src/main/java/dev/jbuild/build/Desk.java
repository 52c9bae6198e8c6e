package dev.jbuild.build;

import dev.jbuild.body.SiteBodies;
import dev.jbuild.render.PageRenderer;
import dev.jbuild.trace.Recorder;

/**
 * What one worker needs to make pages and to know what it read for them.
 *
 * @param present how things look now, through the same views, unnoted
 * @param bytes makes the bytes of a page of its text
 */
record Desk(SiteBodies bodies, PageRenderer pages, Recorder recorder, PresentInputs present) {}
