package dev.jbuild.check;

import dev.jbuild.body.BodyReferences;
import dev.jbuild.config.SiteConfig.Identity;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.path.LocalAddress;
import dev.jbuild.path.UrlPath;
import dev.jbuild.template.TemplateSource;
import java.util.Optional;

/** Finds links of a body that lead to a page of this site which is not there. */
final class LinkCheck {

    private final Identity identity;
    private final SiteFiles files;

    LinkCheck(Identity identity, SiteFiles files) {
        this.identity = identity;
        this.files = files;
    }

    void body(UrlPath page, BodyReferences references, Found found) {
        for (int i = 0; i < references.links().size(); i++) {
            String written = references.links().get(i).destination();
            Optional<LocalAddress> address = LocalAddress.of(local(written), page);
            if (address.isPresent() && !leadsSomewhere(address.get(), found)) {
                SourceSpan place = references.placeOfLink(i);
                found.problem(problem(address.get(), place, isWhole(place)));
            }
        }
    }

    /** Checks what a layout or an include links to on every page. */
    void template(TemplateSource template, Found found) {
        for (TemplateLinks.Link link : TemplateLinks.of(template)) {
            String path = link.whole() ? link.path() : identity.baseurl() + link.path();
            Optional<LocalAddress> address = LocalAddress.of(path, new UrlPath("/"));
            if (address.isPresent() && !leadsSomewhere(address.get(), found)) {
                found.problem(problem(address.get(), template.file().span(link.offset(), link.length()), link.whole()));
            }
        }
    }

    /** Checks an address in a setting, before which the theme puts the base path. */
    void setting(String written, SourceSpan place, Found found) {
        Optional<LocalAddress> inSite = LocalAddress.of(local(written), new UrlPath("/"));
        Optional<LocalAddress> address = inSite.map(local -> new LocalAddress(identity.baseurl() + local.path()));
        if (address.isPresent() && !leadsSomewhere(address.get(), found)) {
            found.problem(problem(address.get(), place, false));
        }
    }

    /** Whether an address stands with its base path, rather than in or behind a tag that puts that before it. */
    private static boolean isWhole(SourceSpan place) {
        String line = place.lineText();
        int start = Math.min(place.column() - 1, line.length());
        String written = line.substring(start, Math.min(start + place.length(), line.length()));
        return !Found.isInTag(place) && !written.contains("{{");
    }

    /** A full address of this site, without its host. */
    private String local(String written) {
        String url = identity.url();
        boolean own = !url.isEmpty() && written.startsWith(url + "/");
        return own ? written.substring(url.length()) : written;
    }

    /** Outside of the base path lies what is not this site's, unless it, or what is a slip away, is there without it. */
    private boolean leadsSomewhere(LocalAddress address, Found found) {
        String base = identity.baseurl();
        if (address.isUnder(base)) {
            return isMade(address.path().substring(base.length()), found);
        }
        if (isMade(address.path(), found)) {
            return false;
        }
        found.looked(address.path());
        return files.slip(address.path()).isEmpty();
    }

    /** Whether a plain host answers: with the file, the folder's index, or the page without its extension. */
    private boolean isMade(String path, Found found) {
        String file = path.isEmpty() ? "" : path.substring(1);
        if (file.isEmpty() || file.endsWith("/")) {
            return has(file + "index.html", found);
        }
        return has(file, found) || has(file + ".html", found) || has(file + "/index.html", found);
    }

    private boolean has(String output, Found found) {
        found.looked(output);
        return files.has(output);
    }

    /** @param whole whether the address is written with its base path */
    private Diagnostic problem(LocalAddress address, SourceSpan place, boolean whole) {
        String base = identity.baseurl();
        String path = address.path();
        if (!address.isUnder(base)) {
            boolean made = isMade(path, new Found(output -> {}));
            String meant = made ? path : files.slip(path).orElse(path);
            return Found.lacksBase("link-baseurl", new Found.Lacking(path, meant), base, place);
        }
        String inSite = path.substring(base.length());
        Diagnostic problem = Diagnostic.warning("link-missing", "there is nothing at " + inSite, place);
        Optional<String> near = files.meant(inSite).map(meant -> whole ? base + meant : meant);
        return near.isPresent()
                ? problem.didYouMean(near)
                : problem.hint("Correct the link, or name the address under 'ignore_urls:' in site.yml if the host"
                        + " answers it.");
    }
}
