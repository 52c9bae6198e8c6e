package dev.jbuild.config;

import dev.jbuild.data.DataMap;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.text.NearestWord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of the settings file that mean something. Others are free, but one that looks like a slip is reported. */
public final class KnownKeys {

    private static final List<String> READ = List.of(
            "title",
            "name",
            "description",
            "url",
            "baseurl",
            "lang",
            "timezone",
            "include",
            "exclude",
            "ignore_urls",
            "theme",
            "destination",
            "source",
            "future",
            "show_drafts",
            "unpublished",
            "limit_posts",
            "time",
            "permalink",
            "tag_path",
            "tags_path",
            "category_path",
            "categories_path",
            "archive_path",
            "feed",
            "redirects",
            "trailing_slash",
            "nojekyll",
            "cname",
            "headers",
            "security_headers",
            "llms_txt",
            "paginate",
            "paginate_path",
            "paginate_lists",
            "taxonomies",
            "archives",
            "transliterate",
            "excerpt_separator",
            "smart_punctuation",
            "toc",
            "toc_levels",
            "emoji",
            "highlight",
            "last_modified",
            "strict_front_matter",
            "math",
            "wikilinks",
            "mermaid",
            "collections",
            "generate",
            "defaults");

    /** Free keys that many sites have and that lie near a known one. */
    private static final List<String> USUAL = List.of(
            "author",
            "authors",
            "email",
            "logo",
            "locale",
            "tagline",
            "subtitle",
            "plugins",
            "markdown",
            "kramdown",
            "sass",
            "include_drafts",
            "nav",
            "header",
            "image",
            "icon",
            "links",
            "social",
            "titles",
            "dates",
            "names",
            "tags");

    private KnownKeys() {}

    /** The keys that mean something, and free ones that any site may have. */
    public static List<String> all() {
        return Stream.concat(READ.stream(), USUAL.stream()).toList();
    }

    /** Warns of each top-level key that is nearly a known one. */
    static void check(SourceText file, DataMap values, List<Diagnostic> problems) {
        for (DataMap.Entry entry : values.entries()) {
            if (READ.contains(entry.key()) || USUAL.contains(entry.key())) {
                continue;
            }
            Optional<String> near = NearestWord.of(entry.key(), READ);
            if (near.isPresent()) {
                problems.add(Diagnostic.warning(
                                "config-unknown-key",
                                "The setting '" + entry.key() + "' means nothing to jbuild",
                                file.at(
                                        entry.line(),
                                        entry.column(),
                                        entry.key().length()))
                        .didYouMean(near));
            }
        }
    }
}
