package dev.jbuild.generate;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.path.UrlPath;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where the site is, as far as its settings say.
 *
 * @param origin scheme and host without a closing slash, or empty
 * @param base path below the host without a closing slash, percent-encoded, or empty
 */
record SiteAddress(String origin, String base) {

    static SiteAddress of(SiteConfig config) {
        String base = config.identity().baseurl();
        // A percent sign begins a byte that the author encoded already.
        String encoded = base.isEmpty() ? "" : new UrlPath(base).encoded().replace("%25", "%");
        return new SiteAddress(config.identity().url(), encoded);
    }

    /** The full address, percent-encoded; beginning with the path where the origin is not known. */
    String of(UrlPath path) {
        return origin + base + path.encoded();
    }

    /** A name of the thing at an address that stays when its words change: an IRI, as RFC 4287 section 4.2.6 asks. */
    String id(UrlPath path) {
        if (!origin.isEmpty()) {
            return of(path);
        }
        byte[] name = (base + path.value()).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }
}
