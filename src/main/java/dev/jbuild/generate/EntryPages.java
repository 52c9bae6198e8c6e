package dev.jbuild.generate;

import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.site.Collection;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Site;
import java.util.List;

/** The page of each post, page, and member of a collection with output. */
final class EntryPages implements Generator {

    @Override
    public void generate(Site site, Permalinks permalinks, Claims claims) {
        add(site.posts(), permalinks, claims);
        add(site.pages(), permalinks, claims);
        for (Collection collection : site.collections()) {
            if (collection.config().output()) {
                add(collection.items(), permalinks, claims);
            }
        }
    }

    private static void add(List<? extends Entry> entries, Permalinks permalinks, Claims claims) {
        for (Entry entry : entries) {
            permalinks.of(entry).ifPresent(url -> {
                if (entry.metadata().redirectTo().isPresent()) {
                    claims.away(entry, url);
                } else {
                    claims.entry(entry, url);
                }
            });
        }
    }
}
