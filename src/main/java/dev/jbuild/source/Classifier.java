package dev.jbuild.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a file or folder is by where it lies, and only where that is not enough by its first bytes. */
final class Classifier {

    /** Asked only for files of which the place does not say enough. */
    @FunctionalInterface
    interface FrontMatterProbe {
        /** Whether the file begins with a line of three hyphens. */
        boolean hasFrontMatter();
    }

    private static final Set<String> TEXT = Set.of(
            "md",
            "markdown",
            "mkdown",
            "mkdn",
            "mkd",
            "html",
            "htm",
            "xhtml",
            "xml",
            "json",
            "txt",
            "css",
            "js",
            "mjs",
            "csv",
            "tsv",
            "svg",
            "rss",
            "atom",
            "ics",
            "vcf",
            "yml",
            "yaml",
            "webmanifest",
            "xsl");

    /** What is a document also without front matter. */
    private static final Set<String> MARKUP = Set.of("md", "markdown", "mkdown", "mkdn", "mkd", "html", "htm", "xhtml");

    /** Under {@code assets/} only these are opened to look for front matter. */
    private static final Set<String> TEXT_ASSETS =
            Set.of("css", "js", "xml", "json", "txt", "html", "htm", "md", "markdown", "webmanifest", "xsl");

    /** Files that hosts, browsers and crawlers look for at a site's root. */
    private static final Set<String> WELL_KNOWN_FILES = Set.of(
            "CNAME",
            "robots.txt",
            "humans.txt",
            "ads.txt",
            "app-ads.txt",
            "llms.txt",
            "llms-full.txt",
            "security.txt",
            ".nojekyll",
            ".htaccess",
            "_headers",
            "_redirects",
            "favicon.ico",
            "favicon.png",
            "favicon.svg",
            "site.webmanifest",
            "manifest.webmanifest",
            "manifest.json",
            "browserconfig.xml",
            "BingSiteAuth.xml");

    private static final Set<String> WELL_KNOWN_PAGES = Set.of("index.html", "404.html");

    /** Files about a repository, not of the site, by stem in lower case. */
    private static final Set<String> REPOSITORY_FILES = Set.of(
            "readme",
            "license",
            "licence",
            "copying",
            "notice",
            "changelog",
            "changes",
            "history",
            "contributing",
            "contributors",
            "code_of_conduct",
            "security",
            "authors",
            "maintainers",
            "governance",
            "support");

    private final PathFilter filter;
    private final Set<String> collections;

    Classifier(ScanRules rules) {
        this.filter = new PathFilter(rules);
        this.collections = new HashSet<>(rules.collections());
    }

    /** What a folder in a folder of the given zone is. */
    Zone folder(Zone parent, String path, String name) {
        boolean never = name.equals(".git") || name.equals(".jbuild") || name.equals("node_modules");
        if (never || (parent == Zone.ROOT && name.equals("target")) || filter.isExcluded(path, name)) {
            return Zone.NONE;
        }
        return switch (parent) {
            case ROOT -> rootFolder(path, name);
            case PASSAGE -> passage(path);
            case INCLUDED -> includedFolder(path, name);
            case LAYOUTS, INCLUDES, DATA -> isDotOrBackup(name) ? Zone.NONE : parent;
            case POST_BUNDLE, DRAFT_BUNDLE, BUNDLED ->
                isHidden(name) && !filter.isNamed(path, name) ? Zone.NONE : Zone.BUNDLED;
            case POSTS, DRAFTS, PAGES, COLLECTION, PAGE_BUNDLE, ITEM_BUNDLE, ASSETS ->
                isHidden(name) && !filter.isNamed(path, name) ? Zone.NONE : parent;
            case WELL_KNOWN, NONE -> parent;
        };
    }

    /** What a folder of a zone becomes when it has an index document; the zone itself where that makes no difference. */
    static Zone withIndex(Zone zone, String name) {
        return switch (zone) {
            case POSTS -> name.equals("_posts") ? zone : Zone.POST_BUNDLE;
            case DRAFTS -> name.equals("_drafts") ? zone : Zone.DRAFT_BUNDLE;
            case PAGES -> Zone.PAGE_BUNDLE;
            case COLLECTION -> Zone.ITEM_BUNDLE;
            default -> zone;
        };
    }

    /** The names of documents that make their folder a bundle. */
    static List<String> indexNames() {
        return List.of("index.md", "index.markdown", "index.html");
    }

    private Zone rootFolder(String path, String name) {
        return switch (name) {
            case "_posts" -> Zone.POSTS;
            case "_drafts" -> Zone.DRAFTS;
            case "_pages" -> Zone.PAGES;
            case "_layouts" -> Zone.LAYOUTS;
            case "_includes" -> Zone.INCLUDES;
            case "_data" -> Zone.DATA;
            case "assets" -> Zone.ASSETS;
            case ".well-known" -> Zone.WELL_KNOWN;
            default ->
                name.startsWith("_") && collections.contains(name.substring(1)) ? Zone.COLLECTION : passage(path);
        };
    }

    private Zone passage(String path) {
        if (filter.isIncluded(path)) {
            return Zone.INCLUDED;
        }
        return filter.leadsToIncluded(path) ? Zone.PASSAGE : Zone.NONE;
    }

    private Zone includedFolder(String path, String name) {
        if (name.equals("_posts")) {
            return Zone.POSTS;
        }
        if (name.equals("_drafts")) {
            return Zone.DRAFTS;
        }
        return isHidden(name) && !filter.isNamed(path, name) ? Zone.NONE : Zone.INCLUDED;
    }

    /** What a file in a folder of the given zone is, or {@code null} when it does not belong to the site. */
    @Nullable
    SourceKind file(Zone zone, String path, String name, FrontMatterProbe probe) {
        if (zone == Zone.ROOT && name.equals("site.yml")) {
            return SourceKind.SETTINGS;
        }
        boolean named = filter.isNamed(path, name);
        if ((isBackup(name) && !named) || filter.isExcluded(path, name)) {
            return null;
        }
        if (name.equals("_defaults.yml") && holdsDocuments(zone)) {
            return SourceKind.DEFAULTS;
        }
        return switch (zone) {
            case ROOT -> rootFile(path, name, probe);
            case POSTS, DRAFTS, PAGES, COLLECTION ->
                (isHidden(name) && !named) || !TEXT.contains(extension(name)) ? null : documentKind(zone);
            case POST_BUNDLE, DRAFT_BUNDLE, BUNDLED -> isHidden(name) && !named ? null : ofPost(zone, name);
            case PAGE_BUNDLE, ITEM_BUNDLE -> isHidden(name) && !named ? null : beside(zone, name, probe);
            case LAYOUTS -> isDotOrBackup(name) ? null : SourceKind.LAYOUT;
            case INCLUDES -> isDotOrBackup(name) ? null : SourceKind.INCLUDE;
            case DATA -> isDotOrBackup(name) ? null : SourceKind.DATA;
            case ASSETS -> isHidden(name) && !named ? null : pageOrAsset(TEXT_ASSETS, name, probe);
            case WELL_KNOWN -> SourceKind.ASSET;
            case INCLUDED -> isHidden(name) && !named ? null : pageOrAsset(TEXT, name, probe);
            case PASSAGE -> filter.isIncluded(path) ? pageOrAsset(TEXT, name, probe) : null;
            case NONE -> null;
        };
    }

    /** Whether documents may lie in a zone. */
    static boolean holdsDocuments(Zone zone) {
        return switch (zone) {
            case LAYOUTS, INCLUDES, DATA, WELL_KNOWN, PASSAGE, NONE -> false;
            default -> true;
        };
    }

    /**
     * Whether something that is not taken lies where an author may have meant it to be published: at the root, or among
     * documents; and neither its name nor {@code exclude} says that it is not.
     */
    boolean looksMeant(Zone parent, String path, String name) {
        boolean place = switch (parent) {
            case ROOT, POSTS, DRAFTS, PAGES, COLLECTION -> true;
            default -> false;
        };
        return place && !isHidden(name) && !filter.isExcluded(path, name);
    }

    private static SourceKind ofPost(Zone zone, String name) {
        return zone != Zone.BUNDLED && indexNames().contains(name) ? documentKind(zone) : SourceKind.BUNDLED;
    }

    private static SourceKind beside(Zone zone, String name, FrontMatterProbe probe) {
        String extension = extension(name);
        boolean document = MARKUP.contains(extension) || (TEXT.contains(extension) && probe.hasFrontMatter());
        return document ? documentKind(zone) : SourceKind.BUNDLED;
    }

    private static SourceKind documentKind(Zone zone) {
        return switch (zone) {
            case POSTS, POST_BUNDLE -> SourceKind.POST;
            case DRAFTS, DRAFT_BUNDLE -> SourceKind.DRAFT;
            case PAGES, PAGE_BUNDLE -> SourceKind.PAGE;
            default -> SourceKind.COLLECTION;
        };
    }

    private @Nullable SourceKind rootFile(String path, String name, FrontMatterProbe probe) {
        if (filter.isIncluded(path) || isWellKnown(name)) {
            return pageOrAsset(TEXT, name, probe);
        }
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
        if (isHidden(name) || REPOSITORY_FILES.contains(stem) || !TEXT.contains(extension(name))) {
            return null;
        }
        return probe.hasFrontMatter() ? SourceKind.PAGE : null;
    }

    private static boolean isWellKnown(String name) {
        return WELL_KNOWN_FILES.contains(name)
                || WELL_KNOWN_PAGES.contains(name)
                || (name.startsWith("favicon-") && name.endsWith(".png"))
                || (name.startsWith("apple-touch-icon") && name.endsWith(".png"))
                // How Google Search Console asks for a proof of ownership.
                || (name.startsWith("google") && name.endsWith(".html"));
    }

    private static SourceKind pageOrAsset(Set<String> extensions, String name, FrontMatterProbe probe) {
        return extensions.contains(extension(name)) && probe.hasFrontMatter() ? SourceKind.PAGE : SourceKind.ASSET;
    }

    /** Names that Jekyll's {@code EntryFilter#special?} and {@code #backup?} leave out. */
    private static boolean isHidden(String name) {
        char first = name.charAt(0);
        return first == '_' || isDotOrBackup(name);
    }

    private static boolean isDotOrBackup(String name) {
        char first = name.charAt(0);
        return first == '.' || first == '#' || first == '~' || isBackup(name);
    }

    private static boolean isBackup(String name) {
        return name.endsWith("~") || name.endsWith(".swp") || name.startsWith(".#") || name.startsWith("#");
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Folders at the root that hold sources, with those of the collections; an output folder must not lie in them. */
    static List<String> sourceFolders() {
        return List.of("_posts", "_drafts", "_pages", "_layouts", "_includes", "_data", "assets", ".well-known");
    }
}
