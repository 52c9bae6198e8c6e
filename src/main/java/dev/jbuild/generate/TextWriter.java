package dev.jbuild.generate;

import dev.jbuild.route.Route;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.site.Site;
import dev.jbuild.trace.Fingerprint;

/** Writes the texts that need neither a layout nor a body. */
public final class TextWriter {

    private TextWriter() {}

    /**
     * The text of a route.
     *
     * @throws IllegalArgumentException if the route's target is neither a redirect nor a generated text
     */
    public static String write(Route route, Site site, RouteTable routes) {
        if (route.target() instanceof Target.Redirect redirect) {
            return Redirects.page(site, routes, redirect.entry());
        }
        if (!(route.target() instanceof Target.GeneratedText text)) {
            throw new IllegalArgumentException("no text is written for " + route.url());
        }
        return switch (text.kind()) {
            case SITEMAP -> Sitemap.text(site, routes);
            case SITEMAP_PART -> Sitemap.part(site, routes, text.part());
            case ROBOTS -> Robots.text(site);
            case REDIRECT_RULES -> RedirectRules.netlify(site, routes);
            case NGINX_MAP -> RedirectRules.nginx(site, routes);
            case HEADERS -> HostFiles.headers(site);
            case NOJEKYLL -> "";
            case CNAME -> site.config().hosting().cname().orElse("") + "\n";
            case LLMS -> LlmsText.text(site, routes);
        };
    }

    /** The fingerprint of what a route's text is made of: the same text where it is the same. */
    public static long fingerprint(Route route, Site site, RouteTable routes) {
        if (route.target() instanceof Target.GeneratedText text
                && (text.kind() == Target.TextKind.SITEMAP || text.kind() == Target.TextKind.SITEMAP_PART)) {
            return Sitemap.fingerprint(site, routes, text);
        }
        return Fingerprint.of(write(route, site, routes));
    }
}
