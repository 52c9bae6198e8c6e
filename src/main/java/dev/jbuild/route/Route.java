package dev.jbuild.route;

import dev.jbuild.path.OutputPath;
import dev.jbuild.path.UrlPath;

/** One address, and what is to be made there. */
public record Route(UrlPath url, Target target) {

    /** The file that holds it. */
    public OutputPath outputPath() {
        return url.outputPath();
    }
}
