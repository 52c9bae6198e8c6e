package dev.jbuild.generate;

import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.site.Post;
import dev.jbuild.site.Site;
import dev.jbuild.trace.Fingerprint;
import java.util.function.Function;

/** Writes the texts that need no layout. */
public final class TextWriter {

    private TextWriter() {}

    /**
     * The text of a target.
     *
     * @param html the body of a post as HTML, which the feed asks for
     */
    public static String write(Target.GeneratedText target, Site site, RouteTable routes, Function<Post, String> html) {
        return switch (target.kind()) {
            case ATOM_FEED -> AtomFeed.text(site, routes, html);
            case SITEMAP -> Sitemap.text(site, routes);
            case SITEMAP_PART -> Sitemap.part(site, routes, target.part());
            case ROBOTS -> Robots.text(site);
            case REDIRECT -> Redirects.text(site, routes, target.entry().orElseThrow());
        };
    }

    /** The fingerprint of all that the text of a target is made of; not for feeds, whose readers are traced. */
    public static long fingerprint(Target.GeneratedText target, Site site, RouteTable routes) {
        return switch (target.kind()) {
            case SITEMAP, SITEMAP_PART -> Sitemap.fingerprint(site, routes, target);
            case ATOM_FEED, ROBOTS, REDIRECT -> Fingerprint.of(write(target, site, routes, post -> ""));
        };
    }
}
