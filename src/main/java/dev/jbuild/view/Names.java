package dev.jbuild.view;

import dev.jbuild.config.KnownKeys;
import dev.jbuild.data.DataMap;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names that one kind of template object may be asked for without being told that nobody defines them. */
final class Names {

    /**
     * Front matter and settings that the default theme reads where they are given, so that a site which gives none of
     * them is not told about each.
     */
    private static final List<String> OPTIONAL_ENTRY_NAMES = List.of(
            "author",
            "description",
            "excerpt",
            "featured",
            "hidden",
            "image",
            "image_alt",
            "lang",
            "last_modified_at",
            "layout",
            "math",
            "mermaid",
            "paginator",
            "permalink",
            "posts",
            "redirect_from",
            "sitemap",
            "tags_color",
            "term",
            "toc",
            "video_embed",
            "years");

    private static final List<String> OPTIONAL_SITE_NAMES = List.of("copyright", "dir", "image", "nav");

    private final SortedSet<String> known = new TreeSet<>();
    /** The same without an order, as most of many are asked for and added again and again. */
    private final Set<String> quick = new HashSet<>();

    private Names(List<String> defined, List<String> optional) {
        addAll(defined);
        addAll(optional);
    }

    private void addAll(Iterable<String> names) {
        names.forEach(this::add);
    }

    private void add(String name) {
        if (quick.add(name)) {
            known.add(name);
        }
    }

    /** What entries and list pages define, and every key that some front matter of the site has. */
    static Names ofEntries(Site site, List<String> defined) {
        Names names = new Names(defined, OPTIONAL_ENTRY_NAMES);
        site.posts().forEach(names::add);
        site.pages().forEach(names::add);
        site.items().forEach(names::add);
        site.config().defaults().forEach(rule -> names.add(rule.values()));
        return names;
    }

    /** What the site defines, and every key of its settings. */
    static Names ofSite(Site site, List<String> defined) {
        Names names = new Names(defined, OPTIONAL_SITE_NAMES);
        names.addAll(KnownKeys.all());
        names.add(site.config().values());
        site.collections().forEach(collection -> names.add(collection.config().name()));
        return names;
    }

    /** What authors' records define: the usual keys, and every key that some author of the site has. */
    static Names ofAuthors(Site site, List<String> defined) {
        Names names = new Names(defined, List.of());
        for (DataMap.Entry author : site.authors().entries()) {
            if (author.value() instanceof DataMap record) {
                names.add(record);
            }
        }
        return names;
    }

    boolean has(String name) {
        return quick.contains(name);
    }

    List<String> all() {
        return List.copyOf(known);
    }

    private void add(Entry entry) {
        add(entry.document().frontMatter());
    }

    private void add(DataMap map) {
        for (DataMap.Entry entry : map.entries()) {
            add(entry.key());
        }
    }
}
