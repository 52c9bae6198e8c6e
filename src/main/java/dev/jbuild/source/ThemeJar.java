package dev.jbuild.source;

import dev.jbuild.path.SourcePath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The theme packed with the program: class-path resources under {@code theme/}, listed in {@code theme/index.txt} with
 * one relative path a line.
 */
public final class ThemeJar implements SourceOrigin {

    private static final String FOLDER = "theme/";
    private static final String SHORTCODES = "_includes/shortcodes/";

    /** What a shortcode includes. */
    private static final String FACTS = "_includes/json-ld.html";

    private final ClassLoader loader;

    private final List<SourcePath> paths;
    private final ThemeJar shortcodes;

    /** The theme that a class loader finds; an empty one where there is no index. */
    public ThemeJar(ClassLoader loader) throws IOException {
        this.loader = loader;
        List<SourcePath> found = new ArrayList<>();
        try (InputStream index = loader.getResourceAsStream(FOLDER + "index.txt")) {
            if (index != null) {
                String text = new String(index.readAllBytes(), StandardCharsets.UTF_8);
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .forEach(line -> found.add(SourcePath.of(line)));
            }
        }
        this.paths = List.copyOf(found);
        this.shortcodes = new ThemeJar(
                loader,
                found.stream()
                        .filter(path -> path.value().startsWith(SHORTCODES)
                                || path.value().equals(FACTS))
                        .toList());
    }

    private ThemeJar(ClassLoader loader, List<SourcePath> paths) {
        this.loader = loader;
        this.paths = paths;
        this.shortcodes = this;
    }

    /** The part of the theme that sites have which want none of its looks. */
    public ThemeJar shortcodes() {
        return shortcodes;
    }

    /** All files of the theme, in the order of its index. */
    public List<SourcePath> paths() {
        return paths;
    }

    @Override
    public byte[] read(SourcePath path) throws IOException {
        try (InputStream in = loader.getResourceAsStream(FOLDER + path.value())) {
            if (in == null) {
                throw new IOException("the theme has no file '" + path + "'");
            }
            return in.readAllBytes();
        }
    }

    @Override
    public boolean isTheme() {
        return true;
    }
}
