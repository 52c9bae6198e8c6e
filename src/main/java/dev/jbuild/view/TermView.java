package dev.jbuild.view;

import dev.jbuild.config.TaxonomyConfig;
import dev.jbuild.route.Target;
import dev.jbuild.site.Taxonomy;
import dev.jbuild.site.Term;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tag, a category, a term of any other taxonomy. Walking over it walks over its posts, as over Jekyll's
 * {@code site.tags.NAME}.
 */
final class TermView extends Seen implements Iterable<EntryView> {

    private static final List<String> NAMES = List.of(
            "name",
            "slug",
            "url",
            "posts",
            "size",
            "count",
            "feeds",
            "taxonomy",
            "path",
            "parents",
            "children",
            "author",
            "document");

    private final Views views;
    private final Taxonomy taxonomy;
    private final Term term;
    private @Nullable String url;

    TermView(Views views, Taxonomy taxonomy, Term term) {
        super(views.recorder(), Views.TERM + taxonomy.name() + ":" + term.slug());
        this.views = views;
        this.taxonomy = taxonomy;
        this.term = term;
    }

    private @Nullable String url() {
        if (url == null) {
            url = views.url(term);
        }
        return url;
    }

    Term term() {
        return term;
    }

    @Override
    @Nullable
    Object value(String name) {
        return switch (name) {
            case "name" -> term.name();
            case "slug" -> term.slug();
            case "url" -> url();
            case "posts", ITEMS -> views.posts(term.posts());
            case ANY -> !term.posts().isEmpty();
            case "feeds" -> views.feeds(isAuthor() ? Target.FeedPart.AUTHOR : Target.FeedPart.TERM, term);
            case "size", "count" -> term.posts().size();
            case "taxonomy" -> taxonomy.name();
            case "path" -> term.path();
            case "parents" -> taxonomy.above(term).stream().map(views::view).toList();
            case "children" -> taxonomy.below(term).stream().map(views::view).toList();
            case "author" -> isAuthor() ? views.author(term.path()) : null;
            case "document" -> term.document().map(views::view).orElse(null);
            default -> null;
        };
    }

    private boolean isAuthor() {
        return taxonomy.name().equals(TaxonomyConfig.AUTHORS);
    }

    @Override
    public Iterator<EntryView> iterator() {
        return new NotedItems<>(this, views.posts(term.posts()));
    }

    @Override
    boolean hasLongList(String name) {
        return name.equals("posts");
    }

    @Override
    public boolean knows(String name) {
        return NAMES.contains(name);
    }

    @Override
    List<String> allNames() {
        return NAMES;
    }

    @Override
    public String kind() {
        return "a term";
    }

    @Override
    public String toString() {
        note("name");
        return term.name();
    }
}
