package dev.jbuild.site;

import dev.jbuild.config.Feeds;
import dev.jbuild.config.HeadingLevels;
import dev.jbuild.config.Hosting;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.config.SiteConfig.CollectionConfig;
import dev.jbuild.config.Sorting;
import dev.jbuild.config.WordsReader;
import dev.jbuild.content.Document;
import dev.jbuild.content.Metadata;
import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.data.RepeatedKeys;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import dev.jbuild.source.SourceFile;
import dev.jbuild.source.SourceKind;
import dev.jbuild.source.SourceOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes documents and settings for tests from short texts, without the rooms that read real files. */
public final class Sources {

    private static final SourceOrigin ORIGIN = new SourceOrigin() {
        @Override
        public byte[] read(SourcePath path) {
            return new byte[0];
        }

        @Override
        public boolean isTheme() {
            return false;
        }
    };

    private Sources() {}

    /** A document whose front matter is the lines, each {@code key: value} or {@code key: [a, b]}. */
    public static Document document(String path, String... lines) {
        String front = "---\n" + String.join("\n", lines) + (lines.length == 0 ? "" : "\n") + "---\n";
        SourceText text = new SourceText(SourcePath.of(path), front + "Body\n");
        DataMap map = map(lines, 2);
        SourceFile source = new SourceFile(SourcePath.of(path), kind(path), ORIGIN);
        return new Document(source, text, front.length(), map, metadata(path, map));
    }

    public static SourceFile asset(String path) {
        return new SourceFile(SourcePath.of(path), SourceKind.ASSET, ORIGIN);
    }

    /** The lines of a flat YAML map, of which the first stands on the line given. */
    public static DataMap map(String[] lines, int firstLine) {
        List<DataMap.Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            int colon = lines[i].indexOf(": ");
            String value = lines[i].substring(colon + 2);
            int column = colon + 3;
            int line = firstLine + i;
            DataValue data =
                    value.startsWith("[") ? list(value, line, column) : new DataScalar(value, false, line, column);
            entries.add(new DataMap.Entry(lines[i].substring(0, colon), data, line, 1));
        }
        return new DataMap(entries, firstLine, 1);
    }

    private static DataList list(String written, int line, int column) {
        List<DataValue> items = new ArrayList<>();
        int at = 1;
        for (String item : written.substring(1, written.length() - 1).split(",")) {
            int lead = item.length() - item.stripLeading().length();
            items.add(new DataScalar(item.strip(), false, line, column + at + lead));
            at += item.length() + 1;
        }
        return new DataList(items, line, column);
    }

    private static SourceKind kind(String path) {
        String slashed = "/" + path;
        if (slashed.contains("/_posts/")) {
            return SourceKind.POST;
        }
        if (slashed.contains("/_drafts/")) {
            return SourceKind.DRAFT;
        }
        return path.startsWith("_") && !path.startsWith("_pages/") ? SourceKind.COLLECTION : SourceKind.PAGE;
    }

    private static Metadata metadata(String path, DataMap map) {
        String stem = SourcePath.of(path).stem();
        boolean dated = stem.length() > 11 && stem.charAt(4) == '-' && stem.charAt(10) == '-';
        Optional<OffsetDateTime> date = map.text("date").map(Sources::moment);
        if (date.isEmpty() && dated) {
            date = Optional.of(
                    LocalDate.parse(stem.substring(0, 10)).atStartOfDay().atOffset(ZoneOffset.UTC));
        }
        List<String> categories = new ArrayList<>();
        int posts = path.indexOf("/_posts/");
        if (posts > 0) {
            categories.addAll(List.of(path.substring(0, posts).split("/")));
        }
        categories.addAll(texts(map, "categories"));
        categories.addAll(texts(map, "category"));
        return new Metadata(
                map.text("layout"),
                map.text("title"),
                date,
                map.text("last_modified_at").map(Sources::moment),
                map.text("slug").or(() -> Optional.of(dated ? stem.substring(11) : stem)),
                map.text("permalink"),
                texts(map, "author"),
                texts(map, "tags"),
                categories,
                map.text("description"),
                map.text("image"),
                map.text("excerpt"),
                Optional.empty(),
                texts(map, "redirect_from"),
                map.text("redirect_to"),
                map.text("expiry_date").map(Sources::moment),
                Optional.empty(),
                map.text("lang"),
                new Metadata.Flags(
                        flag(map, "published", true),
                        flag(map, "draft", false),
                        flag(map, "hidden", false),
                        flag(map, "featured", false),
                        flag(map, "toc", false),
                        flag(map, "sitemap", true)));
    }

    private static OffsetDateTime moment(String text) {
        return OffsetDateTime.parse(
                text.replaceFirst(" ", "T").replaceFirst(" ", "").replaceFirst("(..)$", ":$1"));
    }

    private static List<String> texts(DataMap map, String key) {
        DataValue value = map.get(key).orElse(null);
        if (value instanceof DataList list) {
            return list.items().stream().map(item -> ((DataScalar) item).text()).toList();
        }
        return value instanceof DataScalar scalar ? List.of(scalar.text().split(" ")) : List.of();
    }

    private static boolean flag(DataMap map, String key, boolean otherwise) {
        return map.text(key).map(Boolean::parseBoolean).orElse(otherwise);
    }

    /** Settings to change step by step. */
    public static final class Config {
        public String permalink = "/:title/";
        public String url = "https://example.org";
        public String baseurl = "";
        public String tag = "/tags/:name/";
        public int paginate = 0;
        public String paginatePath = "/page/:num/";
        public int feedLimit = 20;
        public Feeds feeds = Feeds.STANDARD;
        public Hosting hosting = Hosting.STANDARD;
        public int limitPosts = 0;
        public boolean future = false;
        public boolean drafts = false;
        public boolean unpublished = false;
        public List<CollectionConfig> collections = List.of();
        public String[] lines = {};

        /** The settings file holds the lines; what they mean is set in the fields. */
        public SiteConfig build() {
            SourceText file = new SourceText(SourcePath.of("site.yml"), String.join("\n", lines) + "\n");
            DataMap values = map(lines, 1);
            SiteConfig.Links links = new SiteConfig.Links(
                    permalink,
                    tag,
                    "/tags/",
                    "/categories/:name/",
                    "/categories/",
                    "/archive/",
                    "/feed.xml",
                    List.of());
            return new SiteConfig(
                    file,
                    values,
                    new SiteConfig.Identity("Blog", "About things", url, baseurl, "en", ZoneId.of("UTC")),
                    new SiteConfig.Files(List.of(), List.of(), true, Optional.empty(), false, RepeatedKeys.REFUSED),
                    new SiteConfig.Selection(future, drafts, unpublished, limitPosts, Optional.empty()),
                    links,
                    new SiteConfig.Lists(paginate, paginatePath, feedLimit, "\n\n"),
                    Sorting.standard(links),
                    feeds,
                    hosting,
                    new SiteConfig.Markdown(true, false, true, false, false, false, HeadingLevels.ALL),
                    collections,
                    List.of(),
                    List.of(),
                    WordsReader.of("en"));
        }
    }

    /** The site of documents, without assets, on the first day of 2026. */
    public static Site site(SiteConfig config, Document... documents) {
        return SiteAssembler.assemble(
                        List.of(documents), config, DataMap.EMPTY, List.of(), Instant.parse("2026-01-01T00:00:00Z"))
                .value();
    }
}
