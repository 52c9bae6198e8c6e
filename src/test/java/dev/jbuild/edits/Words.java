package dev.jbuild.edits;

import java.util.List;

/** What random edits write: texts that read each kind of thing that a template can read, and values of each key. */
final class Words {

    static final List<String> TITLES =
            List.of("Tea", "A long way home", "\"It's: quoted\"", "Newest", "Ångström & <b>", "Loud", "Z", "2026");

    static final List<String> TAGS = List.of("java", "tea", "lists", "news", "slow food", "Ä & B", "once", "kotlin");

    static final List<String> DATES = List.of(
            "2025-03-01",
            "2025-12-31 23:30:00 -0500",
            "2026-01-15 10:00",
            "2026-06-06T06:06:06Z",
            "2026-10-31 23:59",
            "2026-11-20",
            "2024-02-29");

    static final List<String> PARAGRAPHS = List.of(
            "A paragraph of its own.",
            "Another one, \"quoted\" -- with dashes...",
            "## A heading\n\nAnd a text.",
            "### A smaller *heading*",
            "- one\n- two\n\n  three",
            "```java\nint {{ not.run }};\n```",
            "> [!TIP]\n> Drink it warm.",
            "a | b\n--|--\n1 | 2",
            "Text[^n].\n\n[^n]: A note.",
            "<div markdown=\"1\">raw *html*</div>",
            "{: .wide #here}",
            "<!--more-->",
            "![one]({{ site.baseurl }}/assets/images/one.png)",
            "![two](/notes/assets/images/two.png){: width=\"10\"}",
            "[About]({{ \"/about/\" | relative_url }})",
            "[first]({% post_url 2025-03-01-first-light %}#part) and {% comment %}{{ not.run }}{% endcomment %}more",
            "![one]({% link assets/images/one.png %})",
            "{% include note.html word=\"body\" %}",
            "{% highlight java linenos %}\nint {{ not.run }};\n{% endhighlight %}",
            "Words ".repeat(210) + "enough for two minutes.");

    /** For bodies of posts: nothing here reads another post's body, which could go in a circle. */
    static final List<String> BODIES = List.of(
            "There are {{ site.posts | size }} posts.",
            "{% for p in site.posts %}{{ p.title }}; {% endfor %}",
            "{% for p in site.tags[\"java\"] %}{{ p.title }} at {{ p.url }}; {% endfor %}",
            "{% for t in site.tags %}{{ t.name }} {{ t.size }} {% endfor %}",
            "{% for c in site.categories %}{{ c.name }}: {{ c.url }} {% endfor %}",
            "{{ site.data.team.lead }} and {{ site.data.team.cook }}",
            "{{ site.data.numbers | size }} numbers, {{ site.data.people[0].name }} first",
            "{% include \"note\" with {\"word\": \"body\"} %}",
            "{{ page.next.title }} after {{ page.previous.title }}",
            "{{ page.mood }} {{ site.motto }}",
            "{{ site.time | date(\"%Y-%m-%d\") }}",
            "{{ site.pages | size }} pages: {% for p in site.pages %}{{ p.title }} {% endfor %}",
            "{% for r in site.recipes %}{{ r.title }} {{ r.url }} {% endfor %}",
            "{{ site.authors.maren.display_name }} {{ site.authors[\"tomas\"].avatar }}",
            "{{ site.featured | size }} featured, {{ site.documents | size }} documents",
            "{{ page.url | absolute_url }} {{ page.id }} {{ page.path }}",
            "{{ page.date | date(\"%B\") }} {{ page.tags }} {{ page.categories }}",
            "{{ page.author }} {% for a in page.authors %}{{ a.display_name }} {% endfor %}",
            "{{ site.posts.first.title }} to {{ site.posts.last.date | date(\"%Y\") }}",
            "{{ site.title }} {{ site.description }} {{ site.url }} {{ site.lang }} {{ site.paginate }}",
            "{% if page.hidden or page.featured %}special{% else %}plain{% endif %}",
            "{% for p in site.posts %}{% if p.featured %}{{ p.title }}{% endif %}{% endfor %}");

    /** For pages, layouts and includes: these read bodies too. */
    static final List<String> READERS = List.of(
            "{% for p in site.posts %}{{ p.excerpt | strip_html }} {% endfor %}",
            "{{ site.posts.first.content }}",
            "{{ site.posts.last.word_count }} words, {{ site.posts.first.reading_time }} minutes",
            "{% for n in site.notes %}{{ n.title }}: {{ n.content }}{% endfor %}",
            "{% for r in site.recipes %}{{ r.toc_html }}{% endfor %}",
            "{% for p in site.tags[\"tea\"] %}{{ p.excerpt }}{% endfor %}",
            "{% for y in page.years %}{{ y.year }}: {{ y.posts | size }} {% endfor %}");

    /** For layouts and includes alone: these read the page's own body. */
    static final List<String> OWN = List.of(
            "{{ page.word_count }} words",
            "{{ page.excerpt | strip_html }}",
            "{{ page.toc_html }}",
            "{{ page.previous.excerpt }} {{ page.next.word_count }}",
            "{{ layout.colour }}",
            "{{ paginator.page }} of {{ paginator.total_pages }}: {{ paginator.next_page_path }}",
            "{{ page.term.name }} {{ page.posts | size }}",
            "{{ jbuild.version }} {{ page.kind }}",
            "{% for t in page.tag_terms %}{{ t.name }} {{ t.size }} {% endfor %}");

    static final List<String> THEME_LAYOUTS = List.of(
            "base", "post", "page", "home", "tag", "tags", "archive", "404", "category", "categories", "default");

    static final List<String> THEME_INCLUDES = List.of(
            "footer",
            "header",
            "head",
            "post-card",
            "pagination",
            "post-nav",
            "authors",
            "tag-list",
            "contents",
            "mark");

    private Words() {}

    /** Keys of front matter and their values; an empty one takes the key away. */
    static List<String> values(String key) {
        return switch (key) {
            case "title" -> TITLES;
            case "date" -> DATES;
            case "layout" -> List.of("essay", "framed", "page", "none", "default", "");
            case "author" -> List.of("maren", "tomas", "Nobody", "[maren, tomas]", "{name: Guest}", "");
            case "image" -> List.of("assets/images/one.png", "/assets/images/two.png", "assets/images/none.png", "");
            case "image_alt" -> List.of("A picture", "");
            case "hidden", "featured", "toc", "published", "sitemap", "draft" -> List.of("true", "false", "");
            case "permalink" -> List.of("/here/", "/there.html", "/:year/:title/", "/a/b/c/", "/about/", "");
            case "slug" -> List.of("short", "Other-Name", "");
            case "redirect_from" -> List.of("[/gone/, /gone.html]", "/gone/", "/about/", "");
            case "description" -> List.of("What it is about", "\"Another: one\"", "");
            case "excerpt" -> List.of("By hand", "");
            case "excerpt_separator" -> List.of("<!--more-->", "");
            case "lang" -> List.of("fr", "");
            case "last_modified_at" -> List.of("2026-08-08", "2026-10-10 10:10", "");
            case "tags_color" -> List.of("\"#123456\"", "teal", "");
            case "video_embed" -> List.of("aqz-KE-bpKQ", "assets/film.mp4", "");
            case "mood" -> List.of("calm", "quiet", "[odd, even]", "");
            case "category" -> List.of("basics", "lists", "deep", "");
            default -> throw new IllegalArgumentException(key);
        };
    }

    static final List<String> KEYS = List.of(
            "author",
            "image",
            "image_alt",
            "toc",
            "sitemap",
            "slug",
            "redirect_from",
            "description",
            "excerpt",
            "excerpt_separator",
            "lang",
            "last_modified_at",
            "tags_color",
            "video_embed",
            "category");

    /** Keys of the settings and their values; an empty one takes the key away. */
    static List<String> setting(String key) {
        return switch (key) {
            case "title" -> List.of("Small notes", "Large notes", "");
            case "description" -> List.of("Described", "");
            case "url" -> List.of("https://notes.example", "https://other.example", "");
            case "baseurl" -> List.of("/notes", "/deep/er", "");
            case "lang" -> List.of("de", "");
            case "timezone" -> List.of("Europe/Berlin", "Asia/Tokyo", "America/St_Johns", "");
            case "permalink" -> List.of("/:title/", "pretty", "date", "/:year/:month/:title:output_ext", "/:title");
            case "paginate" -> List.of("1", "3", "4", "100", "");
            case "paginate_path" -> List.of("/page:num/", "/older/:num/", "");
            case "tag_path" -> List.of("/t/:name/", "/tagged/:name.html", "");
            case "tags_path" -> List.of("/all-tags/", "");
            case "category_path" -> List.of("/c/:name/", "");
            case "categories_path" -> List.of("/all-categories/", "");
            case "archive_path" -> List.of("/old/", "");
            case "feed" -> List.of("{path: /atom.xml}", "{posts_limit: 2}", "");
            case "excerpt_separator" -> List.of("<!--more-->", "");
            case "smart_punctuation", "emoji", "highlight", "future", "show_drafts", "unpublished" ->
                List.of("true", "false", "");
            case "limit_posts" -> List.of("3", "8", "");
            case "time" -> List.of("2026-12-31", "2026-02-01", "");
            case "theme" -> List.of("none", "");
            case "include" -> List.of("[extra]", "");
            case "exclude" -> List.of("[assets/print.css]", "[\"*.png\"]", "[_pages/links.md]", "");
            case "collections" ->
                List.of(
                        "{recipes: {output: true, permalink: \"/recipes/:title/\"}, notes: {output: false}}",
                        "{recipes: {output: true}, notes: {output: true, permalink: \"/n/:path/\"}}",
                        "[recipes, notes]");
            case "defaults" ->
                List.of(
                        "[{scope: {path: \"\", type: posts}, values: {author: maren}}]",
                        "[{scope: {path: \"\"}, values: {layout: framed, mood: default}}]",
                        "[{scope: {path: _posts/2026*}, values: {tags: [java], toc: true, mood: new}}]",
                        "[{scope: {type: recipes}, values: {layout: essay, hidden: true}}]",
                        "");
            case "authors" ->
                List.of(
                        "{maren: {name: maren, display_name: Maren Holt}, tomas: {display_name: Tomas}}",
                        "{maren: {name: M, web: https://m.example}}",
                        "");
            case "author" -> List.of("tomas", "The editors", "");
            case "nav" -> List.of("[{title: About, url: /about/}]", "[{title: Tags, url: /tags/}]", "");
            case "image" -> List.of("assets/images/two.png", "");
            case "copyright", "motto" -> List.of("Slowly", "Fast", "");
            case "locale" -> List.of("en_GB", "");
            case "dir" -> List.of("rtl", "");
            case "titel" -> List.of("A slip", "");
            default -> throw new IllegalArgumentException(key);
        };
    }

    static final List<String> SETTINGS = List.of(
            "title",
            "description",
            "url",
            "baseurl",
            "lang",
            "timezone",
            "permalink",
            "paginate",
            "paginate_path",
            "tag_path",
            "tags_path",
            "category_path",
            "categories_path",
            "archive_path",
            "feed",
            "excerpt_separator",
            "smart_punctuation",
            "highlight",
            "emoji",
            "future",
            "show_drafts",
            "unpublished",
            "limit_posts",
            "time",
            "theme",
            "include",
            "exclude",
            "collections",
            "defaults",
            "authors",
            "author",
            "nav",
            "image",
            "copyright",
            "motto",
            "locale",
            "dir",
            "titel");
}
