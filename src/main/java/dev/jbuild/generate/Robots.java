package dev.jbuild.generate;

import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.Target;
import dev.jbuild.route.Target.TextKind;
import dev.jbuild.site.Site;

/** The file that tells robots what they may read (RFC 9309): everything, and where the sitemap is. */
final class Robots implements Generator {

    private static final UrlPath URL = new UrlPath("/robots.txt");

    @Override
    public void generate(Site site, Permalinks permalinks, Claims claims) {
        claims.generated(URL, new Target.GeneratedText(TextKind.ROBOTS));
    }

    /** The file's text. The sitemap is named where the site's address is known, since it must be named in full. */
    static String text(Site site) {
        SiteAddress address = SiteAddress.of(site.config());
        String rules = "User-agent: *\nDisallow:\n";
        return address.origin().isEmpty() ? rules : rules + "\nSitemap: " + address.of(Sitemap.URL) + "\n";
    }
}
