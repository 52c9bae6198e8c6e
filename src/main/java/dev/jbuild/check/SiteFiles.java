package dev.jbuild.check;

import dev.jbuild.path.PathPattern;
import dev.jbuild.route.Route;
import dev.jbuild.route.RouteTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All files that the site has in the end, and which of them was meant by an address that none has. */
final class SiteFiles {

    private final Set<String> outputs = new HashSet<>();
    private final List<String> images = new ArrayList<>();
    private final RouteTable routes;
    private final List<String> ignored;
    private @Nullable NearAddresses near;

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

    /** The address that was meant by one that is not made. */
    Optional<String> meant(String path) {
        return near().meant(path);
    }

    /** The address that differs from a path in one slip only. */
    Optional<String> slip(String path) {
        return near().slip(path);
    }

    private synchronized NearAddresses near() {
        if (near == null) {
            near = new NearAddresses(routes);
        }
        return near;
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
