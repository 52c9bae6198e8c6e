package dev.jbuild.content;

import dev.jbuild.config.Form;
import dev.jbuild.config.Setting;
import dev.jbuild.data.Fields;
import java.util.List;

/** All keys of front matter that mean something. The manual shows this table, and tests feed wrong values to each. */
public final class FrontMatterKeys {

    private static final List<Setting> ALL = List.of(
            Setting.of("title", Form.TEXT, ""),
            Setting.of("layout", Form.TEXT, ""),
            Setting.of("date", Form.DATE, ""),
            Setting.of("expiry_date", Form.DATE, ""),
            Setting.of("last_modified_at", Form.DATE, ""),
            Setting.of("author", Form.PEOPLE, ""),
            Setting.of("authors", Form.PEOPLE, ""),
            Setting.of("description", Form.TEXT, ""),
            Setting.of("lang", Form.TEXT, ""),
            Setting.of("tags", Form.WORDS, ""),
            Setting.of("tag", Form.TEXTS, ""),
            Setting.of("categories", Form.WORDS, ""),
            Setting.of("category", Form.TEXTS, ""),
            Setting.ofTheme("tags_color", Form.TEXT, ""),
            Setting.ofTheme("series", Form.TEXTS, ""),
            Setting.of("permalink", Form.TEXT, ""),
            Setting.of("slug", Form.TEXT, ""),
            Setting.of("redirect_from", Form.TEXTS, ""),
            Setting.of("aliases", Form.TEXTS, ""),
            Setting.of("redirect_to", Form.TEXTS, ""),
            Setting.of("sitemap", Form.FLAG, "true"),
            Setting.of("published", Form.FLAG, "true"),
            Setting.of("draft", Form.FLAG, "false"),
            Setting.of("hidden", Form.FLAG, "false"),
            Setting.of("featured", Form.FLAG, "false"),
            Setting.of("excerpt", Form.TEXT, ""),
            Setting.of("excerpt_separator", Form.TEXT, ""),
            Setting.of("image", Form.TEXT_OR_MAP, ""),
            Setting.ofTheme("image_alt", Form.TEXT, ""),
            Setting.ofTheme("video_embed", Form.TEXT, ""),
            Setting.ofTheme("related", Form.FLAG, "true"),
            Setting.ofTheme("math", Form.FLAG, "false"),
            Setting.ofTheme("mermaid", Form.FLAG, "false"),
            Setting.of("toc", Form.FLAG_OR_MAP, "false"),
            Setting.of("toc_levels", Form.LEVELS, ""));

    private static final List<Setting> OF_THEME =
            ALL.stream().filter(key -> key.reader() == Setting.Reader.THEME).toList();

    private FrontMatterKeys() {}

    /** Each key, in the manual's order. */
    public static List<Setting> all() {
        return ALL;
    }

    /** Their names. */
    static List<String> names() {
        return ALL.stream().map(Setting::name).toList();
    }

    /** Warns of values that the theme cannot show. */
    static void checkTheme(Fields fields) {
        for (Setting key : OF_THEME) {
            key.check(fields);
        }
    }
}
