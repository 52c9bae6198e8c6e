package dev.jbuild.view;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.data.DataMap;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.PageOfPosts;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.site.Collection;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Post;
import dev.jbuild.site.Site;
import dev.jbuild.site.Taxonomy;
import dev.jbuild.site.Term;
import dev.jbuild.template.TemplateObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All views of one build: one object for each entry and term, made once and shared by all templates. */
public final class Views {

    private final Site site;
    private final RouteTable routes;
    private final IdentityHashMap<Entry, EntryView> entries = new IdentityHashMap<>();
    private final IdentityHashMap<Term, TermView> terms = new IdentityHashMap<>();
    private final List<EntryView> listedPosts;
    private final Names entryNames;
    private final Names authorNames;
    private final TermsView tags;
    private final TermsView categories;
    private final SiteView siteView;

    /**
     * Makes the views.
     *
     * @param bodies asked only when a template prints a body, an excerpt or what is counted from them
     * @param now what {@code site.time} says
     */
    public Views(Site site, RouteTable routes, Bodies bodies, Instant now) {
        this.site = site;
        this.routes = routes;
        this.entryNames = Names.ofEntries(site, EntryView.definedNames());
        this.authorNames = Names.ofAuthors(site, AuthorView.NAMES);
        for (Post post : site.posts()) {
            entries.put(post, new EntryView(this, bodies, post, "post"));
        }
        site.pages().forEach(page -> entries.put(page, new EntryView(this, bodies, page, "page")));
        for (Collection collection : site.collections()) {
            collection.items().forEach(item -> entries.put(item, new EntryView(this, bodies, item, "item")));
        }
        this.listedPosts = posts(site.listedPosts());
        for (int i = 0; i < listedPosts.size(); i++) {
            listedPosts
                    .get(i)
                    .setNeighbours(
                            i + 1 < listedPosts.size() ? listedPosts.get(i + 1) : null,
                            i > 0 ? listedPosts.get(i - 1) : null);
        }
        this.tags = terms(site.tags());
        this.categories = terms(site.categories());
        this.siteView = new SiteView(this, Names.ofSite(site, SiteView.NAMES), now);
    }

    /** {@code site}. */
    public TemplateObject site() {
        return siteView;
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
    public TemplateObject paginator(PageOfPosts page) {
        return new PaginatorView(this, page);
    }

    EntryView view(Entry entry) {
        EntryView view = entries.get(entry);
        if (view == null) {
            throw new IllegalArgumentException(
                    "not an entry of this site: " + entry.document().source().path());
        }
        return view;
    }

    TermView view(Term term) {
        TermView view = terms.get(term);
        if (view == null) {
            throw new IllegalArgumentException("not a term of this site: " + term.name());
        }
        return view;
    }

    List<EntryView> posts(List<Post> posts) {
        List<EntryView> views = new ArrayList<>(posts.size());
        for (Post post : posts) {
            views.add(view(post));
        }
        return views;
    }

    List<EntryView> listedPosts() {
        return listedPosts;
    }

    TermsView tags() {
        return tags;
    }

    TermsView categories() {
        return categories;
    }

    Site model() {
        return site;
    }

    SiteConfig config() {
        return site.config();
    }

    Names entryNames() {
        return entryNames;
    }

    /** The address of an entry as it stands in a link, without the base path; {@code null} where it has no page. */
    @Nullable
    String url(Entry entry) {
        return routes.urlOf(entry).map(UrlPath::encoded).orElse(null);
    }

    @Nullable
    String url(Term term) {
        return routes.urlOf(term).map(UrlPath::encoded).orElse(null);
    }

    /** The record of an author in the settings, by key, or one that has only the name. */
    AuthorView author(String key) {
        Optional<DataMap> known = config().values()
                .get("authors")
                .map(authors -> authors instanceof DataMap map ? map : DataMap.EMPTY)
                .flatMap(authors -> authors.get(key))
                .map(author -> author instanceof DataMap map ? map : DataMap.EMPTY);
        return new AuthorView(key, known.orElse(DataMap.EMPTY), authorNames);
    }

    private TermsView terms(Taxonomy taxonomy) {
        List<TermView> views = new ArrayList<>(taxonomy.terms().size());
        for (Term term : taxonomy.terms()) {
            TermView view = new TermView(this, term);
            terms.put(term, view);
            views.add(view);
        }
        return new TermsView(taxonomy.name(), views);
    }
}
