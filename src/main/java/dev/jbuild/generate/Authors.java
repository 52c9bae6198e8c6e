package dev.jbuild.generate;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.site.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who wrote what, as a feed says it. E-mail addresses stay out: a feed is what address collectors read first. */
final class Authors {

    private static final List<String> NAMES = List.of("display_name", "name");

    private Authors() {}

    /**
     * An author.
     *
     * @param url of a page about them, or empty
     */
    record Person(String name, String url) {}

    /** What the site is called; a feed must have a title. */
    static String siteName(SiteConfig config) {
        String title = config.identity().title();
        return title.isEmpty() ? config.words().text("blog") : title;
    }

    /** The feed's author, which RFC 4287 section 4.1.1 asks for: {@code author} of the settings, else the site. */
    static Person ofSite(SiteConfig config, DataMap authors) {
        DataValue author = config.values().get("author").orElse(null);
        if (author instanceof DataScalar name) {
            return named(name.text(), authors);
        }
        return author instanceof DataMap person
                ? person(first(person, NAMES, siteName(config)), person)
                : person(siteName(config), null);
    }

    /** An entry's own authors; none where only the feed's author holds. */
    static List<Person> of(Entry entry, DataMap authors) {
        return entry.metadata().authors().stream()
                .map(author -> named(author, authors))
                .toList();
    }

    /** The author of a key of what is known of authors, or of a bare name. */
    static Person named(String key, DataMap authors) {
        DataMap known = authors.get(key).orElse(null) instanceof DataMap person ? person : null;
        return person(known == null ? key : first(known, NAMES, key), known);
    }

    private static Person person(String name, @Nullable DataMap details) {
        String url = details == null ? "" : first(details, List.of("url", "web", "uri"), "");
        return new Person(name, url.startsWith("http://") || url.startsWith("https://") ? url : "");
    }

    private static String first(DataMap map, List<String> keys, String otherwise) {
        for (String key : keys) {
            String text = map.text(key).orElse("");
            if (!text.isBlank()) {
                return text;
            }
        }
        return otherwise;
    }
}
