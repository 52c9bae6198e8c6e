package dev.jbuild.serve.http;

/** Addresses of the preview's own. No site has files there, as nothing that begins with a dot is served. */
final class ReservedPaths {

    static final String SCRIPT = "/.jbuild/reload.js";
    static final String EVENTS = "/.jbuild/events";

    private ReservedPaths() {}
}
