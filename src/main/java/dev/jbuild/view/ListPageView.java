package dev.jbuild.view;

import dev.jbuild.path.UrlPath;
import dev.jbuild.route.PageOfPosts;
import dev.jbuild.route.Target;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page that no source stands for: home, a term, all terms, the archive, 404. */
final class ListPageView extends Seen {

    private final Views views;
    private final UrlPath url;
    private final Target.ListPage list;

    ListPageView(Views views, UrlPath url, Target.ListPage list) {
        super(views.recorder(), Views.LIST + url.value());
        this.views = views;
        this.url = url;
        this.list = list;
    }

    @Override
    @Nullable
    Object value(String name) {
        Target.Subject subject = list.subject();
        return switch (name) {
            case "title" -> title();
            case "url" -> url.encoded();
            case "kind" -> list.kind().word();
            case "layout" -> list.layout();
            case "generated" -> true;
            case "posts" -> views.posts(list.posts());
            case "term" -> list.term().map(views::view).orElse(null);
            case "taxonomy" ->
                subject.taxonomy().isEmpty() ? null : views.terms().in(subject.taxonomy());
            case "collection" -> subject.collection().isEmpty() ? null : subject.collection();
            case "year" -> subject.year() == 0 ? null : subject.year();
            case "month" -> subject.month() == 0 ? null : subject.month();
            case "years" ->
                YearGroups.of(list.paginator().map(PageOfPosts::posts).orElse(list.posts()), views);
            default -> document().map(view -> view.value(name)).orElse(null);
        };
    }

    /** What the author wrote about the term, which has all names that the list itself has not. */
    private Optional<EntryView> document() {
        return list.document().map(views::view);
    }

    private String title() {
        Optional<String> own = list.term()
                .flatMap(term -> term.document())
                .flatMap(item -> item.document().frontMatter().text("title"));
        return own.filter(text -> !text.isBlank()).orElse(list.title());
    }

    @Override
    long fingerprint(String name) {
        // A body is not made for its fingerprint.
        return name.equals("content") && document().isPresent()
                ? document().get().fingerprint(name)
                : super.fingerprint(name);
    }

    @Override
    boolean hasLongList(String name) {
        return name.equals("posts");
    }

    @Override
    public boolean knows(String name) {
        return views.entryNames().has(name);
    }

    @Override
    List<String> allNames() {
        return views.entryNames().all();
    }

    @Override
    public String kind() {
        return "a page";
    }

    @Override
    public String toString() {
        note("title");
        return title();
    }
}
