package dev.jbuild.route;

import dev.jbuild.path.UrlPath;
import dev.jbuild.site.Entry;
import java.util.List;
import java.util.Optional;

/**
 * One page of a list of posts, with Jekyll's {@code paginator} meaning.
 *
 * @param page its number, from 1
 * @param perPage most posts on one page
 * @param posts on this page
 * @param totalPosts on all pages
 * @param totalPages at least 1
 * @param previous address of the page before
 * @param next address of the page after
 */
public record PageOfPosts(
        int page,
        int perPage,
        List<Entry> posts,
        int totalPosts,
        int totalPages,
        Optional<UrlPath> previous,
        Optional<UrlPath> next) {

    public PageOfPosts {
        posts = List.copyOf(posts);
    }
}
