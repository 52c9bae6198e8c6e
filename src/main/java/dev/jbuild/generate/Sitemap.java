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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The list of pages for search engines, in the form of the sitemaps protocol 0.9. */
public final class Sitemap implements Generator {

    static final UrlPath URL = new UrlPath("/sitemap.xml");

    @Override
    public void generate(Site site, Permalinks permalinks, Claims claims) {
        claims.generated(URL, new Target.GeneratedText(TextKind.SITEMAP));
    }

    /** The sitemap's text: every page but hidden posts, those with {@code sitemap: false}, and the 404 page. */
    public static String text(Site site, RouteTable routes) {
        SiteAddress address = SiteAddress.of(site.config());
        StringBuilder out = new StringBuilder(routes.routes().size() * 96 + 256)
                .append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (Route route : routes.routes()) {
            if (isListed(route)) {
                out.append("<url>\n");
                Xml.element("loc", address.of(route.url()), out);
                changed(route.target()).ifPresent(moment -> Xml.element("lastmod", Moments.words(moment), out));
                out.append("</url>\n");
            }
        }
        return out.append("</urlset>\n").toString();
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
        boolean hidden = entry instanceof Post post && post.isHidden();
        return entry.metadata().flags().sitemap() && !hidden;
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
