package dev.jbuild.site;

import dev.jbuild.config.SiteConfig.CollectionConfig;
import java.util.List;

/**
 * A declared collection and its members.
 *
 * @param items sorted by date where they have one, then by path, as Jekyll sorts documents
 */
public record Collection(CollectionConfig config, List<Item> items) {

    public Collection {
        items = List.copyOf(items);
    }
}
