package dev.jbuild.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.output.OutputTree.Published;
import dev.jbuild.path.OutputPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A site's folder of a test, and what is in folders. */
record Folder(Path site) {

    OutputPlace place(String destination) {
        return new OutputPlace(
                site, site.resolve(destination), List.of("_posts", "assets", "docs/guide"), Optional.empty());
    }

    Published build(Map<String, String> files) throws IOException {
        return build("_site", files, Steps.NONE);
    }

    Published build(String destination, Map<String, String> files, Steps steps) throws IOException {
        Outcome<DiskOutput> outcome = DiskOutput.open(place(destination), steps);
        if (outcome.value() == null) {
            throw new OutputException(outcome.diagnostics(), null);
        }
        try (DiskOutput output = outcome.value()) {
            for (var file : files.entrySet()) {
                output.put(OutputPath.of(file.getKey()), file.getValue().getBytes(UTF_8));
            }
            return output.publish();
        }
    }

    /** All files below a folder with their text; an empty folder is an entry with a closing slash. */
    static SortedMap<String, String> tree(Path root) throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        if (!Files.exists(root)) {
            return tree;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            paths.filter(path -> !path.equals(root)).forEach(path -> {
                String name = root.relativize(path).toString();
                try {
                    if (Files.isSymbolicLink(path)) {
                        tree.put(name, "-> " + Files.readSymbolicLink(path));
                    } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                        try (Stream<Path> children = Files.list(path)) {
                            if (children.findAny().isEmpty()) {
                                tree.put(name + "/", "");
                            }
                        }
                    } else {
                        tree.put(name, Files.readString(path));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return tree;
    }

    void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** What is left in {@code .jbuild/} besides manifests, locks and the ignore file. */
    List<String> leftovers() throws IOException {
        return tree(site.resolve(".jbuild")).keySet().stream()
                .filter(name -> !name.endsWith("/manifest") && !name.endsWith("/lock") && !name.equals(".gitignore"))
                .toList();
    }
}
