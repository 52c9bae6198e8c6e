package dev.jbuild.generate;

import dev.jbuild.config.SiteConfig.CollectionList;
import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.Target;
import dev.jbuild.route.Target.ListKind;
import dev.jbuild.route.Target.Subject;
import dev.jbuild.site.Collection;
import dev.jbuild.site.Item;
import dev.jbuild.site.Site;
import dev.jbuild.text.Slug;
import java.util.List;

/** The page of all members of each collection with an {@code index}. */
final class CollectionPages implements Generator {

    @Override
    public void generate(Site site, Permalinks permalinks, Claims claims) {
        ListPages lists = new ListPages(site, permalinks, claims);
        for (Collection collection : site.collections()) {
            if (collection.config().list().isPresent()) {
                CollectionList wanted = collection.config().list().get();
                String name = collection.config().name();
                List<Item> items = collection.items().stream()
                        .filter(item -> !item.metadata().flags().hidden())
                        .toList();
                Target.ListPage list = new Target.ListPage(
                        new ListKind("collection", wanted.layout()),
                        Slug.inWords(name),
                        items,
                        Subject.ofCollection(name));
                permalinks.of(wanted.address()).ifPresent(url -> lists.add(list, url, wanted.paginate()));
            }
        }
    }
}
