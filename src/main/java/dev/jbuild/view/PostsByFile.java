package dev.jbuild.view;

import dev.jbuild.path.SourcePath;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.RouteTable;
import dev.jbuild.site.Post;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The posts with pages by the names of their files, with their dates and without extension: {@code 2026-01-02-tea} for
 * one right in {@code _posts/}, {@code kitchen/2026-01-02-tea} for {@code _posts/kitchen/2026-01-02-tea.md} and for
 * {@code kitchen/_posts/2026-01-02-tea.md}. The folders may be left out where nothing else has the name; of several such
 * posts the first of the site is meant. (Jekyll's lib/jekyll/tags/post_url.rb.)
 */
final class PostsByFile {

    private static final String FOLDER = "_posts/";
    private static final String BUNDLE = "/index";

    private final Map<String, UrlPath> found = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    PostsByFile(List<Post> posts, RouteTable routes) {
        for (Post post : posts) {
            routes.urlOf(post).ifPresent(url -> {
                String name = name(post.document().source().path());
                names.add(name);
                found.putIfAbsent(name, url);
            });
        }
        for (Post post : posts) {
            routes.urlOf(post).ifPresent(url -> {
                String name = name(post.document().source().path());
                found.putIfAbsent(name.substring(name.lastIndexOf('/') + 1), url);
                String file = post.document().source().path().name();
                found.putIfAbsent(name.substring(0, name.lastIndexOf('/') + 1) + file, url);
            });
        }
    }

    private static String name(SourcePath source) {
        String path = source.value();
        int dot = path.lastIndexOf('.');
        String stem = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
        int folder = stem.startsWith(FOLDER) ? 0 : stem.indexOf("/" + FOLDER) + 1;
        String inside = stem.substring(0, folder)
                + (stem.startsWith(FOLDER, folder) ? stem.substring(folder + FOLDER.length()) : stem.substring(folder));
        return inside.endsWith(BUNDLE) ? inside.substring(0, inside.length() - BUNDLE.length()) : inside;
    }

    @Nullable
    UrlPath find(String name) {
        return found.get(name);
    }

    /** The names, in the order of the posts. */
    List<String> names() {
        return List.copyOf(names);
    }
}
