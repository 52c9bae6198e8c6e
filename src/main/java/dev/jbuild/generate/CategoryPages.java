package dev.jbuild.generate;

import dev.jbuild.config.SiteConfig.Links;
import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.Target;
import dev.jbuild.route.Target.ListKind;
import dev.jbuild.site.Site;
import java.util.List;
import java.util.Optional;

/** A page for each category, and the page of all of them where there are any: most blogs use tags alone. */
final class CategoryPages implements Generator {

    @Override
    public void generate(Site site, Permalinks permalinks, Claims claims) {
        if (site.categories().terms().isEmpty()) {
            return;
        }
        Links links = site.config().links();
        TermPages.add(site.categories(), links.category(), ListKind.CATEGORY, permalinks, claims);
        Target.ListPage index =
                new Target.ListPage(ListKind.CATEGORIES, "Categories", List.of(), Optional.empty(), Optional.empty());
        permalinks.of(links.categories()).ifPresent(url -> claims.generated(url, index));
    }
}
