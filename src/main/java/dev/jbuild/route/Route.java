package dev.jbuild.route;

import dev.jbuild.path.OutputPath;
import dev.jbuild.path.UrlPath;

/**
 * One address, and what is to be made there.
 *
 * @param outputPath the file that holds it; that of {@code /about} is {@code about.html}, as hosts serve it there
 */
public record Route(UrlPath url, OutputPath outputPath, Target target) {

    /** A route whose file is named as its address is. */
    public Route(UrlPath url, Target target) {
        this(url, url.outputPath(), target);
    }
}
