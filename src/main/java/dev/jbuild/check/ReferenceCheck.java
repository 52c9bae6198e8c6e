package dev.jbuild.check;

import dev.jbuild.body.BodyReferences;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.RouteTable;
import dev.jbuild.site.Entry;
import dev.jbuild.template.TemplateSource;
import java.util.List;
import java.util.Optional;

/** Finds images and links of documents that lead to what the site does not have. */
public final class ReferenceCheck {

    private final SiteFiles files;
    private final ImageCheck images;
    private final LinkCheck links;
    private final RouteTable routes;
    private final String baseurl;
    private final SiteConfig config;

    public ReferenceCheck(SiteConfig config, RouteTable routes) {
        this.routes = routes;
        this.config = config;
        this.baseurl = config.identity().baseurl();
        this.files = new SiteFiles(routes, config.links().ignoreUrls());
        this.images = new ImageCheck(config, files);
        this.links = new LinkCheck(config.identity(), files);
    }

    /** What {@link Looks#file} is told of. */
    public boolean isMade(String output) {
        return files.has(output);
    }

    /** What {@link Looks#near} is told of. */
    public boolean isNear(String address) {
        return files.slip(address).isPresent();
    }

    /**
     * A warning for each missing image and each dead link of an entry: those of its body, and the image that its front
     * matter names.
     *
     * @param looks is told what the answer depends on
     */
    public List<Diagnostic> check(Entry entry, BodyReferences references, Looks looks) {
        Optional<UrlPath> page = routes.urlOf(entry);
        if (page.isEmpty()) {
            return List.of();
        }
        Found found = new Found(looks);
        UrlPath onHost = new UrlPath(baseurl + page.get().value());
        images.body(entry, onHost, references, found);
        Optional<String> image = entry.metadata().image();
        if (image.isPresent() && routes.imageOf(entry).equals(image)) {
            images.hero(entry, image.get(), found);
        }
        links.body(onHost, references, found);
        return found.problems();
    }

    /**
     * A warning for each address in layouts and includes that leads nowhere on any page, for each in the settings, and
     * for each script that pages ask the theme for and that is not there.
     *
     * @param templates the author's own
     */
    public List<Diagnostic> check(List<TemplateSource> templates) {
        Found found = new Found(Looks.UNHEARD);
        templates.forEach(template -> links.template(template, found));
        new SettingLinks(config, files, links, templates, found).check();
        ScriptCheck.check(config, routes, files, templates, found);
        return found.problems();
    }
}
