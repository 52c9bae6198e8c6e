package dev.jbuild.content;

import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataValue;
import dev.jbuild.data.YamlReader;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.source.SourceFile;
import dev.jbuild.source.SourceKind;
import dev.jbuild.source.SourceTexts;
import dev.jbuild.source.SourceTree;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The front matter that files {@code _defaults.yml} give to the documents in their folders and below. */
public final class FolderDefaults {

    /** Those of a site without such files. */
    public static final FolderDefaults NONE = new FolderDefaults(Map.of(), Map.of());

    private final Map<String, DataMap> byFolder;
    private final Map<String, SourceText> texts;

    private FolderDefaults(Map<String, DataMap> byFolder, Map<String, SourceText> texts) {
        this.byFolder = byFolder;
        this.texts = texts;
    }

    /**
     * Those of a site. Wrong values are reported where they stand; documents that take them do not report them again.
     *
     * @param zone of dates without an offset
     */
    public static Outcome<FolderDefaults> read(SourceTree tree, SourceTexts texts, ZoneId zone) {
        List<SourceFile> files = tree.of(SourceKind.DEFAULTS);
        if (files.isEmpty()) {
            return Outcome.of(NONE);
        }
        Map<String, DataMap> byFolder = new HashMap<>();
        Map<String, SourceText> written = new HashMap<>();
        List<Diagnostic> problems = new ArrayList<>();
        YamlReader yaml = new YamlReader();
        MetadataReader metadata = new MetadataReader();
        for (SourceFile file : files) {
            SourceText text = texts.read(file).into(problems);
            DataValue value = text == null ? null : yaml.read(text).into(problems);
            if (text != null && value instanceof DataMap map) {
                problems.addAll(metadata.read(text, map, zone).diagnostics());
                problems.addAll(KeySlips.inDefaults(text, map));
                byFolder.put(file.path().folder(), map);
                written.put(file.path().folder(), text);
            } else if (text != null && value != null && !value.isNull()) {
                problems.add(Diagnostic.error(
                                "front-matter-type",
                                "Defaults must be 'key: value' lines, not " + value.kind(),
                                text.wholeLine(value.line()))
                        .hint("Write front matter without its '---' lines, for example 'layout: post'."));
            }
        }
        return Outcome.of(new FolderDefaults(byFolder, written), problems);
    }

    /** The file that gives a source the value of a key: of those in its folder and above the nearest one that has the key. */
    Optional<SourceText> giving(SourceFile source, String key) {
        String folder = byFolder.isEmpty() ? "" : source.path().folder();
        while (!folder.isEmpty() && !has(folder, key)) {
            folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
        }
        return has(folder, key) ? Optional.ofNullable(texts.get(folder)) : Optional.empty();
    }

    private boolean has(String folder, String key) {
        DataMap values = byFolder.get(folder);
        return values != null && values.has(key);
    }

    /** What a source has of the files in its folder and above: of a key in several the nearest one's value. */
    DataMap of(SourceFile source) {
        if (byFolder.isEmpty()) {
            return DataMap.EMPTY;
        }
        DataMap merged = byFolder.getOrDefault("", DataMap.EMPTY);
        String folder = source.path().folder();
        for (int end = folder.indexOf('/'); !folder.isEmpty(); end = folder.indexOf('/', end + 1)) {
            DataMap own = byFolder.get(end < 0 ? folder : folder.substring(0, end));
            merged = own == null ? merged : own.over(merged);
            if (end < 0) {
                break;
            }
        }
        return merged;
    }
}
