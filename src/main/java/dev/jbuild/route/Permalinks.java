package dev.jbuild.route;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.config.SiteConfig.CollectionConfig;
import dev.jbuild.data.DataMap;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.path.OutputPath;
import dev.jbuild.path.UrlPath;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Item;
import dev.jbuild.site.Page;
import dev.jbuild.text.NearestWord;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives entries their addresses, by the rules of Jekyll's {@code URL}, {@code Document} and {@code Page}. */
public final class Permalinks {

    private final SiteConfig config;
    private final List<Diagnostic> sink;
    private final Pattern posts;
    private final String ending;
    private final SlashPolicy slash;
    private final Map<String, Pattern> collections = new HashMap<>();
    private final Set<String> reported = new HashSet<>();

    /**
     * Reads the site's patterns.
     *
     * @param sink is told what is wrong with a pattern or an address
     */
    public Permalinks(SiteConfig config, List<Diagnostic> sink) {
        this.config = config;
        this.sink = sink;
        this.slash = new SlashPolicy(config.hosting().slash());
        String style = config.links().permalink();
        this.posts = settingPattern(Styles.pattern(style), style);
        this.ending = Styles.ending(style);
        for (CollectionConfig collection : config.collections()) {
            String written = writtenPermalink(collection) ? collection.permalink() : "/:collection/:path" + ending;
            collections.put(collection.name(), settingPattern(written, written));
        }
    }

    /** The address of an entry; none where it has a fault, which the sink was told. */
    public Optional<UrlPath> of(Entry entry) {
        Optional<String> own = entry.metadata().permalink();
        EntryNames names = new EntryNames(entry, config.sorting().letters());
        Pattern pattern = own.isPresent() ? ownPattern(own.get(), entry) : pattern(entry, names);
        if (pattern == null) {
            return Optional.empty();
        }
        Token dateToken = pattern.dateToken();
        OffsetDateTime date = dateToken == null ? null : entry.published().orElse(null);
        if (dateToken != null && date == null) {
            String message = "The address needs ':" + dateToken.word() + "', but the document has no date";
            sink.add(error("permalink-date", message, entry).hint("Give 'date:' in the front matter."));
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder(64);
        for (Pattern.Part part : pattern.parts()) {
            if (part.token() == null) {
                out.append(part.text());
            } else {
                part.token().append(names, date, out);
            }
        }
        String made = out.toString();
        if (Address.isSimple(made)) {
            return Optional.of(slash.of(new UrlPath(made)));
        }
        String address = Address.clean(made);
        String fault = Address.fault(address);
        if (fault != null) {
            sink.add(error("permalink-path", "The address " + fault, entry)
                    .hint("Give another 'permalink:' or 'slug:' in the front matter."));
            return Optional.empty();
        }
        return Optional.of(slash.of(new UrlPath(address)));
    }

    /** The address of a page as {@code trailing_slash} wants it to end. */
    public UrlPath ended(UrlPath page) {
        return slash.of(page);
    }

    /** The address of a page that a setting gives; none where it has a fault, which the sink was told. */
    public Optional<UrlPath> of(String setting) {
        return ofFile(setting).map(slash::of);
    }

    /** The address of a file that is no page, and so ends as it is written. */
    public Optional<UrlPath> ofFile(String setting) {
        String written = Address.faultAsWritten(setting);
        String address = Address.clean(setting);
        String fault = written == null ? Address.fault(address) : written;
        if (fault == null) {
            return Optional.of(new UrlPath(address));
        }
        reportSetting(
                setting, "permalink-path", "The address '" + setting + "' " + fault, "A path such as /tags/ is one.");
        return Optional.empty();
    }

    /**
     * The address that a setting with one token gives.
     *
     * @param token with its colon
     * @param value what it stands for
     */
    public Optional<UrlPath> of(String setting, String token, String value) {
        if (setting.contains(token)) {
            return of(setting.replace(token, value));
        }
        String message = "The address '" + setting + "' needs '" + token + "', or all its pages would be one";
        reportSetting(setting, "permalink-token", message, "Write for example /topic/" + token + "/.");
        return Optional.empty();
    }

    /** An old address that an entry's {@code redirect_from} gives; none where it has a fault, which the sink was told. */
    public Optional<UrlPath> ofRedirect(Entry entry, String from) {
        String written = Address.faultAsWritten(from);
        String address = Address.clean(Pattern.decoded(from));
        String fault = written == null ? Address.fault(address) : written;
        if (fault == null) {
            return Optional.of(new UrlPath(address));
        }
        SourceSpan listed = Places.value(entry.document(), "redirect_from");
        SourceSpan span = listed == null ? Places.value(entry.document(), "aliases") : listed;
        sink.add(Places.error(
                        "permalink-path",
                        "The old address '" + from + "' " + fault,
                        span,
                        entry.document().source().path())
                .hint("A path such as /2019/old-title/ is one."));
        return Optional.empty();
    }

    private void reportSetting(String setting, String code, String message, String hint) {
        if (reported.add(message)) {
            sink.add(Places.error(
                            code,
                            message,
                            Places.setting(config, setting),
                            config.file().path())
                    .hint(hint));
        }
    }

    /**
     * The file of an entry's page. As in Jekyll, an address without an extension gets that of what is made there, for
     * hosts serve {@code about.html} at {@code /about}.
     */
    public static OutputPath outputPath(Entry entry, UrlPath url) {
        if (url.value().endsWith("/")) {
            return url.outputPath();
        }
        EntryNames names = new EntryNames(entry);
        String extension = names.outputExtension();
        String last = url.outputPath().name();
        boolean ownExtension = entry.metadata().permalink().isPresent() && hasExtension(last);
        return ownExtension || last.endsWith(extension)
                ? url.outputPath()
                : OutputPath.of(url.outputPath().value() + extension);
    }

    /** The file of a page that a layout makes alone. */
    public static OutputPath outputPath(UrlPath url) {
        OutputPath plain = url.outputPath();
        return hasExtension(plain.name()) ? plain : OutputPath.of(plain.value() + ".html");
    }

    /** Whether a name ends with a dot, a letter, and more letters and digits; {@code v1.2} does not. */
    static boolean hasExtension(String name) {
        int dot = name.lastIndexOf('.');
        if (dot <= 0 || dot + 1 == name.length() || !Character.isLetter(name.charAt(dot + 1))) {
            return false;
        }
        for (int i = dot + 2; i < name.length(); i++) {
            if (!Character.isLetterOrDigit(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Pattern pattern(Entry entry, EntryNames names) {
        if (entry instanceof Page) {
            return pagePattern(names);
        }
        return entry instanceof Item item ? collections.get(item.collection()) : posts;
    }

    private Pattern pagePattern(EntryNames names) {
        String stem = names.stem();
        if (!names.isHtml()) {
            return Pattern.of("/:path/:basename:output_ext", word -> {});
        }
        if (stem.equals("404") && names.path().isEmpty()) {
            // Where hosts look for it, whatever the site's style.
            return Pattern.of("/404.html", word -> {});
        }
        return Pattern.of(stem.equals("index") ? "/:path/" : "/:path/:basename" + ending, word -> {});
    }

    private @Nullable Pattern ownPattern(String written, Entry entry) {
        String fault = Address.faultAsWritten(written);
        if (fault != null) {
            sink.add(error("permalink-path", "The address " + fault, entry)
                    .hint("A permalink is a path such as /about/."));
            return null;
        }
        int before = sink.size();
        SourceSpan span = Places.value(entry.document(), "permalink");
        Pattern pattern = Pattern.of(
                written,
                word -> sink.add(unknown(
                        word,
                        Places.error(
                                "permalink-token",
                                "':" + word + "' is no part of an address",
                                narrowed(span, ":" + word),
                                entry.document().source().path()))));
        return sink.size() > before ? null : pattern;
    }

    /** A pattern of the settings; after an error one that gives no two documents one address, which would be more errors. */
    private Pattern settingPattern(String pattern, String written) {
        int before = sink.size();
        SourceSpan span = Places.setting(config, written);
        String fault = Address.faultAsWritten(pattern);
        if (fault != null) {
            sink.add(Places.error(
                    "permalink-path",
                    "The permalink pattern " + fault,
                    span,
                    config.file().path()));
        }
        Pattern read = Pattern.of(
                pattern,
                word -> sink.add(unknown(
                        word,
                        Places.error(
                                "permalink-token",
                                "':" + word + "' is no part of an address",
                                narrowed(span, ":" + word),
                                config.file().path()))));
        return sink.size() > before ? Pattern.of("/:collection/:path/", word -> {}) : read;
    }

    private static Diagnostic unknown(String word, Diagnostic diagnostic) {
        Optional<String> near = NearestWord.of(word, Token.words());
        return near.isPresent()
                ? diagnostic.hint("Did you mean ':" + near.get() + "'?")
                : diagnostic.hint("Known are :" + String.join(", :", Token.words()) + ".");
    }

    private static @Nullable SourceSpan narrowed(@Nullable SourceSpan span, String part) {
        if (span == null) {
            return null;
        }
        int at = span.lineText().indexOf(part, span.column() - 1);
        return at < 0 ? span : new SourceSpan(span.file(), span.line(), at + 1, part.length(), span.lineText());
    }

    private static Diagnostic error(String code, String message, Entry entry) {
        return Places.error(
                code,
                message,
                Places.value(entry.document(), "permalink"),
                entry.document().source().path());
    }

    /** Whether the settings give the collection's pattern, rather than leaving it to the site's style. */
    private boolean writtenPermalink(CollectionConfig collection) {
        return config.values().get("collections").orElse(null) instanceof DataMap all
                && all.get(collection.name()).orElse(null) instanceof DataMap settings
                && settings.has("permalink");
    }
}
