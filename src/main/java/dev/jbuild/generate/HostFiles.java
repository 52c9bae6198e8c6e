package dev.jbuild.generate;

import dev.jbuild.config.Hosting;
import dev.jbuild.config.Hosting.RedirectForm;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.Target;
import dev.jbuild.route.Target.TextKind;
import dev.jbuild.site.Site;

/** The files by which hosts are told what to do, as configured. */
final class HostFiles implements Generator {

    @Override
    public void generate(Site site, Permalinks permalinks, Claims claims) {
        Hosting hosting = site.config().hosting();
        if (hosting.redirects().contains(RedirectForm.NETLIFY)) {
            ask(RedirectRules.NETLIFY, TextKind.REDIRECT_RULES, claims);
        }
        if (hosting.redirects().contains(RedirectForm.NGINX)) {
            ask(RedirectRules.NGINX, TextKind.NGINX_MAP, claims);
        }
        if (!hosting.headers().isEmpty()) {
            ask(new UrlPath("/_headers"), TextKind.HEADERS, claims);
        }
        if (hosting.nojekyll()) {
            ask(new UrlPath("/.nojekyll"), TextKind.NOJEKYLL, claims);
        }
        if (hosting.cname().isPresent()) {
            ask(new UrlPath("/CNAME"), TextKind.CNAME, claims);
        }
    }

    private static void ask(UrlPath url, TextKind kind, Claims claims) {
        claims.generated(url, new Target.GeneratedText(kind));
    }

    /** The text of {@code _headers}: a line with a path, then indented lines {@code Name: value}. */
    static String headers(Site site) {
        StringBuilder out = new StringBuilder();
        for (Hosting.HeaderRule rule : site.config().hosting().headers()) {
            out.append(out.isEmpty() ? "" : "\n").append(rule.path()).append('\n');
            for (Hosting.Header header : rule.headers()) {
                out.append("  ")
                        .append(header.name())
                        .append(": ")
                        .append(header.value())
                        .append('\n');
            }
        }
        return out.toString();
    }
}
