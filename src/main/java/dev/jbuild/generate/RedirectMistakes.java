package dev.jbuild.generate;

import dev.jbuild.content.Document;
import dev.jbuild.content.FrontMatterPlaces;
import dev.jbuild.data.DataMap;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Route;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.site.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells of {@code redirect_to} that leads nowhere, or in a circle. */
final class RedirectMistakes {

    private final Map<String, Route> away = new HashMap<>();
    private final Set<String> there = new HashSet<>();

    private RedirectMistakes(RouteTable routes) {
        for (Route route : routes.routes()) {
            there.add(route.url().value());
            there.add("/" + route.outputPath().value());
        }
        for (Route route : routes.redirects()) {
            there.add(route.url().value());
            if (isAway(route)) {
                away.put(route.url().value(), route);
            }
        }
    }

    /** The problems of all redirects of a site. */
    static List<Diagnostic> of(RouteTable routes) {
        List<Diagnostic> problems = new ArrayList<>();
        if (routes.redirects().stream().noneMatch(RedirectMistakes::isAway)) {
            return problems;
        }
        RedirectMistakes mistakes = new RedirectMistakes(routes);
        for (Route route : routes.redirects()) {
            if (isAway(route)) {
                mistakes.check(route, problems);
            }
        }
        return problems;
    }

    private static boolean isAway(Route route) {
        return route.target() instanceof Target.Redirect redirect && redirect.direction() == Target.Direction.AWAY;
    }

    private void check(Route route, List<Diagnostic> problems) {
        String first = path(route);
        if (first == null) {
            return;
        }
        if (!has(first)) {
            problems.add(problem(route, "redirect-nowhere", "'redirect_to' leads to " + first + ", which nothing has")
                    .hint("Write the address of a page, or a whole address such as https://example.org/new/."));
            return;
        }
        Set<String> seen = new HashSet<>();
        String at = first;
        while (at != null && seen.add(at)) {
            if (same(at, route.url().value())) {
                problems.add(problem(route, "redirect-circle", "'redirect_to' leads back to here")
                        .hint("Let one of the documents on the way keep its page."));
                return;
            }
            Route next = away.getOrDefault(at, away.get(at + "/"));
            at = next == null ? null : path(next);
        }
    }

    private boolean has(String path) {
        return there.contains(path) || there.contains(path + "/") || there.contains(path + "index.html");
    }

    private static boolean same(String a, String b) {
        return a.equals(b) || (a + "/").equals(b);
    }

    /** The path of this site that a redirect leads to, without what may follow it; {@code null} where it leads away. */
    private static @Nullable String path(Route route) {
        String to = ((Target.Redirect) route.target())
                .entry()
                .metadata()
                .redirectTo()
                .orElse("");
        if (!to.startsWith("/")) {
            return null;
        }
        String path = to.split("[?#]", 2)[0];
        return UrlPath.of(decoded(path)).value();
    }

    private static String decoded(String path) {
        try {
            return java.net.URLDecoder.decode(path.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // No percent-encoding: the sign stands for itself.
            return path;
        }
    }

    private static Diagnostic problem(Route route, String code, String message) {
        Entry entry = ((Target.Redirect) route.target()).entry();
        Document document = entry.document();
        DataMap.Entry written = document.frontMatter().entry("redirect_to").orElse(null);
        if (written == null || !FrontMatterPlaces.isOwn(document, written)) {
            return Diagnostic.error(code, message, document.source().path());
        }
        int length = entry.metadata().redirectTo().orElse("/").length();
        return Diagnostic.error(
                code,
                message,
                document.text().at(written.value().line(), written.value().column(), length));
    }
}
