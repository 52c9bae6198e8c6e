package dev.jbuild.generate;

import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.Target;
import dev.jbuild.route.Target.ListKind;
import dev.jbuild.route.Target.Subject;
import dev.jbuild.site.Site;
import java.util.List;

/** The page that hosts serve for addresses that nothing has. */
final class NotFound implements Generator {

    static final UrlPath URL = new UrlPath("/404.html");

    @Override
    public void generate(Site site, Permalinks permalinks, Claims claims) {
        String title = site.config().words().text("page_not_found");
        claims.generated(URL, new Target.ListPage(ListKind.NOT_FOUND, title, List.of(), Subject.NONE));
    }
}
