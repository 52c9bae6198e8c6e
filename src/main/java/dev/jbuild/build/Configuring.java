package dev.jbuild.build;

import dev.jbuild.config.ConfigReader;
import dev.jbuild.config.Overrides;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.config.SiteConfig.CollectionConfig;
import dev.jbuild.content.MetadataReader;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import dev.jbuild.source.ScanRules;
import dev.jbuild.source.SiteFolder;
import dev.jbuild.source.SourceTree;
import dev.jbuild.source.TextDecoder;
import dev.jbuild.source.ThemeJar;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first two steps: which settings, and which files by these settings. */
final class Configuring {

    private static final SourcePath SETTINGS = SourcePath.of("site.yml");

    private Configuring() {}

    /** The settings of a site; defaults where it has no settings file. */
    static Outcome<SiteConfig> read(Stock stock, Overrides overrides) {
        SiteFolder folder = stock.sources().folder();
        if (!folder.has(SETTINGS)) {
            return looksLikeSite(folder)
                    ? new ConfigReader().read(Optional.empty(), overrides)
                    : Outcome.failed(Diagnostic.error("no-site", "there is no site in " + folder.root())
                            .hint("Run jbuild in a folder with a site.yml or a _posts folder, name it with --source,"
                                    + " or make one with 'jbuild new FOLDER'."));
        }
        List<Diagnostic> problems = new ArrayList<>();
        SourceText text = read(folder).into(problems);
        if (text == null) {
            return Outcome.failed(problems);
        }
        Outcome<SiteConfig> read = stock.config(text.text(), () -> read(text, overrides));
        problems.addAll(read.diagnostics());
        return new Outcome<>(read.value(), problems);
    }

    private static Outcome<SiteConfig> read(SourceText text, Overrides overrides) {
        List<Diagnostic> problems = new ArrayList<>();
        SiteConfig config =
                new ConfigReader().read(Optional.of(text), overrides).into(problems);
        if (config == null) {
            return Outcome.failed(problems);
        }
        problems.addAll(new MetadataReader().checkDefaults(config));
        return Outcome.of(config, problems);
    }

    /** The output folder: the command line's, else the settings', else {@code _site} in the site's folder. */
    static Path destination(BuildRequest request, @Nullable SiteConfig config) {
        Optional<String> configured =
                config == null ? Optional.empty() : config.files().destination();
        return request.destination()
                .orElseGet(() -> request.source().resolve(configured.orElse("_site")))
                .toAbsolutePath()
                .normalize();
    }

    /** A folder of posts, pages or layouts makes a site, with or without settings. */
    private static boolean looksLikeSite(SiteFolder folder) {
        return SiteFolder.sourceFolders().stream().anyMatch(name -> name.startsWith("_") && folder.hasFolder(name));
    }

    private static Outcome<SourceText> read(SiteFolder folder) {
        try {
            return TextDecoder.decode(SETTINGS, folder.read(SETTINGS));
        } catch (IOException e) {
            return Outcome.failed(Diagnostic.error("source-unreadable", "this file cannot be read", SETTINGS)
                    .hint(String.valueOf(e.getMessage())));
        }
    }

    /** What the settings say about which files belong to the site. */
    static ScanRules rules(SiteConfig config, Path destination) {
        return new ScanRules(
                config.files().include(), config.files().exclude(), folders(config), Optional.of(destination));
    }

    /** The files of a site, over the theme that the jar brings; where the settings turn it off, over its shortcodes. */
    static Outcome<SourceTree> scan(Stock stock, SiteConfig config, Path destination, Instant now) {
        ScanRules rules = rules(config, destination);
        ThemeJar jar = stock.theme();
        Optional<ThemeJar> theme = Optional.of(config.files().theme() ? jar : jar.shortcodes());
        Outcome<SourceTree> tree = stock.sources().scan(theme, rules, stock.changes(), now);
        stock.scanned();
        return tree;
    }

    /** Folders of documents with an underscore: those of the collections, and that of documents about terms. */
    private static List<String> folders(SiteConfig config) {
        List<String> folders = new ArrayList<>(
                config.collections().stream().map(CollectionConfig::name).toList());
        if (!folders.contains("terms")) {
            folders.add("terms");
        }
        return folders;
    }
}
