package dev.jbuild.view;

import dev.jbuild.route.RouteTable;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The entries with pages by what authors call them. A title comes before the name of a file, and that before a slug. */
final class EntriesByName {

    private final Map<String, Entry> found = new HashMap<>();
    private final List<String> titles = new ArrayList<>();

    EntriesByName(Site site, RouteTable routes) {
        List<Entry> all = new ArrayList<>(site.posts());
        all.addAll(site.pages());
        site.collections().forEach(collection -> all.addAll(collection.items()));
        all.removeIf(entry -> routes.urlOf(entry).isEmpty());
        all.forEach(entry -> titles.add(entry.title()));
        add(all, Entry::title);
        add(all, EntriesByName::file);
        add(all, entry -> withoutExtension(file(entry)));
        add(all, entry -> entry.document().source().path().value());
        add(all, Entry::slug);
    }

    private void add(List<Entry> entries, Function<Entry, String> name) {
        entries.forEach(entry -> found.putIfAbsent(key(name.apply(entry)), entry));
    }

    private static String file(Entry entry) {
        return entry.document().source().path().name();
    }

    private static String withoutExtension(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    @Nullable
    Entry find(String name) {
        return found.get(key(name));
    }

    List<String> titles() {
        return List.copyOf(titles);
    }
}
