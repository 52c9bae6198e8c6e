package dev.jbuild.build;

import dev.jbuild.path.OutputPath;
import dev.jbuild.path.SourcePath;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Route;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.site.Post;
import dev.jbuild.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where the things of one build are. Answers are worked out when they are asked for. */
public final class Addresses {

    /** A site that has nothing. */
    public static final Addresses NONE = new Addresses("", List.of());

    private final String basePath;
    private final List<Route> routes;

    private Addresses(String basePath, List<Route> routes) {
        this.basePath = basePath;
        this.routes = routes;
    }

    static Addresses of(Site site, RouteTable routes) {
        return new Addresses(site.config().identity().baseurl(), routes.routes());
    }

    /** The folder of the host that the site lives in: {@code /blog}, or empty. */
    public String basePath() {
        return basePath;
    }

    /** The address of the page that a source is about; empty where it has no page of its own. */
    public Optional<UrlPath> of(SourcePath source) {
        for (Route route : routes) {
            if (route.target() instanceof Target.EntryPage page
                    && page.isFirst()
                    && page.entry().document().source().path().equals(source)) {
                return Optional.of(route.url());
            }
        }
        return Optional.empty();
    }

    /** The pages of posts that are not ready for readers. */
    public SortedSet<OutputPath> drafts() {
        SortedSet<OutputPath> drafts = new TreeSet<>();
        for (Route route : routes) {
            if (route.target() instanceof Target.EntryPage page
                    && page.entry() instanceof Post post
                    && post.document().isDraft()) {
                drafts.add(route.outputPath());
            }
        }
        return drafts;
    }
}
