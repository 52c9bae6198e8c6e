package dev.jbuild.build;

import dev.jbuild.check.SeriesCheck;
import dev.jbuild.check.UnusedSettings;
import dev.jbuild.check.UrlGuard;
import dev.jbuild.check.UrlLock;
import dev.jbuild.check.VanishedUrls;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.content.DataFiles;
import dev.jbuild.content.Document;
import dev.jbuild.content.FolderDefaults;
import dev.jbuild.content.Inherited;
import dev.jbuild.content.RecordPages;
import dev.jbuild.content.Revisions;
import dev.jbuild.data.DataMap;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import dev.jbuild.render.LayoutLibrary;
import dev.jbuild.render.SettingLayouts;
import dev.jbuild.route.RouteTable;
import dev.jbuild.site.Site;
import dev.jbuild.site.SiteAssembler;
import dev.jbuild.source.ExcludedFiles;
import dev.jbuild.source.SiteFolder;
import dev.jbuild.source.SourceFile;
import dev.jbuild.source.SourceKind;
import dev.jbuild.source.SourceTexts;
import dev.jbuild.source.SourceTree;
import dev.jbuild.source.TextDecoder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The steps before the first page is made: files, documents, the site, its addresses. */
final class Assembling {

    private final Stock stock;
    private final Progress progress;
    private final Workers workers;
    private final List<Diagnostic> problems;

    /**
     * Steps that have not begun.
     *
     * @param stock what builds before this one made
     * @param problems takes what is found
     */
    Assembling(Stock stock, Progress progress, Workers workers, List<Diagnostic> problems) {
        this.stock = stock;
        this.progress = progress;
        this.workers = workers;
        this.problems = problems;
    }

    /** The site with its addresses; {@code null} where something keeps it from being put together. */
    @Nullable
    Assembled assemble(SiteConfig config, Path destination, Clock clock) {
        Instant now = config.selection().clock().orElseGet(clock::instant);
        Instant looked = clock.instant();
        SourceTree sources =
                Configuring.scan(stock, config, destination, looked).into(problems);
        if (sources == null) {
            return null;
        }
        SourceTexts texts = stock.sources().texts();
        List<Document> documents = parse(sources, config);
        DataMap data = dataOrEmpty(stock.data(sources.of(SourceKind.DATA), () -> DataFiles.read(sources, texts)));
        List<Document> records = config.generate().isEmpty()
                ? List.of()
                : stock.records(config, data, () -> RecordPages.read(config, data, sources, texts))
                        .into(problems);
        if (records != null) {
            documents.addAll(records);
        }
        List<SourceFile> templates = new ArrayList<>(sources.of(SourceKind.LAYOUT));
        templates.addAll(sources.of(SourceKind.INCLUDE));
        ExcludedFiles excluded = new ExcludedFiles(stock.folder(), Configuring.rules(config, destination));
        LayoutLibrary layouts = stock.layouts(templates, () -> LayoutLibrary.read(sources, texts, excluded::has))
                .into(problems);
        if (layouts == null) {
            SiteAssembler.assemble(documents, config, data, published(sources), now)
                    .into(problems);
            return null;
        }
        checkSettings(config, sources, documents, layouts);
        Placing.Basis basis = new Placing.Basis(config, documents, data, published(sources), layouts);
        return placed(basis, sources, now, looked);
    }

    /** What was read, in its places. */
    private @Nullable Assembled placed(Placing.Basis basis, SourceTree sources, Instant now, Instant looked) {
        // Templates are made ready for the first page beside what follows.
        Supplier<Tools> making = workers.aside(() -> stock.tools(basis.layouts(), basis.config()));
        Placing.Placed placed = stock.placing().place(basis, now, workers);
        Tools tools = making.get();
        problems.addAll(placed.problems());
        if (placed.site() == null || placed.routes() == null) {
            return null;
        }
        VanishedUrls guarded = guard(stock.folder(), placed.site(), placed.routes(), placed.revisions());
        problems.addAll(guarded.problems());
        return new Assembled(
                placed.site(),
                placed.routes(),
                placed.revisions(),
                basis.layouts(),
                tools,
                sources,
                now,
                looked,
                guarded.moves());
    }

    private void checkSettings(SiteConfig config, SourceTree sources, List<Document> documents, LayoutLibrary layouts) {
        problems.addAll(SettingLayouts.check(config, layouts));
        problems.addAll(UnusedSettings.check(config, stock.folder(), sources));
        SeriesCheck.check(config, documents, layouts.own()).ifPresent(problems::add);
    }

    private static List<SourceFile> published(SourceTree sources) {
        List<SourceFile> files = new ArrayList<>(sources.of(SourceKind.ASSET));
        files.addAll(sources.of(SourceKind.BUNDLED));
        return files;
    }

    private VanishedUrls guard(SiteFolder folder, Site site, RouteTable routes, Revisions revisions) {
        SourceText file = lockFile(folder, problems);
        UrlLock lock = file == null ? null : UrlLock.parse(file).into(problems);
        if (file == null || lock == null) {
            return VanishedUrls.NONE;
        }
        Set<SourcePath> broken = new HashSet<>();
        for (Diagnostic problem : problems) {
            if (problem.isError() && problem.file() != null) {
                broken.add(problem.file());
            }
        }
        return UrlGuard.check(file, lock, site, routes, revisions).beside(broken);
    }

    /** The file of published addresses; {@code null} where there is none, or none that can be read. */
    static @Nullable SourceText lockFile(SiteFolder folder, List<Diagnostic> problems) {
        if (!folder.has(UrlLock.PATH)) {
            return null;
        }
        try {
            return TextDecoder.decode(UrlLock.PATH, folder.read(UrlLock.PATH)).into(problems);
        } catch (IOException e) {
            problems.add(Diagnostic.error("source-unreadable", "this file cannot be read", UrlLock.PATH)
                    .hint(String.valueOf(e.getMessage())));
            return null;
        }
    }

    private List<Document> parse(SourceTree sources, SiteConfig config) {
        Parsing parsing = new Parsing(stock, config, inherited(sources, config), progress);
        List<Document> documents = new ArrayList<>();
        for (Outcome<Document> outcome : parsing.documents(sources, workers)) {
            Document document = outcome.into(problems);
            if (document != null) {
                documents.add(document);
            }
        }
        return documents;
    }

    private Inherited inherited(SourceTree sources, SiteConfig config) {
        SourceTexts texts = stock.sources().texts();
        ZoneId zone = config.identity().zone();
        FolderDefaults folders = stock.folderDefaults(
                        sources.of(SourceKind.DEFAULTS), zone, () -> FolderDefaults.read(sources, texts, zone))
                .into(problems);
        Map<SourcePath, Instant> changes =
                config.files().asksGit() ? LastChanges.of(stock.folder(), config, problems) : Map.of();
        return new Inherited(folders == null ? FolderDefaults.NONE : folders, changes);
    }

    private DataMap dataOrEmpty(Outcome<DataMap> outcome) {
        DataMap data = outcome.into(problems);
        return data == null ? DataMap.EMPTY : data;
    }
}
