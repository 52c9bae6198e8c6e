package dev.jbuild.generate;

import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.Route;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.route.Target.TextKind;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Post;
import dev.jbuild.site.Site;
import dev.jbuild.trace.Fingerprint;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The list of pages for search engines, in the form of the sitemaps protocol 0.9. */
public final class Sitemap implements Generator {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    static final UrlPath URL = new UrlPath("/sitemap.xml");

    /** Most addresses in one file, by the protocol. */
    private static final int LIMIT = 50_000;

    @Override
    public void generate(Site site, Permalinks permalinks, Claims claims) {
        claims.generated(URL, new Target.GeneratedText(TextKind.SITEMAP));
        // Whether a page is listed is known only when all addresses are; a part too many is merely short.
        int parts = (claims.size() + LIMIT - 1) / LIMIT;
        for (int part = 1; parts > 1 && part <= parts; part++) {
            claims.generated(partUrl(part), new Target.GeneratedText(TextKind.SITEMAP_PART, Optional.empty(), part));
        }
    }

    /**
     * The sitemap's text: every page but hidden ones, those with {@code sitemap: false}, and the 404 page. That of a
     * very large site names the files that it is divided into.
     */
    public static String text(Site site, RouteTable routes) {
        int parts = parts(routes);
        SiteAddress address = SiteAddress.of(site.config());
        if (parts == 0) {
            return pages(routes, address, 0, Integer.MAX_VALUE);
        }
        StringBuilder out =
                new StringBuilder(DECLARATION).append("<sitemapindex").append(NAMESPACE);
        for (int part = 1; part <= parts; part++) {
            out.append("<sitemap>\n");
            Xml.element("loc", address.of(partUrl(part)), out);
            out.append("</sitemap>\n");
        }
        return out.append("</sitemapindex>\n").toString();
    }

    private static int parts(RouteTable routes) {
        int parts = 0;
        for (Route route : routes.routes()) {
            parts +=
                    route.target() instanceof Target.GeneratedText text && text.kind() == TextKind.SITEMAP_PART ? 1 : 0;
        }
        return parts;
    }

    /** The text of one part of a divided sitemap, from 1. */
    public static String part(Site site, RouteTable routes, int part) {
        return pages(routes, SiteAddress.of(site.config()), (part - 1) * LIMIT, LIMIT);
    }

    private static UrlPath partUrl(int part) {
        return new UrlPath("/sitemap-" + part + ".xml");
    }

    private static String pages(RouteTable routes, SiteAddress address, int skip, int limit) {
        StringBuilder out = new StringBuilder(DECLARATION).append("<urlset").append(NAMESPACE);
        listed(routes, skip, limit, (url, changed) -> {
            out.append("<url>\n");
            Xml.address("loc", address.of(url), out);
            if (changed != null) {
                out.append("<lastmod>").append(Moments.words(changed)).append("</lastmod>\n");
            }
            out.append("</url>\n");
        });
        return out.append("</urlset>\n").toString();
    }

    /** The fingerprint of what a sitemap's text is made of, which is found in much less time than the text. */
    static long fingerprint(Site site, RouteTable routes, Target.GeneratedText target) {
        long[] state = {
            Fingerprint.mix(
                    target.part(), Fingerprint.of(site.config().identity().url()))
        };
        state[0] = Fingerprint.mix(
                state[0], Fingerprint.of(site.config().identity().baseurl()));
        int parts = parts(routes);
        state[0] = Fingerprint.mix(state[0], parts);
        if (target.kind() == TextKind.SITEMAP && parts > 0) {
            return state[0];
        }
        int skip = target.kind() == TextKind.SITEMAP ? 0 : (target.part() - 1) * LIMIT;
        listed(routes, skip, target.kind() == TextKind.SITEMAP ? Integer.MAX_VALUE : LIMIT, (url, changed) -> {
            long one = Fingerprint.of(url.value());
            if (changed != null) {
                one = Fingerprint.mix(one, changed.toEpochSecond());
                one = Fingerprint.mix(one, changed.getNano());
                one = Fingerprint.mix(one, changed.getOffset().getTotalSeconds());
            }
            state[0] = Fingerprint.mix(state[0], one);
        });
        return state[0];
    }

    /** What a sitemap says of one page. */
    private interface Listing {
        void add(UrlPath url, @Nullable OffsetDateTime changed);
    }

    private static void listed(RouteTable routes, int skip, int limit, Listing listing) {
        int seen = 0;
        for (Route route : routes.routes()) {
            if (isListed(route) && seen++ >= skip && seen - skip <= limit) {
                listing.add(route.url(), changed(route.target()).orElse(null));
            }
        }
    }

    private static boolean isListed(Route route) {
        String name = route.outputPath().value();
        if (name.equals("404.html")) {
            return false;
        }
        if (route.target() instanceof Target.ListPage) {
            return true;
        }
        if (!(route.target() instanceof Target.EntryPage page) || !isHtml(name)) {
            return false;
        }
        Entry entry = page.entry();
        return entry.metadata().flags().sitemap() && !entry.metadata().flags().hidden();
    }

    private static boolean isHtml(String name) {
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }

    private static Optional<OffsetDateTime> changed(Target target) {
        if (target instanceof Target.EntryPage page) {
            return page.paginator().isPresent()
                    ? newest(page.paginator().get().posts())
                    : Moments.changed(page.entry());
        }
        if (target instanceof Target.ListPage list) {
            return newest(list.paginator().isPresent() ? list.paginator().get().posts() : list.posts());
        }
        return Optional.empty();
    }

    private static Optional<OffsetDateTime> newest(List<Post> posts) {
        return posts.isEmpty() ? Optional.empty() : Optional.of(Moments.newest(posts));
    }
}
