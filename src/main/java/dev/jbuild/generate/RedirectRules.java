package dev.jbuild.generate;

import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Route;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.site.Site;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** All redirects of a site as one file, for hosts that answer with a status of HTTP instead of a page. */
final class RedirectRules {

    static final UrlPath NETLIFY = new UrlPath("/_redirects");
    static final UrlPath NGINX = new UrlPath("/nginx-redirects.map");

    private RedirectRules() {}

    /** What leads where; addresses that differ in capitals only are one, as they are for nginx. */
    private record Rule(UrlPath from, String to) {}

    /** Lines of {@code from to status}, which Netlify and Cloudflare Pages read. */
    static String netlify(Site site, RouteTable routes) {
        String base = SiteAddress.of(site.config()).base();
        StringBuilder out = new StringBuilder();
        for (Rule rule : rules(site, routes).values()) {
            out.append(base)
                    .append(rule.from().encoded())
                    .append(' ')
                    .append(rule.to())
                    .append(" 301\n");
        }
        return out.toString();
    }

    /** Lines for the inside of nginx's {@code map $uri $target}: decoded addresses, and links in which {@code $} is encoded. */
    static String nginx(Site site, RouteTable routes) {
        String base = site.config().identity().baseurl();
        StringBuilder out = new StringBuilder();
        for (Rule rule : rules(site, routes).values()) {
            out.append('"')
                    .append(quoted(base + rule.from().value()))
                    .append("\" \"")
                    .append(quoted(rule.to().replace("$", "%24")))
                    .append("\";\n");
        }
        return out.toString();
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** The redirects in the order of their addresses. A folder's is one with and without its slash. */
    private static Map<String, Rule> rules(Site site, RouteTable routes) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Route route : routes.redirects()) {
            if (route.target() instanceof Target.Redirect redirect) {
                String to = Redirects.link(site, routes, redirect.entry());
                add(route.url().value(), to, rules);
            }
        }
        for (Route route : routes.redirects()) {
            String from = route.url().value();
            if (route.target() instanceof Target.Redirect redirect && from.length() > 1 && from.endsWith("/")) {
                add(from.substring(0, from.length() - 1), Redirects.link(site, routes, redirect.entry()), rules);
            }
        }
        return rules;
    }

    private static void add(String from, String to, Map<String, Rule> rules) {
        rules.putIfAbsent(from.toLowerCase(Locale.ROOT), new Rule(new UrlPath(from), to));
    }
}
