package dev.jbuild.view;

import dev.jbuild.site.Entry;
import dev.jbuild.site.Post;
import dev.jbuild.site.Site;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each entry is found: by its key, and listed posts in their order. */
final class EntryPlaces {

    private final Map<String, Entry> byKey = new HashMap<>();
    private final IdentityHashMap<Entry, Integer> positions = new IdentityHashMap<>();
    private final List<Post> listedPosts;

    EntryPlaces(Site site, List<Post> listedPosts) {
        this.listedPosts = listedPosts;
        site.posts().forEach(this::add);
        site.pages().forEach(this::add);
        site.items().forEach(this::add);
        listedPosts.forEach(post -> positions.put(post, positions.size()));
    }

    private void add(Entry entry) {
        byKey.put(Views.key(entry), entry);
    }

    /** The entry that a key names. */
    @Nullable
    Entry find(String key) {
        return byKey.get(key);
    }

    /** The listed post that stands so many places after an entry; {@code null} without one. */
    @Nullable
    Post beside(Entry entry, int places) {
        Integer position = positions.get(entry);
        int at = position == null ? -1 : position + places;
        return at < 0 || at >= listedPosts.size() ? null : listedPosts.get(at);
    }
}
