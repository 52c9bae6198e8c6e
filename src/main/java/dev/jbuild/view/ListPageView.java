package dev.jbuild.view;

import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Target;
import dev.jbuild.site.Post;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return switch (name) {
            case "title" -> list.title();
            case "url" -> url.encoded();
            case "kind" -> list.kind().word();
            case "layout" -> list.layout();
            case "posts" -> views.posts(list.posts());
            case "term" -> list.term().map(views::view).orElse(null);
            case "years" -> years();
            default -> null;
        };
    }

    /** The posts under the years of their dates, newest first. */
    private List<Map<String, Object>> years() {
        Map<Integer, List<EntryView>> byYear = new LinkedHashMap<>();
        for (Post post : list.posts()) {
            byYear.computeIfAbsent(post.date().getYear(), year -> new ArrayList<>())
                    .add(views.view(post));
        }
        List<Map<String, Object>> years = new ArrayList<>();
        byYear.forEach((year, posts) -> {
            Map<String, Object> group = new LinkedHashMap<>();
            group.put("year", year);
            group.put("posts", posts);
            years.add(group);
        });
        return years;
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
        return list.title();
    }
}
