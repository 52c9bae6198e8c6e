package dev.jbuild.generate;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Severity;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.route.Target.TextKind;
import dev.jbuild.site.Post;
import dev.jbuild.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The Atom feed of the newest posts (RFC 4287), with their whole content. */
public final class AtomFeed implements Generator {

    private static final UrlPath HOME = new UrlPath("/");

    @Override
    public void generate(Site site, Permalinks permalinks, Claims claims) {
        Optional<UrlPath> url = permalinks.of(site.config().links().feed());
        if (url.isEmpty()) {
            return;
        }
        claims.generated(url.get(), new Target.GeneratedText(TextKind.ATOM_FEED));
        if (site.config().identity().url().isEmpty() && !isWrong(site.config())) {
            claims.report(new Diagnostic(
                    "feed-url",
                    Severity.WARNING,
                    "The feed and the sitemap lack full addresses, because the site has no 'url'",
                    site.config().file().path(),
                    null,
                    "Set 'url: https://example.org' to where the site will be.",
                    List.of()));
        }
    }

    /** Whether a url was given that could not be taken, or settings that could not be read; both were reported. */
    private static boolean isWrong(SiteConfig config) {
        DataValue url = config.values().get("url").orElse(null);
        if (url != null) {
            return !(url instanceof DataScalar scalar) || !scalar.text().isBlank();
        }
        boolean empty = config.values().isEmpty();
        // Of settings with a mistake in their YAML some or all values are missing.
        return !config.values().has("url")
                && config.file().text().lines().anyMatch(line -> line.startsWith("url:") || (empty && isSetting(line)));
    }

    private static boolean isSetting(String line) {
        return !line.isBlank() && !line.startsWith("#") && !line.startsWith("---");
    }

    /**
     * The feed's text.
     *
     * @param html the body of a post as HTML
     */
    public static String text(Site site, RouteTable routes, Function<Post, String> html) {
        SiteConfig config = site.config();
        SiteAddress address = SiteAddress.of(config);
        int limit = config.lists().feedLimit();
        List<Post> listed = site.listedPosts();
        List<Post> posts = limit > 0 && listed.size() > limit ? listed.subList(0, limit) : listed;
        UrlPath self = UrlPath.of(config.links().feed());
        StringBuilder out = new StringBuilder(4096).append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\"");
        Xml.attribute("xml:lang", config.identity().lang(), out);
        out.append(">\n");
        Xml.element("id", address.id(HOME), out);
        Xml.element("title", Authors.siteName(config), out);
        if (!config.identity().description().isEmpty()) {
            Xml.element("subtitle", config.identity().description(), out);
        }
        link("self", "application/atom+xml", address.of(self), out);
        link("alternate", "text/html", address.of(HOME), out);
        Xml.element("updated", Moments.words(Moments.newest(posts)), out);
        Authors.ofSite(config, out);
        out.append("<generator>jbuild</generator>\n");
        for (Post post : posts) {
            // A post whose address has a fault was reported; it has no page to link to.
            routes.urlOf(post).ifPresent(url -> entry(post, url, config, html.apply(post), out));
        }
        return out.append("</feed>\n").toString();
    }

    private static void entry(Post post, UrlPath url, SiteConfig config, String html, StringBuilder out) {
        SiteAddress address = SiteAddress.of(config);
        out.append("<entry>\n");
        Xml.element("id", address.id(url), out);
        Xml.element("title", post.title(), out);
        link("alternate", "text/html", address.of(url), out);
        Xml.element("published", Moments.words(post.date()), out);
        Xml.element("updated", Moments.words(Moments.changed(post).orElse(post.date())), out);
        Authors.of(post, config, out);
        for (String tag : post.metadata().tags()) {
            category(tag, out);
        }
        for (String category : post.metadata().categories()) {
            if (!post.metadata().tags().contains(category)) {
                category(category, out);
            }
        }
        post.metadata().description().ifPresent(text -> Xml.element("summary", text, out));
        out.append("<content type=\"html\"");
        Xml.attribute("xml:base", address.of(url), out);
        out.append('>');
        Xml.text(FullLinks.in(html, address.origin(), address.base() + url.encoded()), out);
        out.append("</content>\n</entry>\n");
    }

    private static void category(String term, StringBuilder out) {
        out.append("<category");
        Xml.attribute("term", term, out);
        out.append("/>\n");
    }

    private static void link(String rel, String type, String href, StringBuilder out) {
        out.append("<link");
        Xml.attribute("rel", rel, out);
        Xml.attribute("type", type, out);
        Xml.attribute("href", href, out);
        out.append("/>\n");
    }
}
