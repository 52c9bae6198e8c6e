package dev.jbuild.generate;

import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Claims;
import dev.jbuild.route.PageOfPosts;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.Target;
import dev.jbuild.route.Target.ListKind;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Post;
import dev.jbuild.site.Site;
import java.util.ArrayList;
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
        List<Post> posts = site.listedPosts();
        int perPage = site.config().lists().paginate();
        String pattern = site.config().lists().paginatePath();
        UrlPath first = perPage > 0 ? firstPage(pattern, permalinks, claims) : ROOT;
        List<UrlPath> urls = new ArrayList<>(List.of(first));
        int total = perPage > 0 ? Math.max(1, (posts.size() + perPage - 1) / perPage) : 1;
        for (int page = 2; page <= total; page++) {
            Optional<UrlPath> url = permalinks.of(pattern, ":num", Integer.toString(page));
            if (url.isEmpty()) {
                return;
            }
            urls.add(url.get());
        }
        addPages(site, posts, urls, claims);
        if (!first.value().equals("/") && claims.entryAt(ROOT).isEmpty()) {
            addPages(site, posts, List.of(ROOT), claims);
        }
    }

    private static void addPages(Site site, List<Post> posts, List<UrlPath> urls, Claims claims) {
        Entry entry = claims.entryAt(urls.get(0)).orElse(null);
        String title = site.config().identity().title();
        int total = urls.size();
        int wanted = site.config().lists().paginate();
        int perPage = wanted > 0 && total * wanted >= posts.size() ? wanted : Math.max(1, posts.size());
        for (int i = 0; i < total; i++) {
            PageOfPosts page = new PageOfPosts(
                    i + 1,
                    perPage,
                    posts.subList(Math.min(posts.size(), i * perPage), Math.min(posts.size(), (i + 1) * perPage)),
                    posts.size(),
                    total,
                    i == 0 ? Optional.empty() : Optional.of(urls.get(i - 1)),
                    i + 1 == total ? Optional.empty() : Optional.of(urls.get(i + 1)));
            if (entry == null) {
                String name = title.isEmpty() ? "Home" : title;
                claims.generated(
                        urls.get(i),
                        new Target.ListPage(ListKind.HOME, name, posts, Optional.empty(), Optional.of(page)));
            } else if (i == 0) {
                claims.paginate(entry, urls.get(0), page);
            } else {
                claims.generated(urls.get(i), new Target.EntryPage(entry, Optional.of(page)));
            }
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
