package dev.jbuild.generate;

import dev.jbuild.config.SiteConfig.Links;
import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.Target;
import dev.jbuild.route.Target.ListKind;
import dev.jbuild.site.Site;
import java.util.List;
import java.util.Optional;

/** A page for each tag, and the page of all tags, which menus link to even while there is none. */
final class TagPages implements Generator {

    @Override
    public void generate(Site site, Permalinks permalinks, Claims claims) {
        Links links = site.config().links();
        TermPages.add(site.tags(), links.tag(), ListKind.TAG, permalinks, claims);
        Target.ListPage index =
                new Target.ListPage(ListKind.TAGS, "Tags", List.of(), Optional.empty(), Optional.empty());
        permalinks.of(links.tags()).ifPresent(url -> claims.generated(url, index));
    }
}
