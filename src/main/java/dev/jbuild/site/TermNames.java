package dev.jbuild.site;

import dev.jbuild.config.TaxonomyConfig;
import dev.jbuild.content.Document;
import dev.jbuild.content.Metadata;
import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.data.Fields;
import java.util.ArrayList;
import java.util.List;

/** Under which terms a document's front matter puts it. */
public final class TermNames {

    private TermNames() {}

    /**
     * The names in the author's order, without repeats. In a nested taxonomy each is a path from the top, such as
     * {@code Food/Tea}; a list in the list is a path too.
     */
    public static List<String> of(Document document, TaxonomyConfig taxonomy) {
        Metadata metadata = document.metadata();
        List<String> names = switch (taxonomy.keys().get(0)) {
            case "tags" -> metadata.tags();
            case "categories" -> metadata.categories();
            case "author" -> metadata.authors();
            default -> written(document, taxonomy);
        };
        return taxonomy.isNested() ? paths(document, taxonomy, names) : names;
    }

    /** The texts under the taxonomy's key; what is no text, {@link TermCollector} reports. */
    private static List<String> written(Document document, TaxonomyConfig taxonomy) {
        DataMap front = document.frontMatter();
        List<String> names = new ArrayList<>();
        for (String key : taxonomy.keys()) {
            if (front.get(key).orElse(null) instanceof DataMap) {
                continue;
            }
            Fields fields = new Fields(document.text(), DataMap.EMPTY, "metadata", new ArrayList<>(0));
            for (String name : fields.unreported(front).texts(key)) {
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static List<String> paths(Document document, TaxonomyConfig taxonomy, List<String> names) {
        List<String> paths = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (String key : taxonomy.keys()) {
            if (document.frontMatter().get(key).orElse(null) instanceof DataList list) {
                for (DataValue item : list.items()) {
                    if (item instanceof DataList nested) {
                        List<String> path = texts(nested);
                        parts.addAll(path);
                        add(String.join("/", path), paths);
                    } else if (item instanceof DataScalar scalar && !scalar.isNull()) {
                        parts.add(scalar.text().strip());
                        add(scalar.text(), paths);
                    }
                }
            }
        }
        for (String name : names) {
            if (!parts.contains(name)) {
                add(name, paths);
            }
        }
        return paths;
    }

    private static List<String> texts(DataList list) {
        List<String> texts = new ArrayList<>();
        for (DataValue item : list.items()) {
            if (item instanceof DataScalar scalar && !scalar.isNull()) {
                texts.add(scalar.text().strip());
            } else if (item instanceof DataList nested) {
                texts.addAll(texts(nested));
            }
        }
        return texts;
    }

    private static void add(String written, List<String> paths) {
        StringBuilder path = new StringBuilder();
        for (String part : written.split("/", -1)) {
            if (!part.isBlank()) {
                path.append(path.length() == 0 ? "" : "/").append(part.strip());
            }
        }
        if (path.length() > 0 && !paths.contains(path.toString())) {
            paths.add(path.toString());
        }
    }
}
