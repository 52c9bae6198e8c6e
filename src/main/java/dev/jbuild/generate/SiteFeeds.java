package dev.jbuild.generate;

import dev.jbuild.config.FeedFormat;
import dev.jbuild.config.Feeds;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.config.TaxonomyConfig;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.Target;
import dev.jbuild.route.Target.FeedPart;
import dev.jbuild.route.Target.FeedScope;
import dev.jbuild.site.Collection;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Item;
import dev.jbuild.site.Post;
import dev.jbuild.site.Site;
import dev.jbuild.site.Taxonomy;
import dev.jbuild.site.Term;
import dev.jbuild.text.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The feeds of the site, and as configured of its tags, categories, authors and collections, each in every format. */
final class SiteFeeds implements Generator {

    @Override
    public void generate(Site site, Permalinks permalinks, Claims claims) {
        if (!site.config().feeds().formats().isEmpty()) {
            new Asking(site, permalinks, claims).all();
        }
    }

    /** The asking for all feeds of one site. */
    private static final class Asking {

        private final Site site;
        private final SiteConfig config;
        private final Feeds feeds;
        private final Permalinks permalinks;
        private final Claims claims;
        private final FeedMistakes mistakes;

        Asking(Site site, Permalinks permalinks, Claims claims) {
            this.site = site;
            this.config = site.config();
            this.feeds = config.feeds();
            this.permalinks = permalinks;
            this.claims = claims;
            this.mistakes = new FeedMistakes(config, claims);
        }

        void all() {
            mistakes.url();
            FeedScope whole = new FeedScope(FeedPart.SITE, Optional.empty(), "");
            ask(config.links().feed(), path -> path, Authors.siteName(config), whole, site.listedPosts());
            feeds.tags().ifPresent(some -> terms(some, site.tags(), "tags"));
            feeds.categories().ifPresent(some -> terms(some, site.categories(), "categories"));
            feeds.authors().ifPresent(this::authors);
            feeds.taxonomies()
                    .forEach(wanted -> site.taxonomy(wanted.name())
                            .ifPresent(taxonomy -> terms(wanted.terms(), taxonomy, "taxonomies." + wanted.name())));
            feeds.collections().forEach(this::collection);
        }

        private void terms(Feeds.Terms some, Taxonomy taxonomy, String key) {
            mistakes.names(some, key, taxonomy.terms().stream().map(Term::path).toList());
            for (Term term : taxonomy.terms()) {
                if (some.has(term.path())) {
                    FeedScope scope = new FeedScope(FeedPart.TERM, Optional.of(term), term.path());
                    named(some.pattern(), term.slug(), term.path(), scope, newestFirst(taxonomy, term));
                }
            }
        }

        private static List<Post> newestFirst(Taxonomy taxonomy, Term term) {
            if (!taxonomy.config().isSeries()) {
                return term.posts();
            }
            List<Post> posts = new ArrayList<>(term.posts());
            Collections.reverse(posts);
            return posts;
        }

        private Optional<Term> author(String slug) {
            return site.taxonomy(TaxonomyConfig.AUTHORS)
                    .flatMap(authors -> authors.terms().stream()
                            .filter(term -> term.slug().equals(slug))
                            .findFirst());
        }

        private void authors(Feeds.Terms some) {
            Map<String, String> keys = new LinkedHashMap<>();
            Map<String, List<Post>> posts = new LinkedHashMap<>();
            for (Post post : site.listedPosts()) {
                // Two ways to write one name have one address, and so one feed.
                Set<String> own = new HashSet<>();
                for (String author : post.metadata().authors()) {
                    String slug = Slug.ofTerm(config.sorting().letters().spell(author));
                    keys.putIfAbsent(slug, author);
                    if (own.add(slug)) {
                        posts.computeIfAbsent(slug, key -> new ArrayList<>()).add(post);
                    }
                }
            }
            mistakes.names(some, "authors", List.copyOf(keys.values()));
            posts.forEach((slug, own) -> {
                String key = keys.getOrDefault(slug, slug);
                if (some.has(key)) {
                    FeedScope scope = new FeedScope(FeedPart.AUTHOR, author(slug), key);
                    named(
                            some.pattern(),
                            slug,
                            Authors.named(key, site.authors()).name(),
                            scope,
                            own);
                }
            });
        }

        private void collection(Feeds.OfCollection wanted) {
            for (Collection collection : site.collections()) {
                if (collection.config().name().equals(wanted.name())) {
                    List<Item> dated = new ArrayList<>();
                    for (Item item : collection.items()) {
                        if (item.published().isPresent()
                                && !item.metadata().flags().hidden()) {
                            dated.add(item);
                        }
                    }
                    mistakes.collection(collection, dated);
                    Collections.reverse(dated);
                    FeedScope scope = new FeedScope(FeedPart.COLLECTION, Optional.empty(), wanted.name());
                    String title = Authors.siteName(config) + ": " + Slug.inWords(wanted.name());
                    ask(wanted.path(), path -> path, title, scope, dated);
                }
            }
        }

        private void named(String pattern, String slug, String name, FeedScope scope, List<Post> posts) {
            String title = Authors.siteName(config) + ": " + name;
            ask(pattern, path -> path.replace(":name", slug), title, scope, posts);
        }

        private void ask(
                String written,
                Function<String, String> filled,
                String title,
                FeedScope scope,
                List<? extends Entry> entries) {
            int limit = config.lists().feedLimit();
            List<Entry> newest = List.copyOf(entries.size() > limit && limit > 0 ? entries.subList(0, limit) : entries);
            for (FeedFormat format : feeds.formats()) {
                String path = FeedAddress.of(written, format, feeds.formats());
                Optional<UrlPath> url = permalinks.ofFile(filled.apply(path));
                url.ifPresent(found -> claims.generated(found, new Target.Feed(format, title, scope, newest)));
            }
        }
    }
}
