package dev.jbuild.view;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.config.SiteConfig.Identity;
import dev.jbuild.config.TaxonomyConfig;
import dev.jbuild.route.Target;
import dev.jbuild.site.Collection;
import dev.jbuild.site.Post;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code site}: what the site defines, over every key of its settings. */
final class SiteView extends Seen {

    static final List<String> NAMES = List.of(
            "title",
            "description",
            "url",
            "baseurl",
            "lang",
            "words",
            "time",
            "posts",
            "featured",
            "pages",
            "tags",
            "categories",
            "taxonomies",
            "related_posts",
            "collections",
            "documents",
            "feeds",
            "data");

    /** The moment that counts as now. */
    static final String TIME = "time";

    /** What a feed reads of the settings, all at once. */
    static final String SETTINGS = "\u0000settings";

    private final Views views;
    private final Names names;
    private final Instant now;
    private final List<EntryView> featured = new ArrayList<>();
    private final List<EntryView> pages = new ArrayList<>();
    private final Map<String, List<EntryView>> collections = new LinkedHashMap<>();

    SiteView(Views views, Names names, List<Post> posts, Instant now) {
        super(views.recorder(), Views.SITE);
        this.views = views;
        this.names = names;
        this.now = now;
        for (Post post : posts) {
            if (post.metadata().flags().featured()) {
                featured.add(views.view(post));
            }
        }
        views.model().pages().forEach(page -> pages.add(views.view(page)));
        for (Collection collection : views.model().collections()) {
            List<EntryView> items = new ArrayList<>();
            collection.items().forEach(item -> items.add(views.view(item)));
            collections.put(collection.config().name(), items);
        }
    }

    @Override
    @Nullable
    Object value(String name) {
        Identity identity = views.config().identity();
        return switch (name) {
            case SETTINGS -> settings();
            case "title" -> identity.title();
            case "description" -> identity.description();
            case "url" -> identity.url();
            case "baseurl" -> identity.baseurl();
            case "lang" -> identity.lang();
            case "words" -> views.config().words().texts();
            case TIME -> now.atZone(identity.zone()).toOffsetDateTime();
            case "posts" -> views.listedPosts();
            case "featured" -> featured;
            case "pages" -> pages;
            case "tags" -> views.terms().in("tags");
            case "categories" -> views.terms().in("categories");
            case "taxonomies" -> views.terms().all();
            case SiteOfPage.RELATED -> List.of();
            case "collections" -> collections;
            case "documents" ->
                collections.values().stream().flatMap(List::stream).toList();
            case "feeds" -> feeds();
            case "data" -> views.model().data();
            default -> {
                List<EntryView> items = collections.get(name);
                yield items != null ? items : setting(name);
            }
        };
    }

    @Override
    boolean hasLongList(String name) {
        return name.equals("posts") || name.equals("featured") || name.equals("pages") || collections.containsKey(name);
    }

    @Override
    boolean isReadByKeys(String name) {
        return name.equals("data");
    }

    /** Those of the whole site, then those of collections. */
    private List<Object> feeds() {
        List<Object> feeds = new ArrayList<>(views.feeds(Target.FeedPart.SITE, null));
        feeds.addAll(views.feeds(Target.FeedPart.COLLECTION, null));
        return feeds;
    }

    private List<Object> settings() {
        SiteConfig config = views.config();
        return List.of(
                config.identity().toString(),
                config.links().feed(),
                config.feeds().toString(),
                config.values().get("author").map(Object.class::cast).orElse(""),
                views.model().authors());
    }

    /** Settings that have a value though the author gives none show that; all others are as written. */
    private @Nullable Object setting(String name) {
        SiteConfig.Links links = views.config().links();
        TaxonomyConfig tags = views.model().tags().config();
        TaxonomyConfig categories = views.model().categories().config();
        return switch (name) {
            case "permalink" -> links.permalink();
            case "tag_path" -> tags.path();
            case "tags_path" -> tags.index();
            case "category_path" -> categories.path();
            case "categories_path" -> categories.index();
            case "archive_path" -> links.archive();
            case "feed" -> Map.of("path", links.feed());
            case "paginate" -> views.config().lists().paginate();
            case "paginate_path" -> views.config().lists().paginatePath();
            default -> views.config().values().get(name).orElse(null);
        };
    }

    @Override
    public boolean knows(String name) {
        return names.has(name);
    }

    @Override
    List<String> allNames() {
        return names.all();
    }

    @Override
    public String kind() {
        return "the site";
    }

    @Override
    public String toString() {
        note("title");
        return views.config().identity().title();
    }
}
