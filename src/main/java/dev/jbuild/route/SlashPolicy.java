package dev.jbuild.route;

import dev.jbuild.config.Hosting.TrailingSlash;
import dev.jbuild.path.UrlPath;

/** How the addresses of pages end, whatever their patterns say. */
record SlashPolicy(TrailingSlash slash) {

    /** The address with the ending that the site's pages have; that of the home and of a named file stay. */
    UrlPath of(UrlPath url) {
        String value = url.value();
        boolean slashed = value.endsWith("/");
        if (slash == TrailingSlash.KEEP || value.length() == 1 || slashed == (slash == TrailingSlash.ALWAYS)) {
            return url;
        }
        String bare = slashed ? value.substring(0, value.length() - 1) : value;
        if (Permalinks.hasExtension(bare.substring(bare.lastIndexOf('/') + 1))) {
            return url;
        }
        return new UrlPath(slashed ? bare : value + "/");
    }
}
