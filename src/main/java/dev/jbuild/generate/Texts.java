package dev.jbuild.generate;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Severity;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.Target;
import dev.jbuild.route.Target.TextKind;
import dev.jbuild.site.Site;
import java.util.List;

/** The Atom feed, {@code sitemap.xml} and {@code robots.txt}. */
final class Texts implements Generator {

    static final UrlPath SITEMAP = new UrlPath("/sitemap.xml");
    static final UrlPath ROBOTS = new UrlPath("/robots.txt");

    @Override
    public void generate(Site site, Permalinks permalinks, Claims claims) {
        permalinks
                .of(site.config().links().feed())
                .ifPresent(url -> claims.generated(url, new Target.GeneratedText(TextKind.ATOM_FEED)));
        claims.generated(SITEMAP, new Target.GeneratedText(TextKind.SITEMAP));
        claims.generated(ROBOTS, new Target.GeneratedText(TextKind.ROBOTS));
        if (site.config().identity().url().isEmpty()) {
            claims.report(new Diagnostic(
                    "feed-url",
                    Severity.WARNING,
                    "Feed and sitemap have no full addresses, as the site has no 'url'",
                    site.config().file().path(),
                    null,
                    "Set 'url: https://example.org' to where the site will be",
                    List.of()));
        }
    }
}
