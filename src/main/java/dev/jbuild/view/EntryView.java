package dev.jbuild.view;

import dev.jbuild.content.Metadata;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Item;
import dev.jbuild.site.Post;
import dev.jbuild.source.SourceKind;
import dev.jbuild.template.HtmlText;
import dev.jbuild.text.Html;
import dev.jbuild.trace.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A post, a page or a member of a collection: what it defines, over every key of its front matter. */
final class EntryView extends Seen {

    private static final List<String> OWN = List.of(
            "title",
            "url",
            "date",
            "last_modified_at",
            "id",
            "path",
            "relative_path",
            "name",
            "slug",
            "content",
            "excerpt",
            "tags",
            "categories",
            "category",
            "tag_terms",
            "category_terms",
            "authors",
            "previous",
            "next",
            "word_count",
            "reading_time",
            "toc_html",
            "kind",
            "hidden",
            "featured",
            "draft",
            "collection",
            "author",
            "taxonomies",
            "series_parts",
            "related",
            "record",
            "generated");

    /** What the page of a record has whatever keys the record has. */
    private static final List<String> OF_EACH_PAGE =
            List.of("title", "url", "content", "kind", "word_count", "reading_time", "toc_html", "generated");

    private final Views views;
    private final Bodies bodies;
    private final Entry entry;
    private final String kind;
    private final boolean isRecord;
    private @Nullable String url;

    EntryView(Views views, Bodies bodies, Entry entry) {
        super(views.recorder(), Views.key(entry));
        this.views = views;
        this.bodies = bodies;
        this.entry = entry;
        this.kind = entry instanceof Post ? "post" : entry instanceof Item ? "item" : "page";
        this.isRecord = entry.document().source().kind() == SourceKind.DATA;
    }

    static List<String> definedNames() {
        return Stream.concat(OWN.stream(), Stream.of("posts", "term", "taxonomy", "years", "year", "month"))
                .toList();
    }

    Entry entry() {
        return entry;
    }

    @Override
    @Nullable
    Object value(String name) {
        if (isRecord) {
            Object own = name.equals("record") ? entry.document().frontMatter() : frontMatter(name);
            if (own != null && !OF_EACH_PAGE.contains(name)) {
                return own;
            }
        }
        Metadata metadata = entry.metadata();
        return switch (name) {
            case "title" -> entry.title();
            case "url" -> url();
            case "date" -> entry.published().orElse(null);
            case "last_modified_at" -> metadata.lastModified().orElse(null);
            case "id" -> id();
            case "path", "relative_path" -> entry.document().source().path().value();
            case "name" -> entry.document().source().path().name();
            case "slug" -> entry.slug();
            case "kind" -> kind;
            case "collection" -> collection();
            case "previous" -> views.beside(entry, 1);
            case "next" -> views.beside(entry, -1);
            case "hidden" -> metadata.flags().hidden();
            case "featured" -> metadata.flags().featured();
            case "draft" -> entry.document().isDraft();
            case "generated" -> isRecord;
            default -> derived(name, metadata);
        };
    }

    private @Nullable Object derived(String name, Metadata metadata) {
        return switch (name) {
            case "content" -> HtmlText.of(bodies.body(entry).text());
            case "excerpt" -> excerpt(metadata);
            case "toc_html" -> new HtmlText(ContentsList.html(bodies.body(entry).headings(), views.tocLevels(entry)));
            case "word_count" -> bodies.summary(entry).words();
            case "reading_time" -> ReadingTime.minutes(bodies.summary(entry));
            case "tags" -> metadata.tags();
            case "categories" -> metadata.categories();
            case "category" ->
                metadata.categories().isEmpty() ? null : metadata.categories().get(0);
            case "tag_terms" -> views.terms().of(entry, "tags");
            case "category_terms" -> views.terms().of(entry, "categories");
            case "taxonomies" -> views.terms().of(entry);
            case "series_parts" -> entry instanceof Post post ? SeriesParts.of(post, views) : List.of();
            case "related" -> related();
            case "author" -> author(metadata);
            case "authors" -> authors(metadata);
            case "image" -> views.files().imageOf(entry).orElse(null);
            case "lang" -> metadata.lang().orElse(null);
            case "image_alt" -> imageText();
            default -> frontMatter(name);
        };
    }

    /** What the picture shows: {@code image_alt}, or {@code alt} where {@code image} is a map, as jekyll-seo-tag has it. */
    private @Nullable Object imageText() {
        DataValue written = frontMatter("image_alt");
        if (written != null || !(frontMatter("image") instanceof DataMap image)) {
            return written;
        }
        return image.get("alt").orElse(null);
    }

    /** None where the front matter says {@code related: false}. */
    private List<EntryView> related() {
        boolean wanted = !(frontMatter("related") instanceof DataScalar scalar)
                || scalar.asBoolean().orElse(true);
        return wanted && entry instanceof Post post ? views.related(post) : List.of();
    }

    private @Nullable DataValue frontMatter(String name) {
        return entry.document().frontMatter().get(name).orElse(null);
    }

    private @Nullable String url() {
        if (url == null) {
            url = views.url(entry);
        }
        return url;
    }

    /** Jekyll's id: the address without its closing slash or extension. */
    private @Nullable String id() {
        String address = url();
        if (address == null) {
            return null;
        }
        String bare =
                address.length() > 1 && address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return bare.endsWith(".html") ? bare.substring(0, bare.length() - 5) : bare;
    }

    private @Nullable String collection() {
        if (entry instanceof Item item) {
            return item.collection();
        }
        return entry instanceof Post ? "posts" : null;
    }

    private HtmlText excerpt(Metadata metadata) {
        return metadata.excerpt()
                .map(written -> new HtmlText("<p>" + Html.escape(written) + "</p>"))
                .orElseGet(() -> new HtmlText(bodies.summary(entry).excerpt()));
    }

    /** As written, so that {@code site.authors[page.author]} works; a single name is a text, several are a list. */
    private @Nullable Object author(Metadata metadata) {
        List<String> names = metadata.authors();
        return names.isEmpty() ? null : names.size() == 1 ? names.get(0) : names;
    }

    private List<AuthorView> authors(Metadata metadata) {
        List<AuthorView> authors = new ArrayList<>();
        for (String name : metadata.authors()) {
            authors.add(views.author(name));
        }
        return authors;
    }

    @Override
    long fingerprint(String name) {
        return switch (name) {
            case "content" -> bodies.fingerprint(entry, Body.Part.HTML);
            case "toc_html" ->
                Fingerprint.mix(
                        bodies.fingerprint(entry, Body.Part.HEADINGS),
                        views.tocLevels(entry).fingerprint());
            case EntryReads.REFERENCES -> bodies.fingerprint(entry, Body.Part.REFERENCES);
            default -> {
                long special = EntryReads.fingerprint(entry, views, bodies, name);
                yield special == EntryReads.NONE ? super.fingerprint(name) : special;
            }
        };
    }

    @Override
    public boolean knows(String name) {
        return views.entryNames().has(name);
    }

    @Override
    List<String> allNames() {
        return views.entryNames().all();
    }

    @Override
    public String kind() {
        return "a " + kind;
    }

    /** The title, for who prints the object itself. */
    @Override
    public String toString() {
        note("title");
        return entry.title();
    }
}
