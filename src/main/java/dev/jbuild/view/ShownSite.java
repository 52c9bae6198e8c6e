package dev.jbuild.view;

import dev.jbuild.config.FeedFormat;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Route;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Site;
import dev.jbuild.site.Taxonomy;
import dev.jbuild.site.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all views of one build are made from, and share. */
public final class ShownSite {

    private final Site site;
    private final RouteTable routes;
    private final Instant now;
    private final Names entryNames;
    private final Names authorNames;
    private final Names siteNames;
    private @Nullable Map<String, Entry> entries;
    private @Nullable Map<String, Route> byUrl;
    private @Nullable Map<String, UrlPath> bySource;
    private @Nullable List<Route> feeds;
    private @Nullable Map<String, Term> terms;

    /**
     * Gathers it.
     *
     * @param now what {@code site.time} says
     */
    public ShownSite(Site site, RouteTable routes, Instant now) {
        this.site = site;
        this.routes = routes;
        this.now = now;
        this.entryNames = Names.ofEntries(site, EntryView.definedNames());
        this.authorNames = Names.ofAuthors(site, AuthorView.NAMES);
        this.siteNames = Names.ofSite(site, SiteView.NAMES);
    }

    Site site() {
        return site;
    }

    RouteTable routes() {
        return routes;
    }

    Instant now() {
        return now;
    }

    Names entryNames() {
        return entryNames;
    }

    Names authorNames() {
        return authorNames;
    }

    Names siteNames() {
        return siteNames;
    }

    /** The layout that the settings give to a collection. */
    Optional<String> collectionLayout(String name) {
        return site.config().collections().stream()
                .filter(collection -> collection.name().equals(name))
                .findFirst()
                .flatMap(SiteConfig.CollectionConfig::layout);
    }

    /** The entry of a source. */
    synchronized @Nullable Entry entry(String path) {
        if (entries == null) {
            Map<String, Entry> all = new HashMap<>();
            site.posts().forEach(post -> add(post, all));
            site.pages().forEach(page -> add(page, all));
            site.collections().forEach(collection -> collection.items().forEach(item -> add(item, all)));
            entries = all;
        }
        return entries.get(path);
    }

    private static void add(Entry entry, Map<String, Entry> all) {
        all.put(entry.document().source().path().value(), entry);
    }

    /** The route of an address. */
    public synchronized @Nullable Route route(String url) {
        if (byUrl == null) {
            Map<String, Route> all = new HashMap<>();
            routes.routes().forEach(route -> all.put(route.url().value(), route));
            byUrl = all;
        }
        return byUrl.get(url);
    }

    /** The address of what a source becomes, by its path. */
    synchronized @Nullable UrlPath addressOf(String source) {
        if (bySource == null) {
            Map<String, UrlPath> all = new HashMap<>();
            for (Route route : routes.routes()) {
                if (route.target() instanceof Target.EntryPage page && page.isFirst()) {
                    all.put(page.entry().document().source().path().value(), route.url());
                } else if (route.target() instanceof Target.Asset asset) {
                    all.put(asset.file().path().value(), route.url());
                }
            }
            bySource = all;
        }
        return bySource.get(source);
    }

    /** The routes of all feeds, by format and then by address. */
    synchronized List<Route> feeds() {
        if (feeds == null) {
            List<FeedFormat> formats = site.config().feeds().formats();
            List<Route> all = new ArrayList<>();
            for (FeedFormat format : formats) {
                for (Route route : routes.routes()) {
                    if (route.target() instanceof Target.Feed feed && feed.format() == format) {
                        all.add(route);
                    }
                }
            }
            feeds = all;
        }
        return feeds;
    }

    /** The term of a taxonomy and a slug with a colon between. */
    synchronized @Nullable Term term(String key) {
        if (terms == null) {
            Map<String, Term> all = new HashMap<>();
            add(site.tags(), all);
            add(site.categories(), all);
            terms = all;
        }
        return terms.get(key);
    }

    private static void add(Taxonomy taxonomy, Map<String, Term> all) {
        taxonomy.terms().forEach(term -> all.put(taxonomy.name() + ":" + term.slug(), term));
    }
}
