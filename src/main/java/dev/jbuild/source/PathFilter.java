package dev.jbuild.source;

import dev.jbuild.path.GlobPattern;
import java.util.ArrayList;
import java.util.List;

/** What {@code include} and {@code exclude} say about a path. */
final class PathFilter {

    private final List<Entry> include;
    private final List<Entry> exclude;

    PathFilter(ScanRules rules) {
        this.include = entries(rules.include());
        List<String> excluded = new ArrayList<>(rules.exclude());
        excluded.removeAll(rules.include());
        this.exclude = entries(excluded);
    }

    private static List<Entry> entries(List<String> written) {
        List<Entry> entries = new ArrayList<>();
        for (String pattern : written) {
            String text = pattern;
            while (text.startsWith("./") || text.startsWith("/")) {
                text = text.substring(text.indexOf('/') + 1);
            }
            if (!text.isEmpty() && !text.equals(".")) {
                entries.add(new Entry(text));
            }
        }
        return entries;
    }

    /** Whether an {@code include} entry names this path, or a folder above it. */
    boolean isIncluded(String path) {
        for (Entry entry : include) {
            if (entry.names(path) || (path.startsWith(entry.plain) && path.startsWith("/", entry.plain.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an {@code include} entry names just this path, or its last segment wherever it lies, as in Jekyll. */
    boolean isNamed(String path, String name) {
        for (Entry entry : include) {
            if (entry.names(path) || entry.names(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an {@code include} entry names something below this folder, or its glob pattern may. */
    boolean leadsToIncluded(String folder) {
        for (Entry entry : include) {
            String plain = entry.plain.substring(0, entry.globStart);
            boolean above = plain.startsWith(folder) && plain.startsWith("/", folder.length());
            if (above || (entry.isGlob() && plain.indexOf('/') > 0 && folder.startsWith(plain))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether {@code exclude} has this path: by glob pattern, or as the beginning of the path, as Jekyll's
     * {@code EntryFilter#glob_include?} compares. A file that {@code include} names itself is not excluded.
     */
    boolean isExcluded(String path, String name) {
        for (Entry entry : exclude) {
            // Written with a closing slash it is the folder and what lies in it, without it any path that begins so.
            if (path.startsWith(entry.text) || entry.names(path)) {
                return !isNamed(path, name);
            }
        }
        return false;
    }

    private static final class Entry {
        private final String text;
        private final String plain;
        private final GlobPattern glob;
        private final int globStart;

        Entry(String text) {
            this.text = text;
            this.plain = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
            this.glob = new GlobPattern(plain);
            this.globStart = GlobPattern.firstSpecial(plain);
        }

        boolean isGlob() {
            return globStart < plain.length();
        }

        boolean names(String path) {
            return plain.equals(path) || (isGlob() && glob.matches(path));
        }
    }
}
