package dev.jbuild.site;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.data.DataMap;
import dev.jbuild.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The whole site.
 *
 * @param posts all that are built, hidden ones too, newest first; posts of one moment by path, later path first
 * @param pages sorted by path
 * @param tags of listed posts
 * @param categories of listed posts
 * @param data what lies under {@code _data}: a map from file and folder names
 * @param assets files that are published as they are, sorted by path
 * @param skipped documents that are not published, sorted by path
 */
public record Site(
        SiteConfig config,
        List<Post> posts,
        List<Page> pages,
        List<Collection> collections,
        Taxonomy tags,
        Taxonomy categories,
        DataMap data,
        List<SourceFile> assets,
        List<Skipped> skipped) {

    public Site {
        posts = List.copyOf(posts);
        pages = List.copyOf(pages);
        collections = List.copyOf(collections);
        assets = List.copyOf(assets);
        skipped = List.copyOf(skipped);
    }

    /** The posts that lists, feeds and neighbours show: all but the hidden ones, newest first. */
    public List<Post> listedPosts() {
        for (Post post : posts) {
            if (post.isHidden()) {
                return posts.stream().filter(each -> !each.isHidden()).collect(Collectors.toUnmodifiableList());
            }
        }
        return posts;
    }
}
