package dev.jbuild.build;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.content.Document;
import dev.jbuild.content.FolderDefaults;
import dev.jbuild.content.Inherited;
import dev.jbuild.data.DataMap;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import dev.jbuild.render.LayoutLibrary;
import dev.jbuild.source.KnownSources;
import dev.jbuild.source.SiteFolder;
import dev.jbuild.source.SourceFile;
import dev.jbuild.source.SourceTexts;
import dev.jbuild.source.ThemeJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one build makes of sources and the next build takes where they are as they were. All of it could be made again;
 * none of it is part of an answer. A build that stands alone begins with an empty one.
 */
final class Stock {

    /** So many documents that are gone may stay, since looking for them takes time. */
    private static final int SPARE = 100;

    private final KnownSources sources;
    private final Map<SourceFile, Outcome<Document>> documents = new HashMap<>();
    private final Made<Outcome<SiteConfig>> config = new Made<>();
    private final Made<Outcome<DataMap>> data = new Made<>();
    private final Made<Outcome<List<Document>>> records = new Made<>();
    private final Placing placing = new Placing();
    private final Made<Outcome<FolderDefaults>> folders = new Made<>();
    private final Made<Outcome<LayoutLibrary>> layouts = new Made<>();
    private final Made<Tools> tools = new Made<>();
    private final @Nullable BiPredicate<String, String> deaf;
    private @Nullable ThemeJar theme;
    private @Nullable Lookups lookups;
    private @Nullable List<Object> parsedWith;
    private final SiteFolder folder;
    private Changes pending = Changes.unknown();

    Stock(Path root, SourceTexts.Room room) {
        this(root, room, null);
    }

    /** A stock for builds that do not note some of what is read. */
    Stock(Path root, SourceTexts.Room room, @Nullable BiPredicate<String, String> deaf) {
        this.deaf = deaf;
        this.folder = new SiteFolder(root);
        this.sources = new KnownSources(folder, room);
    }

    /** One thing that is made anew when what it is made of is not what it was made of before. */
    private static final class Made<T> {
        private @Nullable List<Object> of;
        private @Nullable T made;

        T get(List<Object> parts, Supplier<T> maker) {
            T known = made;
            if (known == null || !parts.equals(of)) {
                known = maker.get();
                made = known;
                of = parts;
            }
            return known;
        }
    }

    /** The site's folder. */
    SiteFolder folder() {
        return folder;
    }

    KnownSources sources() {
        return sources;
    }

    /** The theme in the jar. */
    ThemeJar theme() {
        ThemeJar known = theme;
        if (known == null) {
            try {
                known = new ThemeJar(Stock.class.getClassLoader());
            } catch (IOException e) {
                throw new UncheckedIOException("the theme in the jar cannot be read", e);
            }
            theme = known;
        }
        return known;
    }

    /** Notes what changed, until a scan has taken it in. */
    void note(Changes changes) {
        pending = pending.and(changes);
    }

    /** What changed since the last scan. */
    Optional<Set<SourcePath>> changes() {
        return pending.paths();
    }

    /** Says that a scan has taken in all changes. */
    void scanned() {
        pending = Changes.of(Set.of());
    }

    /** Forgets documents that were parsed with other settings, or are no longer there. */
    void prepareDocuments(SiteConfig config, Inherited inherited, List<SourceFile> files) {
        List<Object> with = List.of(config.defaults(), config.identity().zone(), inherited);
        if (!with.equals(parsedWith)) {
            documents.clear();
            parsedWith = with;
        }
        if (documents.size() > files.size() + SPARE) {
            documents.keySet().retainAll(new HashSet<>(files));
        }
    }

    /** What was made of a file that surely did not change since, or {@code null}. */
    @Nullable
    Outcome<Document> document(SourceFile file) {
        SourceText text = sources.texts().known(file);
        return text == null ? null : document(file, text);
    }

    /** What was made of a file's text, or {@code null}. */
    @Nullable
    Outcome<Document> document(SourceFile file, SourceText text) {
        Outcome<Document> parsed = documents.get(file);
        Document document = parsed == null ? null : parsed.value();
        return document != null && document.text() == text ? parsed : null;
    }

    void keep(SourceFile file, Outcome<Document> document) {
        documents.put(file, document);
    }

    /** The settings that a text gives; what the command line says of them is the same in all builds. */
    Outcome<SiteConfig> config(String text, Supplier<Outcome<SiteConfig>> maker) {
        return config.get(List.of(text), maker);
    }

    Outcome<DataMap> data(List<SourceFile> files, Supplier<Outcome<DataMap>> maker) {
        return data.get(texts(files), maker);
    }

    /** The pages that settings make of data. */
    Outcome<List<Document>> records(SiteConfig config, DataMap data, Supplier<Outcome<List<Document>>> maker) {
        return records.get(List.of(config, data), maker);
    }

    Lookups lookups(Assembled assembled) {
        Lookups known = lookups;
        if (known == null || !known.fit(assembled)) {
            known = Lookups.of(assembled.site(), assembled.routes());
            lookups = known;
        }
        return known;
    }

    /** What puts documents in their places. */
    Placing placing() {
        return placing;
    }

    Outcome<FolderDefaults> folderDefaults(
            List<SourceFile> files, ZoneId zone, Supplier<Outcome<FolderDefaults>> maker) {
        List<Object> parts = texts(files);
        parts.add(zone);
        return folders.get(parts, maker);
    }

    Outcome<LayoutLibrary> layouts(List<SourceFile> files, Supplier<Outcome<LayoutLibrary>> maker) {
        return layouts.get(texts(files), maker);
    }

    Tools tools(LayoutLibrary library, SiteConfig config) {
        return tools.get(List.of(library, config.identity(), config.markdown()), () -> Tools.of(library, config, deaf));
    }

    /** The texts of files; texts are compared by which object they are. */
    private List<Object> texts(List<SourceFile> files) {
        List<Object> texts = new ArrayList<>(files.size() * 2);
        for (SourceFile file : files) {
            texts.add(file);
            // One that cannot be read is another one each time, so that it is looked at in each build.
            SourceText text = sources.texts().read(file).value();
            texts.add(text == null ? new Object() : text);
        }
        return texts;
    }
}
