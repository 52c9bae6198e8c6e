package dev.jbuild.site;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.config.SiteConfig.CollectionConfig;
import dev.jbuild.config.TaxonomyConfig;
import dev.jbuild.content.Document;
import dev.jbuild.content.FrontMatterChecker;
import dev.jbuild.data.DataMap;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.path.SourcePath;
import dev.jbuild.source.SourceFile;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts documents in their places: which are published, in which order, under which terms. */
public final class SiteAssembler {

    private final SiteConfig config;
    private final Instant now;
    private final List<Post> posts = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, List<Item>> items = new HashMap<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private SiteAssembler(SiteConfig config, Instant now) {
        this.config = config;
        this.now = now;
    }

    /**
     * The site of these documents, with what {@link #slips} finds.
     *
     * @param data what lies under {@code _data}
     * @param assets files that are published as they are
     * @param now the moment that counts as now
     */
    public static Outcome<Site> assemble(
            List<Document> documents, SiteConfig config, DataMap data, List<SourceFile> assets, Instant now) {
        Outcome<Site> placed = place(documents, config, data, assets, now);
        List<Diagnostic> problems = new ArrayList<>();
        if (placed.value() != null) {
            problems.addAll(slips(documents, placed.value()));
        }
        problems.addAll(placed.diagnostics());
        return new Outcome<>(placed.value(), problems);
    }

    /**
     * The site of these documents. As in Jekyll's {@code Publisher}, posts and members of collections wait for their
     * date, pages do not. A draft without a date has the day of {@code now} rather than, as in Jekyll, the moment of its
     * file, which differs from copy to copy; so has a post without one, an error that its reader reports. A whole day, as
     * otherwise a preview would show another date with each build.
     *
     * @param data what lies under {@code _data}
     * @param assets files that are published as they are
     * @param now the moment that counts as now
     */
    public static Outcome<Site> place(
            List<Document> documents, SiteConfig config, DataMap data, List<SourceFile> assets, Instant now) {
        SiteAssembler assembler = new SiteAssembler(config, now);
        for (Document document : documents) {
            assembler.place(document);
        }
        Site site = assembler.site(data, assets);
        return Outcome.of(site, assembler.diagnostics);
    }

    /**
     * What is wrong with front matter as the whole site tells it, and values of taxonomies that name no term. Nothing is
     * made of it, so that it may be looked for beside what is.
     *
     * @param documents all of them, published or not
     */
    public static List<Diagnostic> slips(List<Document> documents, Site site) {
        List<Diagnostic> problems = new ArrayList<>(FrontMatterChecker.check(documents, site.authors()));
        List<Post> listed = site.listedPosts();
        for (TaxonomyConfig taxonomy : site.config().sorting().taxonomies()) {
            for (Post post : listed) {
                TermPlaces.check(post.document(), taxonomy, problems);
            }
        }
        return problems;
    }

    private Site site(DataMap data, List<SourceFile> assets) {
        posts.sort(SiteAssembler::newestFirst);
        List<Post> kept = limited();
        pages.sort((a, b) -> path(a).compareTo(path(b)));
        skipped.sort(null);
        List<Collection> collections = new ArrayList<>();
        for (CollectionConfig collection : config.collections()) {
            List<Item> members = items.getOrDefault(collection.name(), List.of());
            List<Item> dated =
                    members.stream().sorted(SiteAssembler::byDateThenPath).toList();
            collections.add(new Collection(collection, new MemberOrder(config, collection, diagnostics).sorted(dated)));
        }
        List<Post> listed = kept.stream().filter(post -> !post.isHidden()).toList();
        List<Item> about = termDocuments();
        List<Taxonomy> taxonomies = taxonomies(listed, about);
        List<SourceFile> sortedAssets = assets.stream().sorted().toList();
        DataMap authors = AuthorRecords.of(config, data);
        return new Site(config, kept, pages, collections, about, taxonomies, authors, data, sortedAssets, skipped);
    }

    private List<Item> termDocuments() {
        boolean taken = config.collections().stream()
                .anyMatch(collection -> collection.name().equals(TermDocuments.FOLDER));
        List<Item> about = taken ? List.of() : items.getOrDefault(TermDocuments.FOLDER, List.of());
        return about.stream().sorted((a, b) -> path(a).compareTo(path(b))).toList();
    }

    private List<Taxonomy> taxonomies(List<Post> listed, List<Item> about) {
        TermDocuments documents = new TermDocuments(about, config, diagnostics);
        List<Taxonomy> taxonomies = new ArrayList<>();
        for (TaxonomyConfig each : config.sorting().taxonomies()) {
            Taxonomy taxonomy =
                    new TermCollector(each, config.sorting().letters()).collect(listed, documents, diagnostics);
            documents.reportUnused(taxonomy, diagnostics);
            NearTerms.report(taxonomy, diagnostics);
            taxonomies.add(taxonomy);
        }
        return taxonomies;
    }

    private List<Post> limited() {
        int limit = config.selection().limitPosts();
        if (limit <= 0 || posts.size() <= limit) {
            return posts;
        }
        for (Post post : posts.subList(limit, posts.size())) {
            skip(post.document(), Skipped.Reason.LIMIT);
        }
        return posts.subList(0, limit);
    }

    private void place(Document document) {
        switch (document.source().kind()) {
            case POST, DRAFT -> placePost(document);
            case PAGE, DATA -> {
                if (isWanted(document)) {
                    pages.add(new Page(document, Titles.ofPage(document, config.identity()), Titles.slug(document)));
                }
            }
            case COLLECTION -> placeItem(document);
            default ->
                throw new IllegalArgumentException(document.source().path() + " is no document but "
                        + document.source().kind());
        }
    }

    private void placePost(Document document) {
        if (!isWanted(document)) {
            return;
        }
        OffsetDateTime date = document.metadata()
                .date()
                .orElseGet(() -> now.atZone(config.identity().zone())
                        .truncatedTo(ChronoUnit.DAYS)
                        .toOffsetDateTime());
        if (!waits(document, date)) {
            posts.add(new Post(document, Titles.of(document), Titles.slug(document), date));
        }
    }

    private void placeItem(Document document) {
        String top = document.source().path().value();
        String name = top.substring(0, Math.max(0, top.indexOf('/')));
        String collection = name.startsWith("_") ? name.substring(1) : name;
        Optional<OffsetDateTime> date = document.metadata().date();
        if (isWanted(document) && (date.isEmpty() || !waits(document, date.get()))) {
            items.computeIfAbsent(collection, key -> new ArrayList<>())
                    .add(new Item(document, collection, Titles.of(document), Titles.slug(document)));
        }
    }

    private boolean isWanted(Document document) {
        if (document.isDraft() && !config.selection().drafts()) {
            skip(document, Skipped.Reason.DRAFT);
            return false;
        }
        if (!document.metadata().flags().published() && !config.selection().unpublished()) {
            skip(document, Skipped.Reason.UNPUBLISHED);
            return false;
        }
        Optional<OffsetDateTime> expiry = expiry(document);
        if (expiry.isPresent() && expiry.get().toEpochSecond() <= now.getEpochSecond()) {
            skipped.add(new Skipped(document.source().path(), Skipped.Reason.EXPIRED, Optional.empty(), expiry));
            return false;
        }
        return true;
    }

    private Optional<OffsetDateTime> expiry(Document document) {
        return document.metadata().expiry().map(this::here);
    }

    /** The same moment in the site's zone. */
    private OffsetDateTime here(OffsetDateTime moment) {
        return moment.atZoneSameInstant(config.identity().zone()).toOffsetDateTime();
    }

    private boolean waits(Document document, OffsetDateTime date) {
        // Whole seconds, as Jekyll compares them.
        if (config.selection().future() || date.toEpochSecond() <= now.getEpochSecond()) {
            return false;
        }
        skipped.add(new Skipped(
                document.source().path(), Skipped.Reason.FUTURE, Optional.of(here(date)), expiry(document)));
        return true;
    }

    private void skip(Document document, Skipped.Reason reason) {
        skipped.add(new Skipped(document.source().path(), reason, Optional.empty()));
    }

    private static int newestFirst(Post a, Post b) {
        int byTime = byTime(b.date(), a.date());
        return byTime != 0 ? byTime : path(b).compareTo(path(a));
    }

    /** Members without a date come before those with one. */
    private static int byDateThenPath(Item a, Item b) {
        OffsetDateTime first = a.published().orElse(OffsetDateTime.MIN);
        int byTime = byTime(first, b.published().orElse(OffsetDateTime.MIN));
        return byTime != 0 ? byTime : path(a).compareTo(path(b));
    }

    private static int byTime(OffsetDateTime a, OffsetDateTime b) {
        int bySecond = Long.compare(a.toEpochSecond(), b.toEpochSecond());
        return bySecond != 0 ? bySecond : Integer.compare(a.getNano(), b.getNano());
    }

    private static SourcePath path(Entry entry) {
        return entry.document().source().path();
    }
}
