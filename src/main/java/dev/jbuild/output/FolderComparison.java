package dev.jbuild.output;

import dev.jbuild.path.OutputPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Compares an output folder with what should be in it. */
public final class FolderComparison {

    private FolderComparison() {}

    /** The paths whose file is missing or has other bytes, sorted. Files that should not be there are not looked for. */
    public static List<String> differences(Path folder, SortedMap<OutputPath, Content> files) {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<OutputPath, Content> file : files.entrySet()) {
            String path = file.getKey().value();
            try {
                if (!Arrays.equals(
                        Files.readAllBytes(folder.resolve(path)),
                        file.getValue().bytes())) {
                    differences.add(path);
                }
            } catch (IOException e) {
                differences.add(path);
            }
        }
        return differences;
    }
}
