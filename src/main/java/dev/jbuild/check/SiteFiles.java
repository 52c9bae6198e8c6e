package dev.jbuild.check;

import dev.jbuild.path.PathPattern;
import dev.jbuild.route.Route;
import dev.jbuild.route.RouteTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All files that the site has in the end, and where one is that has the name of another that is missing. */
final class SiteFiles {

    private final Set<String> outputs = new HashSet<>();
    private final List<String> images = new ArrayList<>();
    private final RouteTable routes;
    private final List<String> ignored;
    private @Nullable Map<String, String> byName;

    /**
     * The files of a table.
     *
     * @param ignored patterns of addresses that count as made
     */
    SiteFiles(RouteTable routes, List<String> ignored) {
        this.routes = routes;
        this.ignored = ignored;
        for (Route route : routes.routes()) {
            String path = route.outputPath().value();
            outputs.add(path);
            if (isImage(path)) {
                images.add("/" + path);
            }
        }
    }

    /** Whether a file is made at a path without a leading slash, or somebody else answers there. */
    boolean has(String output) {
        if (outputs.contains(output)) {
            return true;
        }
        for (String pattern : ignored) {
            if (new PathPattern(pattern).matches("/" + output)) {
                return true;
            }
        }
        return false;
    }

    /** The addresses of all images. */
    List<String> images() {
        return Collections.unmodifiableList(images);
    }

    /** The first address whose last segment is that of a path, without its extension. */
    synchronized Optional<String> sameName(String path) {
        if (byName == null) {
            Map<String, String> all = new HashMap<>();
            for (Route route : routes.routes()) {
                all.putIfAbsent(name(route.url().value()), route.url().value());
            }
            byName = all;
        }
        String name = name(path);
        return name.isEmpty() ? Optional.empty() : Optional.ofNullable(byName.get(name));
    }

    private static String name(String path) {
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        String last = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? last : last.substring(0, dot);
    }

    private static boolean isImage(String path) {
        int dot = path.lastIndexOf('.');
        return dot >= 0
                && switch (path.substring(dot + 1)) {
                    case "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "PNG", "JPG", "JPEG" -> true;
                    default -> false;
                };
    }
}
