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

/** Old addresses of entries ({@code redirect_from}), which lead browsers and robots to the new one. */
final class Redirects implements Generator {

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

    /** The address that a redirect of an entry leads to, as a link: a path with the base path, or a whole address. */
    static String link(Site site, RouteTable routes, Entry entry) {
        String to = entry.metadata().redirectTo().orElse("");
        if (to.startsWith("http")) {
            return to;
        }
        SiteAddress address = SiteAddress.of(site.config());
        return address.base()
                + (to.isEmpty() ? routes.urlOf(entry).orElse(new UrlPath("/")).encoded() : encoded(to));
    }

    /** A path with what may follow it; what the author has encoded already stays. */
    private static String encoded(String to) {
        int end = 0;
        while (end < to.length() && to.charAt(end) != '?' && to.charAt(end) != '#') {
            end++;
        }
        return UrlPath.of(to.substring(0, end)).encoded().replace("%25", "%") + to.substring(end);
    }

    /** The page that leads to where an entry is: at once, without a script, and with a link for those who stay. */
    static String page(Site site, RouteTable routes, Entry entry) {
        String to = link(site, routes, entry);
        String link = Html.escape(to);
        String full = Html.escape(
                to.startsWith("http") ? to : SiteAddress.of(site.config()).origin() + to);
        String title = Html.escape(entry.title());
        return "<!DOCTYPE html>\n<html lang=\""
                + Html.escape(site.config().identity().lang()) + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n<title>" + title + "</title>\n"
                + "<meta http-equiv=\"refresh\" content=\"0; url=" + link + "\">\n"
                + "<link rel=\"canonical\" href=\"" + full + "\">\n"
                + "<meta name=\"robots\" content=\"noindex\">\n</head>\n<body>\n<p><a href=\"" + link + "\">"
                + title + "</a></p>\n</body>\n</html>\n";
    }
}
