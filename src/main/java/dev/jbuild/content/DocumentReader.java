package dev.jbuild.content;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataValue;
import dev.jbuild.data.DateReader;
import dev.jbuild.data.Fields;
import dev.jbuild.data.RepeatedKeys;
import dev.jbuild.data.YamlReader;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.source.SourceFile;
import dev.jbuild.source.SourceKind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a source into a document: front matter found, parsed, laid over the site's defaults, and understood. */
public final class DocumentReader {

    private final FrontMatterSplitter splitter = new FrontMatterSplitter();
    private final MetadataReader metadata = new MetadataReader();
    private final YamlReader strict = new YamlReader(RepeatedKeys.REFUSED);
    private final YamlReader lenient = new YamlReader(RepeatedKeys.LAST_COUNTS);

    /** The document of a source, with all problems of its front matter and its name. There is a value always. */
    public Outcome<Document> read(SourceFile source, SourceText text, SiteConfig config) {
        return read(source, text, config, Inherited.NOTHING);
    }

    /** The same for a document that inherits something. */
    public Outcome<Document> read(SourceFile source, SourceText text, SiteConfig config, Inherited inherited) {
        List<Diagnostic> problems = new ArrayList<>(0);
        FrontMatter split =
                Optional.ofNullable(splitter.split(text).into(problems)).orElse(FrontMatter.NONE);
        boolean broken = !problems.isEmpty();
        if (source.kind() == SourceKind.POST && !split.isPresent()) {
            doubt(source, text).ifPresent(problems::add);
        }
        YamlReader yaml = config.files().repeatedKeys() == RepeatedKeys.REFUSED ? strict : lenient;
        DataMap own = split.isPresent() ? values(yaml, text, split, problems) : DataMap.EMPTY;
        broken |= problems.stream().anyMatch(Diagnostic::isError);
        DataMap defaults = inherited.folders().of(source).over(FrontMatterDefaults.of(source, config));
        ZoneId zone = config.identity().zone();
        DataMap merged = own.over(defaults);
        Metadata said = metadata.read(new Fields(text, own, MetadataReader.ROOM, problems), merged, defaults, zone);
        FileName name = FileName.of(source);
        Optional<OffsetDateTime> date = said.date();
        if (date.isEmpty() && !own.get("date").isPresent()) {
            // Front matter that could not be read may well have a date, and what waits for its author needs none yet.
            boolean dateless = broken || said.flags().draft() || !said.flags().published();
            date = nameDate(source, name, zone, dateless, problems);
        }
        if (said.lastModified().isEmpty()) {
            Instant changed = inherited.changes().get(source.path());
            said = changed == null ? said : said.changedAt(changed.atZone(zone).toOffsetDateTime());
        }
        Document document = new Document(source, text, split.bodyStart(), merged, complete(said, source, name, date));
        return Outcome.of(document.from(inherited.folders()), problems);
    }

    /** A warning about a post without front matter that is hardly meant as one. */
    private static Optional<Diagnostic> doubt(SourceFile source, SourceText text) {
        if (text.text().isBlank()) {
            return Optional.of(Diagnostic.warning("post-empty", "This post is empty", text.at(1, 1, 1))
                    .hint("Write it, or move the file to _drafts/ until it has a text."));
        }
        return source.path().extension().equals("txt")
                ? Optional.of(Diagnostic.warning(
                                "post-plain", "This post is plain text, which is published as it is", text.wholeLine(1))
                        .hint("Rename it to '" + source.path().stem() + ".md' to have a page of it."))
                : Optional.empty();
    }

    private static DataMap values(YamlReader yaml, SourceText text, FrontMatter split, List<Diagnostic> problems) {
        DataValue value = yaml.read(text, split.start(), split.end()).into(problems);
        if (value == null || value.isNull()) {
            return DataMap.EMPTY;
        }
        if (value instanceof DataMap map) {
            return map;
        }
        problems.add(Diagnostic.error(
                        "front-matter-type",
                        "Front matter must be 'key: value' lines, not " + value.kind(),
                        text.wholeLine(value.line()))
                .hint("Write for example 'title: Hello'; a file that begins with a line needs '***' for it."));
        return DataMap.EMPTY;
    }

    private static Optional<OffsetDateTime> nameDate(
            SourceFile source, FileName name, ZoneId zone, boolean dateless, List<Diagnostic> problems) {
        if (name.day().isEmpty()) {
            if (source.kind() == SourceKind.POST && !dateless) {
                problems.add(Diagnostic.error("post-name", "This post has no date", source.path())
                        .hint(
                                source.path().stem().equalsIgnoreCase("readme")
                                        ? "If it is no post, name " + source.path() + " under 'exclude:' in site.yml."
                                        : "Name it YYYY-MM-DD-" + source.path().name()
                                                + ", or write 'date:' in its front matter."));
            }
            return Optional.empty();
        }
        DateReader.Reading reading = DateReader.readDay(name.day().get(), zone);
        if (reading.date() == null) {
            problems.add(
                    Diagnostic.error(reading.code(), reading.message() + ", as the file's name has it", source.path())
                            .hint(reading.hint()));
        }
        return Optional.ofNullable(reading.date());
    }

    /** What front matter says, with what the file's name adds. */
    private static Metadata complete(Metadata said, SourceFile source, FileName name, Optional<OffsetDateTime> date) {
        boolean page = source.kind() != SourceKind.POST
                && source.kind() != SourceKind.DRAFT
                && source.kind() != SourceKind.COLLECTION;
        List<String> categories = said.categories();
        if (!name.categories().isEmpty()) {
            List<String> all = new ArrayList<>(name.categories());
            categories.stream().filter(category -> !all.contains(category)).forEach(all::add);
            categories = all.stream().distinct().toList();
        }
        return new Metadata(
                said.layout(),
                page || said.title().isPresent() ? said.title() : Optional.of(name.titleized()),
                date,
                said.lastModified(),
                said.slug().isPresent() ? said.slug() : Optional.of(name.slug()),
                said.permalink(),
                said.authors(),
                said.tags(),
                categories,
                said.description(),
                said.image(),
                said.excerpt(),
                said.excerptSeparator(),
                said.redirectFrom(),
                said.redirectTo(),
                said.expiry(),
                said.tocLevels(),
                said.lang(),
                said.flags());
    }
}
