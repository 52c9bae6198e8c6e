package dev.jbuild.generate;

import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.Route;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.route.Target.TextKind;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Site;
import dev.jbuild.trace.Fingerprint;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The list of pages for search engines, in the form of the sitemaps protocol 0.9. */
final class Sitemap implements Generator {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    static final UrlPath URL = new UrlPath("/sitemap.xml");

    /** No address and what stands around it is longer: the protocol allows 2,048 characters. */
    private static final int LONGEST = 4096;

    /** What surrounds the addresses of a file. */
    private static final int FRAME = 200;

    /**
     * How large one file may be.
     *
     * @param addresses most addresses
     * @param bytes most bytes
     */
    record Limits(int addresses, int bytes) {

        /** What the protocol allows. */
        static final Limits PROTOCOL = new Limits(50_000, 50 << 20);
    }

    private final Limits limits;

    Sitemap() {
        this(Limits.PROTOCOL);
    }

    Sitemap(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void generate(Site site, Permalinks permalinks, Claims claims) {
        claims.generated(URL, new Target.GeneratedText(TextKind.SITEMAP));
        if (claims.count() <= limits.addresses() && claims.count() < limits.bytes() / LONGEST) {
            return;
        }
        int parts = divided(claims.standing(), SiteAddress.of(site.config()), limits, 1)
                .size();
        for (int part = 1; parts > 1 && part <= parts; part++) {
            claims.generated(partUrl(part), new Target.GeneratedText(TextKind.SITEMAP_PART, part));
        }
    }

    /**
     * The sitemap's text: every page but hidden ones, those with {@code sitemap: false}, and the 404 page. That of a
     * very large site names the files that it is divided into.
     */
    static String text(Site site, RouteTable routes) {
        return text(site, routes, Limits.PROTOCOL);
    }

    static String text(Site site, RouteTable routes, Limits limits) {
        SiteAddress address = SiteAddress.of(site.config());
        int parts = parts(routes);
        if (parts == 0) {
            return pages(routes.routes().stream().filter(Sitemap::isListed).toList(), address);
        }
        StringBuilder out =
                new StringBuilder(DECLARATION).append("<sitemapindex").append(NAMESPACE);
        List<List<Route>> divided = divided(routes.routes(), address, limits, parts);
        for (int part = 1; part <= parts; part++) {
            out.append("<sitemap>\n");
            Xml.address("loc", address.of(partUrl(part)), out);
            divided.get(part - 1).stream()
                    .flatMap(route -> changed(route.target()).stream())
                    .max(Comparator.comparing(OffsetDateTime::toInstant))
                    .ifPresent(newest -> lastModified(newest, out));
            out.append("</sitemap>\n");
        }
        return out.append("</sitemapindex>\n").toString();
    }

    /** The text of one part of a divided sitemap, from 1. */
    static String part(Site site, RouteTable routes, int part) {
        return part(site, routes, part, Limits.PROTOCOL);
    }

    static String part(Site site, RouteTable routes, int part, Limits limits) {
        SiteAddress address = SiteAddress.of(site.config());
        return pages(divided(routes.routes(), address, limits, parts(routes)).get(part - 1), address);
    }

    private static int parts(RouteTable routes) {
        int parts = 0;
        for (Route route : routes.routes()) {
            parts +=
                    route.target() instanceof Target.GeneratedText text && text.kind() == TextKind.SITEMAP_PART ? 1 : 0;
        }
        return parts;
    }

    private static UrlPath partUrl(int part) {
        return new UrlPath("/sitemap-" + part + ".xml");
    }

    /**
     * The listed routes in files of which none is too large.
     *
     * @param parts at least so many files, none empty as long as there are routes: what was asked for before all
     *     collisions were known must not be an empty file, which the protocol's schema forbids
     */
    private static List<List<Route>> divided(List<Route> routes, SiteAddress address, Limits limits, int parts) {
        List<Route> listed = routes.stream().filter(Sitemap::isListed).toList();
        List<List<Route>> divided = new ArrayList<>();
        List<Route> current = new ArrayList<>();
        int bytes = FRAME;
        for (int i = 0; i < listed.size(); i++) {
            StringBuilder text = new StringBuilder(128);
            page(listed.get(i), address, text);
            boolean full = current.size() == limits.addresses() || bytes + text.length() > limits.bytes();
            boolean scarce = listed.size() - i <= parts - divided.size() - 1;
            if (!current.isEmpty() && (full || scarce)) {
                divided.add(current);
                current = new ArrayList<>();
                bytes = FRAME;
            }
            current.add(listed.get(i));
            bytes += text.length();
        }
        divided.add(current);
        return divided;
    }

    private static String pages(List<Route> routes, SiteAddress address) {
        StringBuilder out = new StringBuilder(DECLARATION).append("<urlset").append(NAMESPACE);
        for (Route route : routes) {
            page(route, address, out);
        }
        return out.append("</urlset>\n").toString();
    }

    private static void page(Route route, SiteAddress address, StringBuilder out) {
        out.append("<url>\n");
        Xml.address("loc", address.of(route.url()), out);
        changed(route.target()).ifPresent(changed -> lastModified(changed, out));
        out.append("</url>\n");
    }

    private static void lastModified(OffsetDateTime moment, StringBuilder out) {
        out.append("<lastmod>").append(Moments.words(moment)).append("</lastmod>\n");
    }

    /** The fingerprint of what a sitemap's text is made of, which is found in much less time than the text. */
    static long fingerprint(Site site, RouteTable routes, Target.GeneratedText target) {
        long state = Fingerprint.mix(
                target.part(), Fingerprint.of(site.config().identity().url()));
        state = Fingerprint.mix(state, Fingerprint.of(site.config().identity().baseurl()));
        state = Fingerprint.mix(state, parts(routes));
        for (Route route : routes.routes()) {
            if (isListed(route)) {
                state = Fingerprint.mix(state, Fingerprint.of(route.url().value()));
                OffsetDateTime changed = changed(route.target()).orElse(null);
                if (changed != null) {
                    state = Fingerprint.mix(state, changed.toEpochSecond());
                    state = Fingerprint.mix(state, changed.getNano());
                    state = Fingerprint.mix(state, changed.getOffset().getTotalSeconds());
                }
            }
        }
        return state;
    }

    static boolean isListed(Route route) {
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

    static boolean isHtml(String name) {
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

    private static Optional<OffsetDateTime> newest(List<Entry> entries) {
        OffsetDateTime newest = null;
        for (Entry entry : entries) {
            newest = later(newest, entry.published().orElse(null));
            newest = later(newest, entry.metadata().lastModified().orElse(null));
        }
        return Optional.ofNullable(newest);
    }

    private static @Nullable OffsetDateTime later(@Nullable OffsetDateTime a, @Nullable OffsetDateTime b) {
        return a == null || (b != null && b.isAfter(a)) ? b : a;
    }
}
