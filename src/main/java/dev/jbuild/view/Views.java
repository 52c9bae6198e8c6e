package dev.jbuild.view;

import dev.jbuild.config.Feeds;
import dev.jbuild.config.HeadingLevels;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.data.DataMap;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.PageOfPosts;
import dev.jbuild.route.Route;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Item;
import dev.jbuild.site.Post;
import dev.jbuild.site.Site;
import dev.jbuild.site.Term;
import dev.jbuild.template.HtmlText;
import dev.jbuild.template.TemplateFunction;
import dev.jbuild.template.TemplateObject;
import dev.jbuild.trace.Fingerprint;
import dev.jbuild.trace.Recorder;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All views of one build: one object for each entry and term, made once. One worker uses them at a time. */
public final class Views {

    static final String SITE = "site";
    static final String ENTRY = "entry:";
    static final String TERM = "term:";
    static final String TERMS = "terms:";
    static final String LIST = "list:";
    static final String PAGINATOR = "paginator:";
    static final String AUTHOR = "author:";

    /** The object whose names are addresses of feeds, with what each has. */
    static final String FEED = "feed";

    private final ShownSite shown;
    private final Site site;
    private final RouteTable routes;
    private final Bodies bodies;
    private final Recorder recorder;
    private final IdentityHashMap<Entry, EntryView> entries = new IdentityHashMap<>();
    private final List<EntryView> listedPosts;
    private final TermViews terms;
    private final SiteView siteView;
    private final Map<String, TemplateFunction> functions;
    private String lastKey = "";
    private @Nullable Seen last;
    private RelatedPosts.@Nullable Search related;

    /**
     * Makes the views.
     *
     * @param now what {@code site.time} says
     * @param bodies asked only when a template prints a body, an excerpt or what is counted from them
     * @param recorder is told of every look
     */
    public Views(ShownSite shown, Instant now, Bodies bodies, Recorder recorder) {
        this.shown = shown;
        this.site = shown.site();
        this.routes = shown.routes();
        this.bodies = bodies;
        this.recorder = recorder;
        this.listedPosts = posts(shown.listedPosts());
        this.terms = new TermViews(this, site);
        this.siteView = new SiteView(this, shown.siteNames(), shown.listedPosts(), now);
        this.functions = SiteFunctions.of(files(), basePath());
    }

    /** {@code site}. */
    public TemplateObject site() {
        return siteView;
    }

    /** {@code site} on the page of an entry. */
    public TemplateObject siteOf(Entry entry) {
        return new SiteOfPage(siteView, view(entry), shown.words(), lang(entry));
    }

    /** The language of an entry's page where it is not the site's, else empty. Who makes something in it notes {@link EntryReads}. */
    public String lang(Entry entry) {
        return entry.metadata().lang().map(shown.words()::other).orElse("");
    }

    /** {@code page} for an entry's page, and {@code post} in lists. */
    public TemplateObject entry(Entry entry) {
        return view(entry);
    }

    /** {@code page} for a page that no source stands for. */
    public TemplateObject list(UrlPath url, Target.ListPage list) {
        return new ListPageView(this, url, list);
    }

    /** {@code paginator}. */
    public TemplateObject paginator(UrlPath url, PageOfPosts page) {
        return new PaginatorView(this, url, page);
    }

    /** Where files are published. */
    public PublishedFiles files() {
        return new PublishedFiles(shown, recorder);
    }

    /** The functions of templates that know the site, by their names. */
    public Map<String, TemplateFunction> functions() {
        return functions;
    }

    /** Notes that the build itself reads something of an entry, one of {@link EntryReads} or an attribute. */
    public void noteRead(Entry entry, String name) {
        view(entry).note(name);
    }

    /** Notes what a feed reads besides bodies and excerpts. */
    public void noteFeed(UrlPath url, Target.Feed feed) {
        siteView.note(SiteView.SETTINGS);
        recorder.read(FEED, url.value());
        for (Entry entry : feed.entries()) {
            noteRead(entry, EntryReads.METADATA);
        }
    }

    /** What a feed has of an entry, as HTML, which is noted. */
    public String fed(Entry entry) {
        String name = config().feeds().content() == Feeds.Content.FULL ? "content" : "excerpt";
        return view(entry).attribute(name) instanceof HtmlText html ? html.value() : "";
    }

    /** How a name of an object looks just now; {@link Fingerprint#ABSENT} where there is no such object. */
    public long fingerprint(String object, String name) {
        if (object.equals(FEED)) {
            return FeedViews.fingerprint(shown.route(name), this);
        }
        Long file = PublishedFiles.fingerprint(shown, object, name);
        if (file != null) {
            return file;
        }
        if (!object.equals(lastKey)) { // names of one object come one after the other
            lastKey = object;
            last = object(object);
        }
        Seen seen = last;
        return seen == null ? Fingerprint.ABSENT : seen.fingerprint(name);
    }

    private @Nullable Seen object(String key) {
        if (key.equals(SITE)) {
            return siteView;
        }
        int colon = key.indexOf(':') + 1;
        String rest = key.substring(colon);
        return switch (key.substring(0, colon)) {
            case ENTRY -> {
                Entry entry = shown.entry(key);
                yield entry == null ? null : view(entry);
            }
            case TERM -> {
                Term term = shown.term(rest);
                yield term == null ? null : view(term);
            }
            case TERMS -> terms.find(rest);
            case AUTHOR -> author(rest);
            default -> list(key.substring(0, colon), rest);
        };
    }

    private @Nullable Seen list(String kind, String url) {
        Route route = shown.route(url);
        Target.ListPage list = route != null && route.target() instanceof Target.ListPage found ? found : null;
        if (route == null || kind.equals(LIST)) {
            return route == null || list == null ? null : new ListPageView(this, route.url(), list);
        }
        Optional<PageOfPosts> page = list != null
                ? list.paginator()
                : route.target() instanceof Target.EntryPage entry ? entry.paginator() : Optional.empty();
        return page.isEmpty() ? null : new PaginatorView(this, route.url(), page.get());
    }

    /** Who is told of every look. */
    Recorder recorder() {
        return recorder;
    }

    static String key(Entry entry) {
        return ENTRY + entry.document().source().path().value();
    }

    EntryView view(Entry entry) {
        EntryView view = entries.get(entry);
        if (view == null) {
            view = new EntryView(this, bodies, entry);
            entries.put(entry, view);
        }
        return view;
    }

    /** The listed post that was published so many places before an entry, or after it where negative. */
    @Nullable
    EntryView beside(Entry entry, int places) {
        Post post = shown.beside(entry, places);
        return post == null ? null : view(post);
    }

    TermView view(Term term) {
        return terms.of(term);
    }

    TermViews terms() {
        return terms;
    }

    /** The views of entries, each made when somebody asks for it. */
    List<EntryView> posts(List<? extends Entry> posts) {
        return new EntryViews(this, posts);
    }

    List<EntryView> listedPosts() {
        return listedPosts;
    }

    List<EntryView> related(Post post) {
        if (related == null) {
            related = shown.related().search();
        }
        return posts(related.of(post));
    }

    /** The address of the list of a year or a month. */
    Optional<String> archive(Target.Subject period) {
        return shown.archive(period);
    }

    Names authorNames() {
        return shown.authorNames();
    }

    Site model() {
        return site;
    }

    /** The settings of the site. */
    public SiteConfig config() {
        return site.config();
    }

    /** The feeds of a part of the site, as templates see them. */
    List<Map<String, Object>> feeds(Target.FeedPart part, @Nullable Term term) {
        return FeedViews.of(shown.feeds(), part, term);
    }

    Names entryNames() {
        return shown.entryNames();
    }

    /** The address of an entry as it stands in a link, without the base path; {@code null} where it has no page. */
    @Nullable
    String url(Entry entry) {
        return routes.urlOf(entry).map(UrlPath::encoded).orElse(null);
    }

    /** Where the page of an entry is, without the base path; {@code null} where it has none. */
    public @Nullable UrlPath address(Entry entry) {
        return routes.urlOf(entry).orElse(null);
    }

    /** The layout that the settings give to the collection of an entry. */
    public Optional<String> collectionLayout(Entry entry) {
        return entry instanceof Item item ? shown.collectionLayout(item.collection()) : Optional.empty();
    }

    /** Which headings the contents list of an entry has. */
    public HeadingLevels tocLevels(Entry entry) {
        return entry.metadata().tocLevels().orElse(config().markdown().tocLevels());
    }

    /** What the site's addresses begin with: empty, or a path with a leading and without a closing slash. */
    public String basePath() {
        return config().identity().baseurl();
    }

    @Nullable
    String url(Term term) {
        return routes.urlOf(term).map(UrlPath::encoded).orElse(null);
    }

    /** What is known of an author, by key, or one that has only the name. */
    AuthorView author(String key) {
        DataMap known = site.authors().get(key).orElse(null) instanceof DataMap found ? found : DataMap.EMPTY;
        return new AuthorView(this, key, known);
    }
}
