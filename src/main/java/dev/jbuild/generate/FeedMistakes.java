package dev.jbuild.generate;

import dev.jbuild.config.Feeds;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Severity;
import dev.jbuild.route.Claims;
import dev.jbuild.site.Collection;
import dev.jbuild.site.Item;
import dev.jbuild.text.NearestWord;
import java.util.ArrayList;
import java.util.List;

/** Tells of feeds that cannot be what their settings ask for. */
final class FeedMistakes {

    private final SiteConfig config;
    private final Claims claims;

    FeedMistakes(SiteConfig config, Claims claims) {
        this.config = config;
        this.claims = claims;
    }

    /** Full addresses need the site's. */
    void url() {
        if (config.identity().url().isEmpty() && !isWrong()) {
            claims.report(new Diagnostic(
                    "feed-url",
                    Severity.WARNING,
                    "The feed and the sitemap lack full addresses, because the site has no 'url'",
                    config.file().path(),
                    null,
                    "Set 'url: https://example.org' to where the site will be.",
                    List.of()));
        }
    }

    /** Whether a url was given that could not be taken, or settings that could not be read; both were reported. */
    private boolean isWrong() {
        DataValue url = config.values().get("url").orElse(null);
        if (url != null) {
            return !(url instanceof DataScalar scalar) || !scalar.text().isBlank();
        }
        boolean empty = config.values().isEmpty();
        // Of settings with a mistake in their YAML some or all values are missing.
        return !config.values().has("url")
                && config.file().text().lines().anyMatch(line -> line.startsWith("url:") || (empty && isSetting(line)));
    }

    private static boolean isSetting(String line) {
        return !line.isBlank() && !line.startsWith("#") && !line.startsWith("---");
    }

    /**
     * Each name that {@code only} or {@code except} gives must be one.
     *
     * @param key of {@code feed} where they stand, with a dot before one further down
     */
    void names(Feeds.Terms some, String key, List<String> known) {
        List<String> given = new ArrayList<>(some.only());
        given.addAll(some.except());
        for (String name : given) {
            if (!known.contains(name)) {
                String hint = NearestWord.of(name, known)
                        .map(near -> "Did you mean '" + near + "'?")
                        .orElse("Take it out of 'feed:', or give it to a post.");
                String among = key.substring(key.indexOf('.') + 1);
                report(key, "feed-name", "No listed post has '" + name + "' among its " + among, hint);
            }
        }
    }

    /** A feed is in the order of dates and links to pages. */
    void collection(Collection collection, List<Item> dated) {
        String name = collection.config().name();
        int undated = (int) collection.items().stream()
                .filter(item -> item.published().isEmpty())
                .count();
        if (!collection.config().output()) {
            String message = "The feed of '" + name + "' stays empty, as its members have no pages";
            report("collections", "feed-collection", message, "Set 'output: true' for the collection.");
        } else if (undated > 0) {
            String message = "The feed of '" + name + "' leaves out " + undated + " of " + (undated + dated.size())
                    + " members, which have no date";
            report("collections", "feed-collection", message, "Give them 'date:'.");
        }
    }

    private void report(String key, String code, String message, String hint) {
        DataMap.Entry entry = config.values().entry("feed").orElse(null);
        for (String each : key.split("\\.")) {
            DataMap map = entry != null && entry.value() instanceof DataMap found ? found : DataMap.EMPTY;
            // A taxonomy in a list of names has no key of its own.
            entry = map.entry(each).orElse(map.isEmpty() ? entry : null);
        }
        claims.report((entry == null
                        ? new Diagnostic(
                                code, Severity.WARNING, message, config.file().path(), null, "", List.of())
                        : Diagnostic.warning(
                                code,
                                message,
                                config.file()
                                        .at(
                                                entry.line(),
                                                entry.column(),
                                                entry.key().length())))
                .hint(hint));
    }
}
