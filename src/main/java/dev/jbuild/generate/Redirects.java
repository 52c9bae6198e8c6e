package dev.jbuild.generate;

import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.RouteTable;
import dev.jbuild.site.Collection;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Site;
import dev.jbuild.text.Html;
import java.util.List;

/** Pages at the old addresses of entries ({@code redirect_from}), which lead browsers and robots to the new one. */
public final class Redirects implements Generator {

    @Override
    public void generate(Site site, Permalinks permalinks, Claims claims) {
        add(site.posts(), permalinks, claims);
        add(site.pages(), permalinks, claims);
        for (Collection collection : site.collections()) {
            if (collection.config().output()) {
                add(collection.items(), permalinks, claims);
            }
        }
    }

    private static void add(List<? extends Entry> entries, Permalinks permalinks, Claims claims) {
        for (Entry entry : entries) {
            for (String from : entry.metadata().redirectFrom()) {
                permalinks.ofRedirect(entry, from).ifPresent(url -> claims.redirect(entry, url));
            }
        }
    }

    /** The page that leads to an entry: at once, without a script, and with a link for those who stay. */
    static String text(Site site, RouteTable routes, Entry entry) {
        UrlPath url = routes.urlOf(entry).orElse(new UrlPath("/"));
        SiteAddress address = SiteAddress.of(site.config());
        String link = Html.escape(address.base() + url.encoded());
        String title = Html.escape(entry.title());
        return "<!DOCTYPE html>\n<html lang=\""
                + Html.escape(site.config().identity().lang()) + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n<title>" + title + "</title>\n"
                + "<meta http-equiv=\"refresh\" content=\"0; url=" + link + "\">\n"
                + "<link rel=\"canonical\" href=\"" + Html.escape(address.of(url)) + "\">\n"
                + "<meta name=\"robots\" content=\"noindex\">\n</head>\n<body>\n<p><a href=\"" + link + "\">"
                + title + "</a></p>\n</body>\n</html>\n";
    }
}
