package dev.jbuild.generate;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.route.Target.TextKind;
import dev.jbuild.site.Collection;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Post;
import dev.jbuild.site.Site;
import dev.jbuild.text.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the site is and has, for programs that answer questions, in the form of llmstxt.org. */
final class LlmsText implements Generator {

    private static final UrlPath URL = new UrlPath("/llms.txt");

    @Override
    public void generate(Site site, Permalinks permalinks, Claims claims) {
        if (site.config().hosting().llms().isPresent()) {
            claims.generated(URL, new Target.GeneratedText(TextKind.LLMS));
        }
    }

    /** The file's text: title, description, then pages, posts and collections, each a list of links. */
    static String text(Site site, RouteTable routes) {
        SiteConfig config = site.config();
        StringBuilder out = new StringBuilder(1024);
        out.append("# ").append(oneLine(Authors.siteName(config))).append('\n');
        if (!config.identity().description().isEmpty()) {
            out.append("\n> ").append(oneLine(config.identity().description())).append('\n');
        }
        List<Post> posts = site.listedPosts();
        int limit = Math.min(posts.size(), config.hosting().llms().orElse(0));
        section(config.words().text("pages"), site.pages(), routes, config, out);
        section(config.words().text("posts_title"), posts.subList(0, limit), routes, config, out);
        for (Collection collection : site.collections()) {
            section(Slug.inWords(collection.config().name()), collection.items(), routes, config, out);
        }
        return out.toString();
    }

    private static void section(
            String title, List<? extends Entry> entries, RouteTable routes, SiteConfig config, StringBuilder out) {
        SiteAddress address = SiteAddress.of(config);
        List<String> lines = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<UrlPath> url = routes.urlOf(entry);
            if (url.isPresent() && isNamed(entry, url.get())) {
                String about = entry.metadata()
                        .description()
                        .map(text -> ": " + oneLine(text))
                        .orElse("");
                lines.add("- [" + escaped(oneLine(entry.title())) + "](" + link(address.of(url.get())) + ")" + about);
            }
        }
        if (!lines.isEmpty()) {
            out.append("\n## ").append(title).append("\n\n");
            lines.forEach(line -> out.append(line).append('\n'));
        }
    }

    private static boolean isNamed(Entry entry, UrlPath url) {
        boolean wanted =
                entry.metadata().flags().sitemap() && !entry.metadata().flags().hidden();
        return wanted
                && !url.value().equals("/404.html")
                && Sitemap.isHtml(Permalinks.outputPath(entry, url).value());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }

    private static String link(String address) {
        return address.replace("(", "%28").replace(")", "%29");
    }
}
