package dev.jbuild.serve.watch;

import java.util.Set;

/** Names of files that editors and systems put beside those that people edit, and of folders that are never a site's. */
final class EditorFiles {

    private static final Set<String> FOLDERS = Set.of(".git", ".hg", ".svn", ".jbuild", "node_modules");

    private static final Set<String> FILES = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private EditorFiles() {}

    /** Whether a folder of this name is never watched, wherever it lies. */
    static boolean isFolder(String name) {
        return FOLDERS.contains(name);
    }

    /** Whether a file of this name never counts as a change. */
    static boolean isFile(String name) {
        boolean vim = name.startsWith(".") && (name.endsWith(".swp") || name.endsWith(".swo") || name.endsWith(".swx"));
        boolean vimProbe = name.equals("4913");
        boolean emacs = name.startsWith(".#") || (name.startsWith("#") && name.endsWith("#"));
        boolean jetBrains = name.endsWith("___jb_tmp___") || name.endsWith("___jb_old___");
        boolean gedit = name.startsWith(".goutputstream-");
        return name.endsWith("~") || vim || vimProbe || emacs || jetBrains || gedit || FILES.contains(name);
    }
}
