package dev.jbuild.generate;

import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Claims;
import dev.jbuild.route.PageOfPosts;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.Target;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks for the pages of lists: what they list and their layout go in, routes come out. An entry at a list's address
 * shows the list itself where that has several pages.
 */
record ListPages(Site site, Permalinks permalinks, Claims claims) {

    /**
     * Asks for a list, on one page or on several.
     *
     * @param list all of it
     * @param first address of the first page
     * @param perPage most entries on one page; 0 means all on one page
     */
    void add(Target.ListPage list, UrlPath first, int perPage) {
        if (perPage <= 0) {
            claims.generated(first, list);
            return;
        }
        String pattern = laterPages(first);
        urls(first, pattern, pages(list, perPage)).ifPresent(urls -> addPages(list, urls, perPage));
    }

    /** How many pages a list has. */
    static int pages(Target.ListPage list, int perPage) {
        return Math.max(1, (list.posts().size() + perPage - 1) / perPage);
    }

    /** The addresses of so many pages; none where the pattern of later ones has a fault, which the author is told. */
    Optional<List<UrlPath>> urls(UrlPath first, String pattern, int total) {
        List<UrlPath> urls = new ArrayList<>(List.of(first));
        for (int page = 2; page <= total; page++) {
            Optional<UrlPath> url = permalinks.of(pattern, ":num", Integer.toString(page));
            if (url.isEmpty()) {
                return Optional.empty();
            }
            urls.add(url.get());
        }
        return Optional.of(urls);
    }

    /** Later pages lie below the first, named as those of the home page are. */
    private String laterPages(UrlPath first) {
        String pattern = site.config().lists().paginatePath();
        int from = pattern.lastIndexOf('/', pattern.indexOf(":num")) + 1;
        String folder = first.value();
        int dot = folder.lastIndexOf('.');
        if (folder.endsWith(".html") && dot > folder.lastIndexOf('/')) {
            folder = folder.substring(0, dot);
        }
        return (folder.endsWith("/") ? folder : folder + "/") + pattern.substring(from);
    }

    /** Asks for a page at each of the addresses, the last of which has what is left. */
    void addPages(Target.ListPage list, List<UrlPath> urls, int perPage) {
        Entry entry = claims.entryAt(urls.get(0)).orElse(null);
        int size = list.posts().size();
        int total = urls.size();
        for (int i = 0; i < total; i++) {
            PageOfPosts page = new PageOfPosts(
                    i + 1,
                    perPage,
                    list.posts().subList(Math.min(size, i * perPage), Math.min(size, (i + 1) * perPage)),
                    size,
                    total,
                    i == 0 ? Optional.empty() : Optional.of(urls.get(i - 1)),
                    i + 1 == total ? Optional.empty() : Optional.of(urls.get(i + 1)));
            if (entry == null) {
                claims.generated(urls.get(i), list.on(page));
            } else if (i == 0) {
                claims.paginate(entry, urls.get(0), page);
            } else {
                claims.generated(urls.get(i), new Target.EntryPage(entry, Optional.of(page)));
            }
        }
    }
}
