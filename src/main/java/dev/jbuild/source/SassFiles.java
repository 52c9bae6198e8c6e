package dev.jbuild.source;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.path.SourcePath;
import java.util.Locale;

/** Style sheets that Jekyll would turn into CSS, told by their front matter (jekyll-sass-converter), and that jbuild copies. */
final class SassFiles {

    private SassFiles() {}

    /** Whether a file, given its kind and name, is one if it has front matter. */
    static boolean isOne(SourceKind kind, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return kind == SourceKind.ASSET && (lower.endsWith(".scss") || lower.endsWith(".sass"));
    }

    /** What to say of one. */
    static Diagnostic problem(SourcePath path) {
        String css = path.value().substring(0, path.value().length() - "scss".length()) + "css";
        return Diagnostic.warning(
                        "source-sass",
                        "this is copied as it is, as jbuild does not turn Sass into CSS",
                        new SourceSpan(path, 1, 1, 3, "---"))
                .hint("Let Sass write '" + css + "' and keep that, or write plain CSS, which has variables and nesting"
                        + " too.");
    }
}
