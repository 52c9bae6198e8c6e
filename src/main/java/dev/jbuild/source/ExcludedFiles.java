package dev.jbuild.source;

import dev.jbuild.path.SourcePath;

/** Files of a site that are there, and that its settings exclude. */
public final class ExcludedFiles {

    private final SiteFolder folder;
    private final PathFilter filter;

    /** Those of a folder by rules. */
    public ExcludedFiles(SiteFolder folder, ScanRules rules) {
        this.folder = folder;
        this.filter = new PathFilter(rules);
    }

    /** Whether a path, or a folder above it, is excluded and there is a file. */
    public boolean has(SourcePath path) {
        String value = path.value();
        for (int slash = value.indexOf('/'); slash >= 0; slash = value.indexOf('/', slash + 1)) {
            if (isExcluded(value.substring(0, slash))) {
                return folder.has(path);
            }
        }
        return isExcluded(value) && folder.has(path);
    }

    private boolean isExcluded(String path) {
        return filter.isExcluded(path, path.substring(path.lastIndexOf('/') + 1));
    }
}
