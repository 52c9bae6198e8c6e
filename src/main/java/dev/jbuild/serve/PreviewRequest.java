package dev.jbuild.serve;

import dev.jbuild.build.BuildRequest;
import dev.jbuild.serve.http.ServerSettings;
import dev.jbuild.serve.watch.SourceWatcher;

/**
 * What is to be previewed, and how.
 *
 * @param build the site; nothing is written to its destination
 * @param server where it is served
 * @param watching how changes are learned of
 * @param following whether open tabs go where the author writes
 */
public record PreviewRequest(
        BuildRequest build, ServerSettings server, SourceWatcher.Method watching, Following following) {

    /** Whether open tabs go where the author writes. */
    public enum Following {
        /** They stay on their pages. */
        STAY,
        /** The tab in view goes to the page of the source that was saved last. */
        NAVIGATE
    }
}
