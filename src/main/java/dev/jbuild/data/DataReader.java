package dev.jbuild.data;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import java.util.List;
import java.util.Locale;

/** Reads a file of data in the form that its extension names: {@code yml, yaml, json, toml, csv, tsv}. */
public final class DataReader {

    private static final List<String> EXTENSIONS = List.of("yml", "yaml", "json", "toml", "csv", "tsv");

    private final YamlReader yaml = new YamlReader();

    /** Whether files of this extension, without its dot, are data. */
    public static boolean reads(String extension) {
        return EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT));
    }

    /** The value of a whole file. */
    public Outcome<DataValue> read(SourceText file) {
        String extension = file.path().extension().toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "yml", "yaml" -> yaml.read(file);
            case "json" -> new JsonReader().read(file);
            case "toml" -> new TomlReader().read(file);
            case "csv" -> new CsvReader(',').read(file);
            case "tsv" -> new CsvReader('\t').read(file);
            default ->
                Outcome.failed(Diagnostic.error(
                                "data-format", "There is no reader for '." + extension + "' files", file.path())
                        .hint("Data files are " + String.join(", ", EXTENSIONS) + "."));
        };
    }
}
