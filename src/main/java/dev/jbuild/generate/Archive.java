package dev.jbuild.generate;

import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.Target;
import dev.jbuild.route.Target.ListKind;
import dev.jbuild.site.Site;
import java.util.Optional;

/** The page of all listed posts by year. */
final class Archive implements Generator {

    @Override
    public void generate(Site site, Permalinks permalinks, Claims claims) {
        Target.ListPage page = new Target.ListPage(
                ListKind.ARCHIVE, "Archive", site.listedPosts(), Optional.empty(), Optional.empty());
        permalinks.of(site.config().links().archive()).ifPresent(url -> claims.generated(url, page));
    }
}
