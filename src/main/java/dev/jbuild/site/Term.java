package dev.jbuild.site;

import java.util.List;

/**
 * One tag or one category.
 *
 * @param name as most posts write it, of equally many the newest
 * @param slug as addresses carry it, unique in its taxonomy
 * @param posts that have it and are listed, newest first
 */
public record Term(String name, String slug, List<Post> posts) {

    public Term {
        posts = List.copyOf(posts);
    }
}
