package dev.jbuild.config;

import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.data.DateReader;
import dev.jbuild.data.Fields;
import dev.jbuild.data.RepeatedKeys;
import dev.jbuild.data.YamlReader;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import dev.jbuild.text.Letters;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the settings file, fills in the defaults, and lays the command line over it. The only place that does. */
public final class ConfigReader {

    private final YamlReader yaml;

    public ConfigReader() {
        this(new YamlReader());
    }

    public ConfigReader(YamlReader yaml) {
        this.yaml = yaml;
    }

    /**
     * The settings of a site; those of a site without a settings file are all defaults. A wrong value is reported and
     * its default taken, so that reading goes on. There is a value always.
     */
    public Outcome<SiteConfig> read(Optional<SourceText> file, Overrides overrides) {
        List<Diagnostic> problems = new ArrayList<>();
        SourceText text = file.orElseGet(() -> new SourceText(SourcePath.of("site.yml"), ""));
        DataMap values = values(text, problems);
        Fields fields = new Fields(text, values, "config", problems);
        KnownKeys.check(text, values, problems);
        SettingTable.forKindOnly().forEach(setting -> setting.check(fields));
        fields.map("authors"); // Read by those who show authors; here only for its kind.
        List<SiteConfig.CollectionConfig> collections = CollectionsReader.collections(fields);
        SiteConfig.Identity identity = identity(fields, overrides);
        SiteConfig.Links links = links(fields);
        Sorting sorting = sorting(fields, links);
        SiteConfig config = new SiteConfig(
                text,
                values,
                identity,
                files(fields),
                selection(fields, overrides, identity.zone()),
                links,
                lists(fields),
                sorting,
                FeedsReader.feeds(fields.inside(feed(fields)), sorting.taxonomies(), collections),
                HostingReader.hosting(fields, identity.url()),
                new SiteConfig.Markdown(
                        fields.flag("smart_punctuation", true),
                        fields.flag("emoji", false),
                        fields.flag("highlight", true),
                        fields.flag("math", false),
                        fields.flag("wikilinks", false),
                        fields.flag("mermaid", false),
                        tocLevels(fields)),
                collections,
                DefaultsReader.rules(fields, collections),
                GenerateReader.rules(fields),
                WordsReader.words(fields, identity.lang()));
        return Outcome.of(config, problems);
    }

    private DataMap values(SourceText text, List<Diagnostic> problems) {
        DataValue value = yaml.read(text).into(problems);
        if (value == null || value.isNull()) {
            return DataMap.EMPTY;
        }
        if (value instanceof DataMap map) {
            return map;
        }
        problems.add(Diagnostic.error(
                        "config-type",
                        "The settings must be 'key: value' lines, not " + value.kind(),
                        text.at(value.line(), value.column(), 1))
                .hint("Write for example 'title: My blog'."));
        return DataMap.EMPTY;
    }

    private static SiteConfig.Identity identity(Fields fields, Overrides overrides) {
        String title = fields.word("title").or(() -> fields.word("name")).orElse("");
        return new SiteConfig.Identity(
                title,
                fields.text("description").map(String::strip).orElse(""),
                overrides.url().map(SitePlace::unslashed).orElseGet(() -> url(fields)),
                overrides.baseurl().map(SitePlace::basePath).orElseGet(() -> baseurl(fields)),
                LanguageTag.read(fields, "lang").orElse("en"),
                zone(fields));
    }

    private static String url(Fields fields) {
        String url = fields.word("url").orElse("");
        Optional<SitePlace.Mistake> mistake = SitePlace.urlMistake(url);
        mistake.ifPresent(
                wrong -> fields.error("url", "config-url", "The url '" + url + "' " + wrong.reason(), wrong.hint()));
        return mistake.isPresent() ? "" : SitePlace.unslashed(url);
    }

    private static String baseurl(Fields fields) {
        String baseurl = fields.word("baseurl").orElse("");
        Optional<SitePlace.Mistake> mistake = SitePlace.baseurlMistake(baseurl);
        mistake.ifPresent(wrong -> fields.error(
                "baseurl", "config-baseurl", "The baseurl '" + baseurl + "' " + wrong.reason(), wrong.hint()));
        return mistake.isPresent() ? "" : SitePlace.basePath(baseurl);
    }

    private static ZoneId zone(Fields fields) {
        Optional<String> name = fields.word("timezone");
        return name.isEmpty() ? ZoneOffset.UTC : Zones.named(fields, name.get()).normalized();
    }

    private static SiteConfig.Files files(Fields fields) {
        boolean theme = true;
        if (fields.value("theme").orElse(null) instanceof DataScalar scalar) {
            theme = !scalar.text().equals("none") && !scalar.asBoolean().equals(Optional.of(false));
        }
        return new SiteConfig.Files(
                fields.texts("include"),
                fields.texts("exclude"),
                theme,
                fields.word("destination"),
                asksGit(fields),
                fields.flag("strict_front_matter", true) ? RepeatedKeys.REFUSED : RepeatedKeys.LAST_COUNTS);
    }

    private static boolean asksGit(Fields fields) {
        String word = fields.word("last_modified").orElse("front_matter");
        if (!word.equals("git") && !word.equals("front_matter")) {
            fields.error(
                    "last_modified",
                    "config-last-modified",
                    "'last_modified' cannot be '" + word + "'",
                    Choice.hint(word, "git", "front_matter"));
        }
        return word.equals("git");
    }

    private static SiteConfig.Selection selection(Fields fields, Overrides overrides, ZoneId zone) {
        boolean future = fields.flag("future", false);
        boolean drafts = fields.flag("show_drafts", false);
        boolean unpublished = fields.flag("unpublished", false);
        int limit = fields.count("limit_posts", 0, 0);
        Optional<Instant> time = time(fields, zone);
        return new SiteConfig.Selection(
                overrides.future().orElse(future),
                overrides.drafts().orElse(drafts),
                overrides.unpublished().orElse(unpublished),
                overrides.limitPosts().orElse(limit),
                overrides.clock().or(() -> time));
    }

    private static Optional<Instant> time(Fields fields, ZoneId zone) {
        Optional<String> text = fields.word("time");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        DateReader.Reading reading = DateReader.read(text.get(), zone);
        if (reading.date() == null) {
            fields.error("time", reading.code(), reading.message(), reading.hint());
            return Optional.empty();
        }
        return Optional.of(reading.date().toInstant());
    }

    private static SiteConfig.Links links(Fields fields) {
        Fields feed = fields.inside(fields.map("feed"));
        return new SiteConfig.Links(
                LinkPatterns.permalink(fields),
                LinkPatterns.named(fields, "tag_path", "/tags/:name/"),
                LinkPatterns.path(fields, "tags_path", "/tags/"),
                LinkPatterns.named(fields, "category_path", "/categories/:name/"),
                LinkPatterns.path(fields, "categories_path", "/categories/"),
                LinkPatterns.path(fields, "archive_path", "/archive/"),
                LinkPatterns.path(feed, "path", "/feed.xml"),
                fields.texts("ignore_urls"));
    }

    /** The site's own, else those of Jekyll's settings for kramdown. */
    private static HeadingLevels tocLevels(Fields fields) {
        return HeadingLevels.read(fields)
                .or(() -> HeadingLevels.read(fields.inside("kramdown")))
                .orElse(HeadingLevels.ALL);
    }

    private static SiteConfig.Lists lists(Fields fields) {
        return new SiteConfig.Lists(
                fields.count("paginate", 0, 0),
                LinkPatterns.numbered(fields, "paginate_path", "/page:num/"),
                FeedsReader.limit(fields.inside(feed(fields))),
                fields.text("excerpt_separator").orElse("\n\n"));
    }

    private static Sorting sorting(Fields fields, SiteConfig.Links links) {
        int paginate = paginateLists(fields);
        return new Sorting(
                TaxonomiesReader.taxonomies(fields, links, paginate),
                paginate,
                ArchivesReader.archives(fields, paginate),
                fields.flag("transliterate", false) ? Letters.LATIN : Letters.OWN);
    }

    private static int paginateLists(Fields fields) {
        return fields.count("paginate_lists", 0, 0);
    }

    /** What stands below {@code feed}, where that is the map that it must be. */
    private static DataMap feed(Fields fields) {
        return fields.value("feed").orElse(null) instanceof DataMap map ? map : DataMap.EMPTY;
    }
}
