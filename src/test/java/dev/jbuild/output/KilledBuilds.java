package dev.jbuild.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Builds two sites in turn until it is killed; started by {@link KilledTest} in a process of its own. */
final class KilledBuilds {

    private KilledBuilds() {}

    public static void main(String[] args) throws IOException {
        Folder folder = new Folder(Path.of(args[0]));
        for (int turn = Integer.parseInt(args[1]); ; turn++) {
            folder.build(site(turn % 2));
        }
    }

    /** Pages of 2 KB, most of which differ between the two, and some that only one of them has. */
    static Map<String, String> site(int which) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < 60; i++) {
            boolean shared = i % 3 != 0;
            String path = shared ? "p/" + i + "/index.html" : "only-" + which + "/" + i + "/index.html";
            files.put(path, (i % 5 == 0 ? "same" : "site " + which + " page " + i).repeat(100 + which));
        }
        files.put("index.html", "home " + which);
        files.put("assets/style.css", "style " + which);
        files.put("feed.xml", "feed " + which);
        return files;
    }
}
