package dev.jbuild.content;

import dev.jbuild.config.HeadingLevels;
import dev.jbuild.config.LanguageTag;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.data.DateReader;
import dev.jbuild.data.Fields;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes front matter for what it means: each key in every form that Jekyll takes, each wrong type reported. */
public final class MetadataReader {

    /** The first word of the diagnostics' codes. */
    static final String ROOM = "metadata";

    /**
     * What a map of front matter says by itself, without a file name's help.
     *
     * @param file holds the map
     * @param zone of the site, in which dates are shown
     */
    public Outcome<Metadata> read(SourceText file, DataMap values, ZoneId zone) {
        List<Diagnostic> problems = new ArrayList<>(0);
        Fields fields = new Fields(file, values, ROOM, problems);
        return Outcome.of(read(fields, values, DataMap.EMPTY, zone), problems);
    }

    /**
     * The problems of all values under {@code defaults} of the settings, placed there. Documents that take these values
     * do not report them again.
     */
    public List<Diagnostic> checkDefaults(SiteConfig config) {
        List<Diagnostic> problems = new ArrayList<>();
        for (SiteConfig.DefaultRule rule : config.defaults()) {
            problems.addAll(
                    read(config.file(), rule.values(), config.identity().zone()).diagnostics());
            problems.addAll(KeySlips.inDefaults(config.file(), rule.values()));
        }
        return problems;
    }

    /** What a document's own keys say, with defaults under them ({@code merged}), which are not reported. */
    Metadata read(Fields own, DataMap merged, DataMap defaults, ZoneId zone) {
        Fields fields = own.merged(merged);
        FrontMatterKeys.checkTheme(fields);
        return new Metadata(
                layout(fields),
                fields.text("title").filter(text -> !text.isBlank()),
                date(fields, "date", zone),
                date(fields, "last_modified_at", zone),
                fields.word("slug"),
                fields.word("permalink"),
                authors(fields),
                tags(fields),
                categories(own, fields, defaults),
                fields.text("description").filter(text -> !text.isBlank()),
                image(fields),
                fields.text("excerpt").filter(text -> !text.isBlank()),
                fields.text("excerpt_separator"),
                redirects(fields),
                redirectTo(fields),
                date(fields, "expiry_date", zone),
                HeadingLevels.read(fields),
                LanguageTag.read(fields, "lang"),
                flags(fields));
    }

    private static Optional<String> layout(Fields fields) {
        return fields.word("layout").filter(name -> switch (name) {
            case "none", "null", "false" -> false;
            default -> true;
        });
    }

    /** A moment on the clocks of the site's zone, whichever offset it is written with, as Jekyll's {@code Utils.parse_date} makes it. */
    private static Optional<OffsetDateTime> date(Fields fields, String key, ZoneId zone) {
        String text = fields.word(key).orElse(null);
        if (text == null) {
            return Optional.empty();
        }
        DateReader.Reading reading = DateReader.read(text, zone);
        if (reading.date() == null) {
            fields.error(key, reading.code(), reading.message(), reading.hint());
        } else if (!reading.code().isEmpty()) {
            fields.warning(key, reading.code(), reading.message(), reading.hint());
        }
        return Optional.ofNullable(reading.date())
                .map(date -> date.atZoneSameInstant(zone).toOffsetDateTime());
    }

    /** Jekyll takes {@code tag} and forgets {@code tags} when both are there; here both count. */
    private static List<String> tags(Fields fields) {
        List<String> tags = new ArrayList<>();
        addNew(tags, fields.texts("tag"));
        addNew(tags, fields.words("tags"));
        return tags;
    }

    /** Those of defaults and of the document add up, as in Jekyll's {@code merge_categories!}. */
    private static List<String> categories(Fields own, Fields fields, DataMap defaults) {
        List<String> categories = new ArrayList<>();
        if (defaults.has("categories")) {
            addNew(categories, own.unreported(defaults).words("categories"));
        }
        addNew(categories, own.words("categories"));
        addNew(categories, fields.texts("category"));
        return categories;
    }

    private static void addNew(List<String> list, List<String> more) {
        for (String word : more) {
            if (!list.contains(word)) {
                list.add(word);
            }
        }
    }

    private static List<String> authors(Fields fields) {
        List<String> authors = new ArrayList<>();
        fields.value("author").ifPresent(value -> author(fields, "author", value, authors));
        fields.value("authors").ifPresent(value -> author(fields, "authors", value, authors));
        return authors;
    }

    /** A name, a map with a {@code name} as the plug-in jekyll-seo-tag has it, or a list of either. */
    private static void author(Fields fields, String key, DataValue value, List<String> authors) {
        if (value instanceof DataList list) {
            list.items().forEach(item -> author(fields, key, item, authors));
            return;
        }
        String name = value instanceof DataMap map
                ? map.text("name").orElse("").strip()
                : ((DataScalar) value).text().strip();
        if (!name.isEmpty()) {
            addNew(authors, List.of(name));
        } else if (value instanceof DataMap) {
            fields.warning(key, "metadata-author", "This author has no name", "Write 'name:' below '" + key + ":'.");
        }
    }

    private static Optional<String> image(Fields fields) {
        if (fields.value("image").orElse(null) instanceof DataMap map) {
            Optional<String> path = fields.inside("image").word("path");
            if (path.isEmpty() && !map.get("path").isPresent()) {
                fields.warning("image", "metadata-image", "This image has no path", "Write 'path:' below 'image:'.");
            }
            return path;
        }
        return fields.word("image");
    }

    /** Only paths on the own host can lead on: no page can be made at another one's address. */
    private static List<String> redirects(Fields fields) {
        List<String> paths = new ArrayList<>();
        for (String from : fields.texts("redirect_from")) {
            if (from.contains("://") || from.startsWith("//")) {
                fields.error(
                        "redirect_from",
                        "metadata-redirect",
                        "The old address '" + from + "' is no path of this site",
                        "Write only the path, for example /2019/old-title/.");
            } else {
                paths.add(from.startsWith("/") ? from : "/" + from);
            }
        }
        // Elsewhere aliases are other names of a note; an address is what begins as one.
        for (String alias : fields.texts("aliases")) {
            if (alias.startsWith("/") && !alias.startsWith("//")) {
                addNew(paths, List.of(alias));
            }
        }
        return paths;
    }

    /** The first where there are several, as the plug-in jekyll-redirect-from takes it. */
    private static Optional<String> redirectTo(Fields fields) {
        Optional<String> to = fields.texts("redirect_to").stream().findFirst();
        if (to.isEmpty() || to.get().matches("https?://[^\\s\"<>\\\\]+")) {
            return to;
        }
        boolean path = !to.get().startsWith("//") && !to.get().matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
        if (path && to.get().chars().noneMatch(c -> c <= ' ' || c == '\\' || c == '"')) {
            return Optional.of(to.get().startsWith("/") ? to.get() : "/" + to.get());
        }
        fields.error(
                "redirect_to",
                "metadata-redirect",
                "'" + to.get() + "' is nowhere to lead to",
                "Write a path such as /new/, or a whole address such as https://example.org/new/.");
        return Optional.empty();
    }

    private static Metadata.Flags flags(Fields fields) {
        return new Metadata.Flags(
                fields.flag("published", true),
                fields.flag("draft", false),
                fields.flag("hidden", false),
                fields.flag("featured", false),
                // Themes take a map here that says how the list looks.
                fields.value("toc").orElse(null) instanceof DataMap || fields.flag("toc", false),
                fields.flag("sitemap", true));
    }
}
