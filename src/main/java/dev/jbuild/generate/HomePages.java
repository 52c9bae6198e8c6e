package dev.jbuild.generate;

import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.Target;
import dev.jbuild.route.Target.ListKind;
import dev.jbuild.route.Target.Subject;
import dev.jbuild.site.Site;
import java.util.List;
import java.util.Optional;

/**
 * The home list and its later pages. As with Jekyll's paginator, an entry at the list's address shows the list itself:
 * the one in the folder of {@code paginate_path} or nearest above it.
 */
final class HomePages implements Generator {

    private static final UrlPath ROOT = new UrlPath("/");

    @Override
    public void generate(Site site, Permalinks permalinks, Claims claims) {
        String title = site.config().identity().title();
        Target.ListPage home = new Target.ListPage(
                ListKind.HOME,
                title.isEmpty() ? site.config().words().text("home") : title,
                site.listedPosts(),
                Subject.NONE);
        ListPages lists = new ListPages(site, permalinks, claims);
        int perPage = site.config().lists().paginate();
        int all = Math.max(1, home.posts().size());
        if (perPage <= 0) {
            lists.addPages(home, List.of(ROOT), all);
            return;
        }
        String pattern = site.config().lists().paginatePath();
        UrlPath first = firstPage(pattern, permalinks, claims);
        Optional<List<UrlPath>> urls = lists.urls(first, pattern, ListPages.pages(home, perPage));
        if (urls.isEmpty()) {
            return;
        }
        lists.addPages(home, urls.get(), perPage);
        if (!first.value().equals("/") && claims.entryAt(ROOT).isEmpty()) {
            lists.addPages(home, List.of(ROOT), perPage >= all ? perPage : all);
        }
    }

    /** The address of the nearest entry at or above the folder of the later pages, else the root. */
    private static UrlPath firstPage(String pattern, Permalinks permalinks, Claims claims) {
        String path = UrlPath.of(pattern.substring(0, Math.max(0, pattern.indexOf(":num"))))
                .value();
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            UrlPath folder = permalinks.ended(new UrlPath(path.substring(0, slash + 1)));
            if (claims.entryAt(folder).isPresent()) {
                return folder;
            }
        }
        return ROOT;
    }
}
