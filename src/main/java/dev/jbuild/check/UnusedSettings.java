package dev.jbuild.check;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.path.SourcePath;
import dev.jbuild.source.SiteFolder;
import dev.jbuild.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds settings that name files or folders of the site that are not there, and so do nothing. */
public final class UnusedSettings {

    private static final String CODE = "config-unused";

    /** Collections that a site has whether it declares them or not, in folders that may lie anywhere. */
    private static final List<String> GIVEN = List.of("posts", "drafts", "pages");

    private UnusedSettings() {}

    /** A warning for each item of {@code include} that nothing is at, and for each collection without its folder. */
    public static List<Diagnostic> check(SiteConfig config, SiteFolder folder, SourceTree sources) {
        List<Diagnostic> problems = new ArrayList<>(0);
        DataValue include = config.values().get("include").orElse(null);
        List<DataValue> items = include instanceof DataList list ? list.items() : List.of();
        for (DataValue item : items) {
            if (item instanceof DataScalar name && !isThere(name.text().strip(), folder, sources)) {
                problems.add(Diagnostic.warning(
                                CODE,
                                "'include' names '" + name.text() + "', and there is nothing of that name",
                                config.file()
                                        .at(
                                                name.line(),
                                                name.column(),
                                                name.text().length() + (name.quoted() ? 2 : 0)))
                        .hint("It is a path from the site's folder. Mend it, or take it out."));
            }
        }
        config.collections().stream()
                .map(SiteConfig.CollectionConfig::name)
                .filter(name -> !GIVEN.contains(name) && !folder.hasFolder("_" + name))
                .forEach(name -> problems.add(noFolder(config, name)));
        return problems;
    }

    /**
     * A pattern may be meant for files to come, and so is {@code .htaccess}, which Jekyll includes by itself; a name
     * without a slash is found in any folder.
     */
    private static boolean isThere(String name, SiteFolder folder, SourceTree sources) {
        if (name.isEmpty() || name.startsWith(".") || name.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0)) {
            return true;
        }
        try {
            SourcePath path = SourcePath.of(name.replaceAll("^/+|/+$", ""));
            return folder.has(path)
                    || folder.hasFolder(path.value())
                    || sources.all().stream()
                            .anyMatch(file -> ("/" + file.path().value() + "/").contains("/" + path.value() + "/"));
        } catch (IllegalArgumentException e) {
            return true; // whoever reads the setting tells of what is no path
        }
    }

    private static Diagnostic noFolder(SiteConfig config, String name) {
        String message = "the collection '" + name + "' has no folder _" + name;
        DataValue declared = config.values().get("collections").orElse(null);
        Optional<Diagnostic> placed = Optional.empty();
        if (declared instanceof DataMap map) {
            placed = map.entry(name)
                    .map(entry -> Diagnostic.warning(
                            CODE, message, config.file().at(entry.line(), entry.column(), name.length())));
        } else if (declared instanceof DataList list) {
            placed = list.items().stream()
                    .filter(item -> item instanceof DataScalar scalar
                            && scalar.text().strip().equals(name))
                    .findFirst()
                    .map(item -> Diagnostic.warning(
                            CODE, message, config.file().at(item.line(), item.column(), name.length())));
        }
        return placed.orElseGet(
                        () -> Diagnostic.warning(CODE, message, config.file().at(1, 1, 1)))
                .hint("Make the folder, or take the collection out.");
    }
}
