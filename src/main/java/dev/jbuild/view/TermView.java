package dev.jbuild.view;

import dev.jbuild.site.Term;
import dev.jbuild.template.TemplateObject;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tag or a category. Walking over it walks over its posts, as over Jekyll's {@code site.tags.NAME}. */
final class TermView implements TemplateObject, Iterable<EntryView> {

    private static final List<String> NAMES = List.of("name", "slug", "url", "posts", "size", "count");

    private final Views views;
    private final Term term;

    TermView(Views views, Term term) {
        this.views = views;
        this.term = term;
    }

    Term term() {
        return term;
    }

    @Override
    public @Nullable Object attribute(String name) {
        return switch (name) {
            case "name" -> term.name();
            case "slug" -> term.slug();
            case "url" -> views.url(term);
            case "posts" -> views.posts(term.posts());
            case "size", "count" -> term.posts().size();
            default -> null;
        };
    }

    @Override
    public Iterator<EntryView> iterator() {
        return views.posts(term.posts()).iterator();
    }

    @Override
    public boolean knows(String name) {
        return NAMES.contains(name);
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public String kind() {
        return "a term";
    }

    @Override
    public String toString() {
        return term.name();
    }
}
