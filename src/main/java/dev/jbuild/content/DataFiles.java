package dev.jbuild.content;

import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataReader;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.source.SourceFile;
import dev.jbuild.source.SourceKind;
import dev.jbuild.source.SourceTexts;
import dev.jbuild.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code _data}: a map with a key for each file, by its name without extension, and one for each folder. */
public final class DataFiles {

    private final Map<String, DataFiles> folders = new TreeMap<>();
    private final Map<String, DataValue> files = new TreeMap<>();

    private DataFiles() {}

    /** All data of a site. */
    public static Outcome<DataMap> read(SourceTree tree, SourceTexts texts) {
        DataFiles root = new DataFiles();
        DataReader reader = new DataReader();
        List<Diagnostic> problems = new ArrayList<>();
        for (SourceFile file : tree.of(SourceKind.DATA)) {
            SourceText text = texts.read(file).into(problems);
            DataValue value = text == null ? null : reader.read(text).into(problems);
            // A file without a value has its name all the same, so that templates that use it are not blamed for it.
            root.put(file, value == null ? new DataScalar("", false, 1, 1) : value, problems);
        }
        return Outcome.of(root.asMap(), problems);
    }

    private void put(SourceFile file, DataValue value, List<Diagnostic> problems) {
        DataFiles folder = this;
        String path = file.path().relativeTo("_data");
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/')) {
            folder = folder.folders.computeIfAbsent(path.substring(0, slash), name -> new DataFiles());
            path = path.substring(slash + 1);
        }
        if (folder.files.putIfAbsent(file.path().stem(), value) != null) {
            problems.add(Diagnostic.error(
                            "data-collision",
                            "another data file has the name '" + file.path().stem() + "' too",
                            file.path())
                    .hint("Rename one of them: the extension is not part of the name."));
        }
    }

    private DataMap asMap() {
        Map<String, DataMap.Entry> entries = new TreeMap<>();
        files.forEach((name, value) -> entries.put(name, new DataMap.Entry(name, value, 1, 1)));
        folders.forEach((name, folder) -> {
            DataMap map = folder.asMap();
            DataMap.Entry beside = entries.get(name);
            DataMap all = beside != null && beside.value() instanceof DataMap file ? map.over(file) : map;
            entries.put(name, new DataMap.Entry(name, all, 1, 1));
        });
        return new DataMap(new ArrayList<>(entries.values()), 1, 1);
    }
}
