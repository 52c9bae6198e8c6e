package dev.jbuild.view;

import dev.jbuild.site.Post;
import dev.jbuild.site.Taxonomy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which part of which series a post is: maps with {@code term}, {@code number}, {@code size} and its neighbours. */
final class SeriesParts {

    private SeriesParts() {}

    /** One for each term of a post in a taxonomy whose posts are read from the first to the last. */
    static List<Map<String, Object>> of(Post post, Views views) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Taxonomy taxonomy : views.model().taxonomies()) {
            if (taxonomy.config().isSeries()) {
                for (TermView term : views.terms().of(post, taxonomy.name())) {
                    Map<String, Object> part = part(post, term, views);
                    if (part != null) {
                        parts.add(part);
                    }
                }
            }
        }
        return parts;
    }

    // Each post is one object, and to compare two by all their text would be much work.
    @SuppressWarnings("ReferenceEquality")
    private static @Nullable Map<String, Object> part(Post post, TermView term, Views views) {
        List<Post> posts = term.term().posts();
        for (int i = 0; i < posts.size(); i++) {
            if (posts.get(i) == post) {
                Map<String, Object> part = new LinkedHashMap<>();
                part.put("term", term);
                part.put("number", i + 1);
                part.put("size", posts.size());
                if (i > 0) {
                    part.put("previous", views.view(posts.get(i - 1)));
                }
                if (i + 1 < posts.size()) {
                    part.put("next", views.view(posts.get(i + 1)));
                }
                return part;
            }
        }
        return null;
    }
}
