package dev.jbuild.serve.http;

import dev.jbuild.serve.http.wire.Request;
import dev.jbuild.serve.http.wire.Response;
import org.jspecify.annotations.Nullable;

/** Refuses requests that no page of this preview makes, before anything is looked up for them. */
final class Guard {

    private final AllowedHosts hosts;

    Guard(AllowedHosts hosts) {
        this.hosts = hosts;
    }

    /** The refusal, or null for a request that may be answered. */
    @Nullable
    Response refusal(Request request, @Nullable Target target) {
        String host = request.field("host");
        boolean other = target != null && target.host() != null && !hosts.allowsHost(target.host());
        if (host.isEmpty()) {
            return Response.text(400, "The request names no host.");
        }
        if (other || !hosts.allowsHost(host)) {
            return Response.text(421, "This preview is not served under that name.");
        }
        if (request.has("origin") && !hosts.allowsOrigin(request.field("origin"))) {
            return Response.text(403, "This preview is not for other sites.");
        }
        if (isFromElsewhere(request)) {
            return Response.text(403, "This preview is not for other sites.");
        }
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return Response.text(405, "Only GET and HEAD are answered.").with("Allow", "GET, HEAD");
        }
        return target == null || request.hasBody() ? Response.text(400, "There is nothing at such an address.") : null;
    }

    /** Whether a page of another site takes something in (fetch metadata); its links and frames may lead here. */
    private static boolean isFromElsewhere(Request request) {
        String site = request.field("sec-fetch-site");
        boolean own = site.isEmpty() || site.equals("same-origin") || site.equals("none");
        return !own && !request.field("sec-fetch-mode").equals("navigate");
    }
}
