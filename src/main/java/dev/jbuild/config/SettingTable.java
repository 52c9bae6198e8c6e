package dev.jbuild.config;

import static dev.jbuild.config.Form.CHOICE;
import static dev.jbuild.config.Form.CHOICES;
import static dev.jbuild.config.Form.COUNT;
import static dev.jbuild.config.Form.DATE;
import static dev.jbuild.config.Form.FLAG;
import static dev.jbuild.config.Form.FLAG_OR_MAP;
import static dev.jbuild.config.Form.FLAG_OR_NAMES;
import static dev.jbuild.config.Form.FLAG_OR_PATTERN;
import static dev.jbuild.config.Form.FLAG_OR_TEXT;
import static dev.jbuild.config.Form.LEVELS;
import static dev.jbuild.config.Form.LIST;
import static dev.jbuild.config.Form.LIST_OR_MAP;
import static dev.jbuild.config.Form.MAP;
import static dev.jbuild.config.Form.PATH;
import static dev.jbuild.config.Form.PATTERN;
import static dev.jbuild.config.Form.TEXT;
import static dev.jbuild.config.Form.TEXTS;
import static dev.jbuild.config.Form.TEXT_OR_MAP;

import java.util.List;
import java.util.stream.Stream;

/** All settings. The readers know no other keys, the manual shows this table, and tests feed wrong values to each. */
public final class SettingTable {

    private static final List<Setting> SITE = List.of(
            Setting.of("title", TEXT, ""),
            Setting.of("name", TEXT, ""),
            Setting.of("description", TEXT, ""),
            Setting.of("url", TEXT, ""),
            Setting.of("baseurl", TEXT, ""),
            Setting.of("lang", TEXT, "en"),
            Setting.of("words", MAP, ""),
            Setting.of("words.*", TEXT, ""),
            Setting.of("timezone", TEXT, "UTC"),
            Setting.of("authors", MAP, ""),
            Setting.of("author", TEXT_OR_MAP, ""));

    private static final List<Setting> BUILT = List.of(
            Setting.of("future", FLAG, "false"),
            Setting.of("show_drafts", FLAG, "false"),
            Setting.of("unpublished", FLAG, "false"),
            Setting.of("last_modified", CHOICE, "front_matter", "git", "front_matter"),
            Setting.of("strict_front_matter", FLAG, "true"),
            Setting.of("limit_posts", COUNT, "0"),
            Setting.of("time", DATE, ""),
            Setting.of("include", TEXTS, ""),
            Setting.of("exclude", TEXTS, ""),
            Setting.of("ignore_urls", TEXTS, ""),
            Setting.of("destination", TEXT, "_site"),
            Setting.of("source", TEXT, ""),
            Setting.of("theme", FLAG_OR_TEXT, "true"),
            Setting.of("collections", LIST_OR_MAP, ""),
            Setting.of("collections.*.output", FLAG, "false"),
            Setting.of("collections.*.permalink", TEXT, "/:collection/:path/"),
            Setting.of("collections.*.index", PATH, ""),
            Setting.of("collections.*.index_layout", TEXT, "collection"),
            Setting.of("collections.*.paginate", COUNT, ""),
            Setting.of("collections.*.layout", TEXT, ""),
            Setting.of("collections.*.sort_by", TEXT, ""),
            Setting.of("collections.*.order", TEXTS, ""),
            Setting.of("generate", LIST, ""),
            Setting.of("generate[].data", TEXT, ""),
            Setting.of("generate[].path", PATTERN, ""),
            Setting.of("generate[].layout", TEXT, ""),
            Setting.of("generate[].title", TEXT, ""),
            Setting.of("defaults", LIST, ""),
            Setting.of("defaults[].scope", MAP, ""),
            Setting.of("defaults[].scope.path", TEXT, ""),
            Setting.of("defaults[].scope.type", TEXT, ""),
            Setting.of("defaults[].values", MAP, ""));

    private static final List<Setting> ADDRESSES = List.of(
            Setting.of("permalink", TEXT, "date"),
            Setting.of("tag_path", PATTERN, "/tags/:name/"),
            Setting.of("tags_path", PATH, "/tags/"),
            Setting.of("category_path", PATTERN, "/categories/:name/"),
            Setting.of("categories_path", PATH, "/categories/"),
            Setting.of("archive_path", PATH, "/archive/"),
            Setting.of("feed", MAP, ""),
            Setting.of("feed.path", PATH, "/feed.xml"),
            Setting.of("feed.formats", CHOICES, "atom", "atom", "rss", "json"),
            Setting.of("feed.limit", COUNT, "20"),
            Setting.of("feed.posts_limit", COUNT, "20"),
            Setting.of("feed.content", CHOICE, "full", "full", "excerpt"),
            Setting.of("feed.excerpt_only", FLAG, "false"),
            Setting.of("feed.tags", FLAG_OR_NAMES, "false"),
            Setting.of("feed.tags.path", TEXT, "/feed/by_tag/:name.xml"),
            Setting.of("feed.tags.only", TEXTS, ""),
            Setting.of("feed.tags.except", TEXTS, ""),
            Setting.of("feed.categories", FLAG_OR_NAMES, "false"),
            Setting.of("feed.categories.path", TEXT, "/feed/:name.xml"),
            Setting.of("feed.categories.only", TEXTS, ""),
            Setting.of("feed.categories.except", TEXTS, ""),
            Setting.of("feed.authors", FLAG_OR_NAMES, "false"),
            Setting.of("feed.authors.path", TEXT, "/feed/by_author/:name.xml"),
            Setting.of("feed.authors.only", TEXTS, ""),
            Setting.of("feed.authors.except", TEXTS, ""),
            Setting.of("feed.taxonomies", FLAG_OR_NAMES, "false"),
            Setting.of("feed.taxonomies.*.path", TEXT, ""),
            Setting.of("feed.taxonomies.*.only", TEXTS, ""),
            Setting.of("feed.taxonomies.*.except", TEXTS, ""),
            Setting.of("feed.collections", FLAG_OR_NAMES, "false"),
            Setting.of("feed.collections.*.path", PATH, ""),
            Setting.of("feed.icon", TEXT, ""),
            Setting.of("feed.logo", TEXT, ""),
            Setting.of("trailing_slash", CHOICE, "keep", "keep", "always", "never"),
            Setting.of("redirects", CHOICES, "html", "html", "netlify", "cloudflare", "nginx"));

    private static final List<Setting> LISTS = List.of(
            Setting.of("paginate", COUNT, "0"),
            Setting.of("paginate_path", PATTERN, "/page:num/"),
            Setting.of("paginate_lists", COUNT, "0"),
            Setting.of("taxonomies", LIST_OR_MAP, ""),
            Setting.of("taxonomies.*.key", TEXT, ""),
            Setting.of("taxonomies.*.path", PATTERN, ""),
            Setting.of("taxonomies.*.index", PATH, ""),
            Setting.of("taxonomies.*.layout", TEXT, "term"),
            Setting.of("taxonomies.*.index_layout", TEXT, "terms"),
            Setting.of("taxonomies.*.paginate", COUNT, ""),
            Setting.of("taxonomies.*.order", CHOICE, "newest", "newest", "oldest"),
            Setting.of("taxonomies.*.nested", FLAG, "false"),
            Setting.of("archives", FLAG_OR_MAP, "false"),
            Setting.of("archives.year", FLAG_OR_PATTERN, "false"),
            Setting.of("archives.month", FLAG_OR_PATTERN, "false"),
            Setting.of("archives.layout", TEXT, "archive"),
            Setting.of("archives.paginate", COUNT, ""),
            Setting.of("transliterate", FLAG, "false"),
            Setting.of("excerpt_separator", TEXT, "\"\\n\\n\""));

    private static final List<Setting> HOST = List.of(
            Setting.of("cname", FLAG_OR_TEXT, "false"),
            Setting.of("nojekyll", FLAG, "false"),
            Setting.of("headers", MAP, ""),
            Setting.of("headers.*", MAP, ""),
            Setting.of("security_headers", FLAG, "false"),
            Setting.of("llms_txt", FLAG_OR_MAP, "false"),
            Setting.of("llms_txt.posts_limit", COUNT, "100"));

    private static final List<Setting> MARKDOWN = List.of(
            Setting.of("smart_punctuation", FLAG, "true"),
            Setting.of("highlight", FLAG, "true"),
            Setting.of("toc_levels", LEVELS, "1..6"),
            Setting.of("toc", FLAG_OR_MAP, ""),
            Setting.of("toc.min", COUNT, "1"),
            Setting.of("toc.max", COUNT, "6"),
            Setting.of("emoji", FLAG, "false"),
            Setting.of("math", FLAG, "false"),
            Setting.of("wikilinks", FLAG, "false"),
            Setting.of("mermaid", FLAG, "false"));

    private static final List<Setting> THEME = List.of(
            Setting.ofTheme("nav", LIST, ""),
            Setting.ofTheme("image", TEXT_OR_MAP, ""),
            Setting.ofTheme("copyright", TEXT, ""),
            Setting.ofTheme("locale", TEXT, ""),
            Setting.ofTheme("dir", CHOICE, "ltr", "ltr", "rtl"));

    private static final List<Setting> ALL = Stream.of(SITE, BUILT, ADDRESSES, LISTS, HOST, MARKDOWN, THEME)
            .flatMap(List::stream)
            .toList();

    private SettingTable() {}

    /** Each setting, those in maps behind the map that they are in, in the manual's order. */
    public static List<Setting> all() {
        return ALL;
    }

    /** The names at the top. */
    static List<String> top() {
        return ALL.stream()
                .map(Setting::name)
                .filter(name -> name.indexOf('.') < 0)
                .toList();
    }

    /** The names directly below a name such as {@code feed} or {@code taxonomies.*}. */
    static List<String> below(String name) {
        String front = name + ".";
        return ALL.stream()
                .map(Setting::name)
                .filter(each -> each.startsWith(front) && each.indexOf('.', front.length()) < 0)
                .map(each -> each.substring(front.length()))
                .toList();
    }

    /** Those that nobody asks for a value of their form: the theme reads them, or who shows them, or nobody. */
    static List<Setting> forKindOnly() {
        List<String> others = List.of("source", "theme", "author", "toc");
        return ALL.stream()
                .filter(each -> each.reader() == Setting.Reader.THEME || others.contains(each.name()))
                .toList();
    }
}
