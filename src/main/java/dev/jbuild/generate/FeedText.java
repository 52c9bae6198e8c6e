package dev.jbuild.generate;

import dev.jbuild.config.FeedFormat;
import dev.jbuild.config.Feeds;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.data.DataMap;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.route.Target.FeedPart;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the writers of all formats know of a feed.
 *
 * @param self address of the feed
 * @param html what the feed has of an entry: its body or its excerpt
 */
public record FeedText(Site site, RouteTable routes, UrlPath self, Target.Feed feed, Function<Entry, String> html) {

    private static final UrlPath HOME = new UrlPath("/");

    /** The text of the feed in its format. */
    public String write() {
        FeedFormat format = feed.format();
        if (format == FeedFormat.JSON) {
            return JsonFeed.text(this);
        }
        return format == FeedFormat.RSS ? RssFeed.text(this) : AtomFeed.text(this);
    }

    /**
     * An entry with what can be said of it in any format.
     *
     * @param html with full addresses
     */
    record Part(Entry entry, UrlPath url, String html) {}

    /** The entries with a page, newest first. One whose address has a fault was reported; it has no page to link to. */
    List<Part> parts() {
        SiteAddress address = address();
        List<Part> parts = new ArrayList<>();
        for (Entry entry : feed.entries()) {
            Optional<UrlPath> url = routes.urlOf(entry);
            if (url.isPresent()) {
                String path = address.base() + url.get().encoded();
                parts.add(new Part(entry, url.get(), FullLinks.in(html.apply(entry), address.origin(), path)));
            }
        }
        return parts;
    }

    /** What is known of authors. */
    DataMap authors() {
        return site.authors();
    }

    SiteConfig config() {
        return site.config();
    }

    Feeds settings() {
        return site.config().feeds();
    }

    SiteAddress address() {
        return SiteAddress.of(site.config());
    }

    /** The page that shows the same: a term's own, else the site's home. */
    UrlPath home() {
        return feed.scope().term().flatMap(routes::urlOf).orElse(HOME);
    }

    /** A name of the feed that stays; that of the whole site is its home, as it was before there were others. */
    String id() {
        return address().id(feed.scope().part() == FeedPart.SITE ? HOME : self);
    }

    String description() {
        return config().identity().description();
    }

    /** Whether feeds have whole posts. */
    boolean isFull() {
        return settings().content() == Feeds.Content.FULL;
    }

    /** Tags, then categories that are no tags. */
    static List<String> terms(Entry entry) {
        List<String> terms = new ArrayList<>(entry.metadata().tags());
        entry.metadata().categories().stream()
                .filter(category -> !terms.contains(category))
                .forEach(terms::add);
        return terms;
    }

    /** The full address of a picture that a setting or front matter names. */
    String picture(String written) {
        SiteAddress address = address();
        String html = FullLinks.in("<img src=\"" + written + "\">", address.origin(), address.base() + "/");
        return written.startsWith("/")
                        && !written.startsWith("//")
                        && !address.origin().isEmpty()
                ? address.origin() + address.base() + written
                : html.substring("<img src=\"".length(), html.length() - "\">".length());
    }
}
