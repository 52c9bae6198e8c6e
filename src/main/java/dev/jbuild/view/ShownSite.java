package dev.jbuild.view;

import dev.jbuild.config.FeedFormat;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.config.SiteWords;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Route;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Post;
import dev.jbuild.site.Site;
import dev.jbuild.site.Taxonomy;
import dev.jbuild.site.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What all views of one build are made from, and share. */
public final class ShownSite {

    private final Site site;
    private final RouteTable routes;
    private final List<Post> listedPosts;
    private final Names entryNames;
    private final Names authorNames;
    private final Names siteNames;
    private final SiteWords words;
    private volatile @Nullable EntryPlaces places;
    private volatile @Nullable Map<String, Route> byUrl;
    private volatile @Nullable Map<String, UrlPath> bySource;
    private @Nullable EntriesByName byName;
    private @Nullable PostsByFile byFile;
    private @Nullable List<Route> feeds;
    private @Nullable Map<String, Term> terms;
    private @Nullable Map<Target.Subject, String> archives;
    private @Nullable RelatedPosts related;

    /** Gathers it. */
    public ShownSite(Site site, RouteTable routes) {
        this.site = site;
        this.routes = routes;
        this.listedPosts = site.listedPosts();
        this.entryNames = Names.ofEntries(site, EntryView.definedNames());
        this.authorNames = Names.ofAuthors(site, AuthorView.NAMES);
        this.siteNames = Names.ofSite(site, SiteView.NAMES);
        this.words = new SiteWords(site.config());
    }

    Site site() {
        return site;
    }

    /** The posts that lists show, newest first. */
    List<Post> listedPosts() {
        return listedPosts;
    }

    RouteTable routes() {
        return routes;
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

    /** The words of the site and of pages in other languages. */
    SiteWords words() {
        return words;
    }

    /** The layout that the settings give to a collection. */
    Optional<String> collectionLayout(String name) {
        return site.config().collections().stream()
                .filter(collection -> collection.name().equals(name))
                .findFirst()
                .flatMap(SiteConfig.CollectionConfig::layout);
    }

    /** The entry that a key of {@link Views#key} names. */
    @Nullable
    Entry entry(String key) {
        return places().find(key);
    }

    /** The listed post that stands so many places after an entry, the newest being the first; {@code null} without one. */
    @Nullable
    Post beside(Entry entry, int places) {
        return places().beside(entry, places);
    }

    /** Asked for each thing that is looked at, so without a lock where they are made. */
    private EntryPlaces places() {
        EntryPlaces known = places;
        return known == null ? madePlaces() : known;
    }

    private synchronized EntryPlaces madePlaces() {
        EntryPlaces known = places;
        if (known == null) {
            known = new EntryPlaces(site, listedPosts);
            places = known;
        }
        return known;
    }

    /** The entry with a page that a title or another name finds. */
    @Nullable
    Entry named(String name) {
        return byName().find(name);
    }

    /** The titles of all entries with pages. */
    List<String> titles() {
        return byName().titles();
    }

    private synchronized EntriesByName byName() {
        if (byName == null) {
            byName = new EntriesByName(site, routes);
        }
        return byName;
    }

    /** The address of a post by the name of its file. */
    @Nullable
    UrlPath postAddress(String name) {
        return byFile().find(name);
    }

    /** The names of the files of all posts with pages, as they are best written. */
    List<String> postNames() {
        return byFile().names();
    }

    private synchronized PostsByFile byFile() {
        if (byFile == null) {
            byFile = new PostsByFile(site.posts(), routes);
        }
        return byFile;
    }

    /** The route of an address. Asked as often as {@link #places}, so without a lock too. */
    public @Nullable Route route(String url) {
        Map<String, Route> known = byUrl;
        return (known == null ? madeByUrl() : known).get(url);
    }

    private synchronized Map<String, Route> madeByUrl() {
        Map<String, Route> known = byUrl;
        if (known == null) {
            Map<String, Route> all = new HashMap<>(routes.routes().size() * 2);
            routes.routes().forEach(route -> all.put(route.url().value(), route));
            known = all;
            byUrl = known;
        }
        return known;
    }

    /** The address of what a source becomes, by its path. */
    @Nullable
    UrlPath addressOf(String source) {
        Map<String, UrlPath> known = bySource;
        return (known == null ? madeBySource() : known).get(source);
    }

    private synchronized Map<String, UrlPath> madeBySource() {
        Map<String, UrlPath> known = bySource;
        if (known == null) {
            Map<String, UrlPath> all = new HashMap<>();
            for (Route route : routes.routes()) {
                if (route.target() instanceof Target.EntryPage page && page.isFirst()) {
                    all.put(page.entry().document().source().path().value(), route.url());
                } else if (route.target() instanceof Target.Asset asset) {
                    all.put(asset.file().path().value(), route.url());
                }
            }
            known = all;
            bySource = known;
        }
        return known;
    }

    /** The paths of all sources that have an address, sorted. */
    List<String> sources() {
        return List.copyOf(new TreeSet<>(madeBySource().keySet()));
    }

    /** The paths of the files in a folder that are published as they are, sorted; none of those in folders below. */
    List<String> filesIn(String folder) {
        Set<String> found = new TreeSet<>();
        for (Route route : routes.routes()) {
            if (route.target() instanceof Target.Asset asset
                    && asset.file().path().folder().equals(folder)) {
                found.add(asset.file().path().value());
            }
        }
        return List.copyOf(found);
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

    /** What posts have in common, found when a template first asks for related ones. */
    synchronized RelatedPosts related() {
        if (related == null) {
            related = new RelatedPosts(listedPosts, site.taxonomies());
        }
        return related;
    }

    /** The address of the list of a year or a month. */
    synchronized Optional<String> archive(Target.Subject period) {
        if (archives == null) {
            Map<Target.Subject, String> all = new HashMap<>();
            for (Route route : routes.routes()) {
                if (route.target() instanceof Target.ListPage list
                        && list.subject().year() != 0
                        && list.paginator().map(page -> page.page() == 1).orElse(true)) {
                    all.put(list.subject(), route.url().encoded());
                }
            }
            archives = all;
        }
        return Optional.ofNullable(archives.get(period));
    }

    /** The term of a taxonomy and a slug with a colon between. */
    synchronized @Nullable Term term(String key) {
        if (terms == null) {
            Map<String, Term> all = new HashMap<>();
            site.taxonomies().forEach(taxonomy -> add(taxonomy, all));
            terms = all;
        }
        return terms.get(key);
    }

    private static void add(Taxonomy taxonomy, Map<String, Term> all) {
        taxonomy.terms().forEach(term -> all.put(taxonomy.name() + ":" + term.slug(), term));
    }
}
