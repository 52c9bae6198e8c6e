package dev.jbuild.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a build's files shall go, and what must not be harmed by it.
 *
 * @param site the site's folder, in which {@code .jbuild/} keeps what the next build must know
 * @param destination the output folder, whether it exists or not
 * @param sourceFolders folders of the site, relative to it, that hold sources
 * @param home the user's home folder, where there is one
 */
public record OutputPlace(Path site, Path destination, List<String> sourceFolders, Optional<Path> home) {

    public OutputPlace {
        sourceFolders = List.copyOf(sourceFolders);
    }

    /** A place for the user who runs this program. */
    public static OutputPlace of(Path site, Path destination, List<String> sourceFolders) {
        String home = System.getProperty("user.home", "");
        return new OutputPlace(
                site, destination, sourceFolders, home.isBlank() ? Optional.empty() : Optional.of(Path.of(home)));
    }
}
