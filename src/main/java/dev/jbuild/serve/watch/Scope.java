package dev.jbuild.serve.watch;

import dev.jbuild.path.SourcePath;

/** Which places of a site's folder do not count. What it says may change, if the watcher is told to look again. */
public interface Scope {

    /** Whether nothing in a folder counts; it is not looked at then. */
    boolean leavesOutFolder(SourcePath folder);

    /** Whether it does not matter what happens to a file. */
    boolean leavesOutFile(SourcePath file);
}
