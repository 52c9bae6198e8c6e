package dev.jbuild.generate;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.site.Post;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who wrote what, as a feed says it. E-mail addresses stay out: a feed is what address collectors read first. */
final class Authors {

    private Authors() {}

    /** What the site is called; a feed must have a title. */
    static String siteName(SiteConfig config) {
        return config.identity().title().isEmpty() ? "Blog" : config.identity().title();
    }

    /** The feed's author, which RFC 4287 section 4.1.1 asks for: {@code author} of the settings, else the site. */
    static void ofSite(SiteConfig config, StringBuilder out) {
        DataValue author = config.values().get("author").orElse(null);
        if (author instanceof DataScalar name) {
            named(name.text(), config, out);
        } else if (author instanceof DataMap person) {
            person(first(person, List.of("display_name", "name"), siteName(config)), person, out);
        } else {
            person(siteName(config), null, out);
        }
    }

    /** A post's own authors; none where only the feed's author holds. */
    static void of(Post post, SiteConfig config, StringBuilder out) {
        for (String author : post.metadata().authors()) {
            named(author, config, out);
        }
    }

    private static void named(String key, SiteConfig config, StringBuilder out) {
        DataMap known = config.values().get("authors").orElse(null) instanceof DataMap authors
                        && authors.get(key).orElse(null) instanceof DataMap person
                ? person
                : null;
        person(known == null ? key : first(known, List.of("display_name", "name"), key), known, out);
    }

    private static void person(String name, @Nullable DataMap details, StringBuilder out) {
        out.append("<author>\n");
        Xml.element("name", name, out);
        String uri = details == null ? "" : first(details, List.of("url", "web", "uri"), "");
        if (uri.startsWith("http://") || uri.startsWith("https://")) {
            Xml.element("uri", uri, out);
        }
        out.append("</author>\n");
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
