package dev.jbuild.view;

import dev.jbuild.path.UrlPath;
import dev.jbuild.route.PageOfPosts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list of posts, with the names of jekyll-paginate. */
final class PaginatorView extends Seen {

    private static final List<String> NAMES = List.of(
            "page",
            "per_page",
            "posts",
            "total_posts",
            "total_pages",
            "previous_page",
            "previous_page_path",
            "next_page",
            "next_page_path");

    private final Views views;
    private final PageOfPosts page;

    PaginatorView(Views views, UrlPath url, PageOfPosts page) {
        super(views.recorder(), Views.PAGINATOR + url.value());
        this.views = views;
        this.page = page;
    }

    @Override
    @Nullable
    Object value(String name) {
        return switch (name) {
            case "page" -> page.page();
            case "per_page" -> page.perPage();
            case "posts" -> views.posts(page.posts());
            case "total_posts" -> page.totalPosts();
            case "total_pages" -> page.totalPages();
            case "previous_page" -> page.previous().isPresent() ? page.page() - 1 : null;
            case "previous_page_path" -> page.previous().map(UrlPath::encoded).orElse(null);
            case "next_page" -> page.next().isPresent() ? page.page() + 1 : null;
            case "next_page_path" -> page.next().map(UrlPath::encoded).orElse(null);
            default -> null;
        };
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
        return "the paginator";
    }
}
