package dev.jbuild.check;

import dev.jbuild.body.BodyReferences;
import dev.jbuild.config.SiteConfig.Identity;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.path.LocalAddress;
import dev.jbuild.path.UrlPath;
import dev.jbuild.template.TemplateSource;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds links of a body that lead to a page of this site which is not there. */
final class LinkCheck {

    private final Identity identity;
    private final SiteFiles files;

    LinkCheck(Identity identity, SiteFiles files) {
        this.identity = identity;
        this.files = files;
    }

    /**
     * How an address is written.
     *
     * @param whole whether with its base path
     */
    private record Written(SourceSpan place, boolean whole) {}

    void body(UrlPath page, BodyReferences references, Found found) {
        for (int i = 0; i < references.links().size(); i++) {
            int number = i;
            LocalAddress.of(local(references.links().get(i).destination()), page)
                    .ifPresent(address -> check(address, () -> written(references.placeOfLink(number)), found));
        }
    }

    /** Checks what a layout or an include links to on every page. */
    void template(TemplateSource template, Found found) {
        for (TemplateLinks.Link link : TemplateLinks.of(template)) {
            String path = link.whole() ? link.path() : identity.baseurl() + link.path();
            Written written = new Written(template.file().span(link.offset(), link.length()), link.whole());
            LocalAddress.of(path, new UrlPath("/")).ifPresent(address -> check(address, () -> written, found));
        }
    }

    /** Checks an address in a setting, before which the theme puts the base path. */
    void setting(String address, SourceSpan place, Found found) {
        Written written = new Written(place, false);
        LocalAddress.of(local(address), new UrlPath("/"))
                .map(inSite -> new LocalAddress(identity.baseurl() + inSite.path()))
                .ifPresent(whole -> check(whole, () -> written, found));
    }

    /** In a tag, or behind one, an address stands without the base path, which the tag puts before it. */
    private static Written written(SourceSpan place) {
        String line = place.lineText();
        int start = Math.min(place.column() - 1, line.length());
        String written = line.substring(start, Math.min(start + place.length(), line.length()));
        return new Written(place, !Found.isInTag(place) && !written.contains("{{"));
    }

    /** A full address of this site, without its host. */
    private String local(String written) {
        String url = identity.url();
        boolean own = !url.isEmpty() && written.startsWith(url + "/");
        return own ? written.substring(url.length()) : written;
    }

    /** @param written is asked for where there is a problem, as most addresses are right and places take a search */
    private void check(LocalAddress address, Supplier<Written> written, Found found) {
        String base = identity.baseurl();
        String path = address.path();
        if (!address.isUnder(base)) {
            within(path, found)
                    .ifPresent(meant -> found.problem(Found.lacksBase(
                            "link-baseurl",
                            new Found.Lacking(path, meant),
                            base,
                            written.get().place())));
        } else if (!isMade(path.substring(base.length()), found)) {
            found.problem(missing(path.substring(base.length()), written.get()));
        }
    }

    /**
     * What an address outside of the base path would be within it: that address, or what is a slip away. Nothing where
     * neither is made, as the address is not this site's then.
     */
    private Optional<String> within(String path, Found found) {
        if (isMade(path, found)) {
            return Optional.of(path);
        }
        found.lookedNear(path);
        return files.slip(path);
    }

    private Diagnostic missing(String path, Written written) {
        Diagnostic problem = Diagnostic.warning("link-missing", "there is nothing at " + path, written.place());
        Optional<String> near = files.meant(path).map(meant -> written.whole() ? identity.baseurl() + meant : meant);
        return near.isPresent()
                ? problem.didYouMean(near)
                : problem.hint("Correct the link, or name the address under 'ignore_urls:' in site.yml if the host"
                        + " answers it.");
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
}
