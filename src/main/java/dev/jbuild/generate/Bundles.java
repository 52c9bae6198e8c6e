package dev.jbuild.generate;

import dev.jbuild.path.SourcePath;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.site.Site;
import dev.jbuild.source.SourceFile;
import dev.jbuild.source.SourceKind;
import java.util.HashMap;
import java.util.Map;

/** The files that lie beside an index document: each beside that document's page, where it is published. */
final class Bundles implements Generator {

    @Override
    public void generate(Site site, Permalinks permalinks, Claims claims) {
        Map<String, UrlPath> byFolder = null;
        for (SourceFile file : site.assets()) {
            if (file.kind() == SourceKind.BUNDLED) {
                byFolder = byFolder == null ? indexes(claims) : byFolder;
                add(file, byFolder, claims);
            }
        }
    }

    private static Map<String, UrlPath> indexes(Claims claims) {
        Map<String, UrlPath> byFolder = new HashMap<>();
        claims.entries((entry, url) -> {
            SourcePath path = entry.document().source().path();
            if (path.stem().equals("index")) {
                byFolder.putIfAbsent(path.folder(), url);
            }
        });
        return byFolder;
    }

    /** The nearest folder above the file that has an index says whose it is. */
    private static void add(SourceFile file, Map<String, UrlPath> byFolder, Claims claims) {
        String folder = file.path().folder();
        UrlPath url = byFolder.get(folder);
        while (url == null && folder.indexOf('/') >= 0) {
            folder = folder.substring(0, folder.lastIndexOf('/'));
            url = byFolder.get(folder);
        }
        if (url != null) {
            claims.asset(file, place(url) + file.path().relativeTo(folder));
        }
    }

    /** The folder of a page: {@code /a/} of {@code /a/} and of {@code /a.html}. */
    private static String place(UrlPath url) {
        String address = url.value();
        if (address.endsWith("/")) {
            return address;
        }
        return (address.endsWith(".html") ? address.substring(0, address.length() - ".html".length()) : address) + "/";
    }
}
