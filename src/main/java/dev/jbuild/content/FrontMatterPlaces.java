package dev.jbuild.content;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.source.SourceKind;
import dev.jbuild.text.LineIndex;
import java.util.Optional;

/** Where the values of front matter stand: in the document, or in the settings that give it to many. */
public final class FrontMatterPlaces {

    private FrontMatterPlaces() {}

    /**
     * The place of a key's value. The first line of the document where neither it nor a file {@code _defaults.yml} nor
     * {@code defaults} of the settings has it.
     */
    public static SourceSpan of(Document document, String key, SiteConfig config) {
        DataMap.Entry entry = document.frontMatter().entry(key).orElse(null);
        if (entry != null && isOwn(document, entry)) {
            return place(document.text(), entry.value());
        }
        Optional<SourceText> folder = document.folders().giving(document.source(), key);
        if (entry != null && folder.isPresent()) {
            return place(folder.get(), entry.value());
        }
        for (SiteConfig.DefaultRule rule : config.defaults()) {
            DataMap.Entry given = rule.values().entry(key).orElse(null);
            if (given != null && entry != null && given.value().equals(entry.value())) {
                return place(config.file(), given.value());
            }
        }
        return document.text().at(1, 1, 1);
    }

    /** Whether a key stands in the document, or in the record that it is made of, rather than in defaults. */
    public static boolean isOwn(Document document, DataMap.Entry entry) {
        LineIndex lines = document.text().lines();
        boolean inFrontMatter = lines.start(entry.line()) < document.bodyStart();
        return (inFrontMatter && isKey(entry.key(), lines.lineText(entry.line()), entry.column() - 1))
                || isOfRecord(document, entry.value());
    }

    /** Whether a key stands at an index of a line, perhaps in quotes. */
    private static boolean isKey(String key, String line, int at) {
        boolean quoted = line.startsWith("\"", at) || line.startsWith("'", at);
        return line.startsWith(key, quoted ? at + 1 : at);
    }

    /** Whether a value stands where it says in a data file, in whatever form that has. */
    private static boolean isOfRecord(Document document, DataValue value) {
        return document.source().kind() == SourceKind.DATA
                && value instanceof DataScalar scalar
                && document.text().lines().lineText(value.line()).contains(scalar.text());
    }

    /** Of a map, such as that of an image, the place of its path. */
    private static SourceSpan place(SourceText file, DataValue written) {
        DataValue value = written instanceof DataMap map ? map.get("path").orElse(written) : written;
        int length = value instanceof DataScalar scalar ? scalar.text().length() + (scalar.quoted() ? 2 : 0) : 1;
        return file.at(value.line(), value.column(), Math.max(1, length));
    }
}
