package dev.jbuild.site;

import java.util.List;
import java.util.Optional;

/**
 * One tag, one category, one term of any other taxonomy.
 *
 * @param name as most posts write it, of equally many the newest; of a nested term only its own part
 * @param path the name with those of the terms above it, {@code Food/Tea}; otherwise the name
 * @param slug as addresses carry it, unique in its taxonomy
 * @param posts that have it or a term below it and are listed, in the taxonomy's order
 * @param document what the author wrote about it, a file below {@code _terms}
 */
public record Term(String name, String path, String slug, List<Post> posts, Optional<Item> document) {

    public Term {
        posts = List.copyOf(posts);
    }
}
