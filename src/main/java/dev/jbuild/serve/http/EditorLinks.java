package dev.jbuild.serve.http;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.path.SourcePath;
import dev.jbuild.path.UrlPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Links that open a place of a source in the author's editor.
 *
 * @param pattern with {@code {path}}, {@code {line}} and {@code {column}}, or empty for no links
 * @param root the site's folder
 */
public record EditorLinks(String pattern, Path root) {

    private static final Map<String, String> EDITORS = new TreeMap<>(Map.of(
            "vscode", "vscode://file{path}:{line}:{column}",
            "vscodium", "vscodium://file{path}:{line}:{column}",
            "cursor", "cursor://file{path}:{line}:{column}",
            "windsurf", "windsurf://file{path}:{line}:{column}",
            "zed", "zed://file{path}:{line}:{column}",
            "idea", "idea://open?file={path}&line={line}&column={column}",
            "sublime", "subl://open?url=file://{path}&line={line}&column={column}",
            "textmate", "txmt://open?url=file://{path}&line={line}&column={column}",
            "none", ""));

    /** The names that {@link #of} knows, sorted. */
    public static List<String> names() {
        return List.copyOf(EDITORS.keySet());
    }

    /** Links for a known editor's name, or for an address of an own scheme with {@code {path}} in it; else nothing. */
    public static Optional<EditorLinks> of(String editor, Path root) {
        String known = EDITORS.get(editor);
        // A scheme of an editor has a colon and two slashes; javascript: and data: have not, and those of the web open
        // none.
        boolean own = editor.matches("[a-z][a-z0-9+.-]*://[^\\s\"<>]*\\{path}[^\\s\"<>]*")
                && !editor.matches("(https?|ftp|file|javascript|data)://.*");
        return known == null && !own
                ? Optional.empty()
                : Optional.of(new EditorLinks(known == null ? editor : known, root));
    }

    /** The link to where a problem stands; null where it has no place, or one that is not in the site's folder. */
    @Nullable
    String to(Diagnostic problem) {
        SourceSpan span = problem.span();
        if (span != null) {
            return to(span.file(), span.line(), span.column());
        }
        return problem.file() == null ? null : to(problem.file(), 1, 1);
    }

    /** The link to a line and column of a source, both counted from 1; null where there is no such file. */
    @Nullable
    String to(SourcePath source, int line, int column) {
        Path file = root.toAbsolutePath().normalize().resolve(source.value());
        if (pattern.isEmpty() || !Files.isRegularFile(file)) {
            return null;
        }
        String path = UrlPath.of(file.toString().replace(root.getFileSystem().getSeparator(), "/"))
                .encoded();
        return pattern.replace("{line}", Integer.toString(line))
                .replace("{column}", Integer.toString(column))
                .replace("{path}", path);
    }
}
