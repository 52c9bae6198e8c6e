package dev.jbuild.serve.http;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.DiagnosticText;
import dev.jbuild.diagnostic.Style;
import dev.jbuild.path.UrlPath;
import dev.jbuild.text.Html;
import java.nio.charset.StandardCharsets;

/** Pages of the preview's own, for addresses at which the site has none. */
final class ShortPages {

    private ShortPages() {}

    /** Before the first good build. */
    static byte[] unbuilt(Problems problems) {
        if (problems.isEmpty()) {
            return page("The site is being built", "<p>This page comes by itself when it is there.</p>");
        }
        StringBuilder text = new StringBuilder();
        DiagnosticText words = new DiagnosticText(Style.PLAIN);
        for (Diagnostic problem : problems.diagnostics()) {
            text.append(words.of(problem)).append('\n');
        }
        return page(
                "The site could not be built",
                "<p>This page comes by itself when that is mended.</p><pre>" + Html.escape(text.toString()) + "</pre>");
    }

    /** Where the site has no page and no {@code 404.html}. */
    static byte[] missing() {
        return page("There is no such page", "<p>The site has no 404 page either.</p>");
    }

    /** Outside of the base path. */
    static byte[] outside(String basePath) {
        String address = Html.escape(UrlPath.of(basePath + "/").encoded());
        return page("There is nothing here", "<p>The site is at <a href=\"" + address + "\">" + address + "</a>.</p>");
    }

    /** For rules that would ask another server. */
    static byte[] proxied() {
        return page(
                "Not in a preview",
                "<p>A rule of _redirects takes this from another server; only the host does that.</p>");
    }

    private static byte[] page(String title, String body) {
        String html = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + title + "</title>\n"
                + "<style>:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;"
                + "margin:10vh auto;padding:0 1rem}pre{overflow:auto}</style>\n</head>\n<body>\n<h1>" + title
                + "</h1>\n" + body + "\n</body>\n</html>\n";
        return html.getBytes(StandardCharsets.UTF_8);
    }
}
