package dev.jbuild.content;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.config.SiteConfig.PagesOfData;
import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.data.Fields;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import dev.jbuild.source.SourceFile;
import dev.jbuild.source.SourceKind;
import dev.jbuild.source.SourceTexts;
import dev.jbuild.source.SourceTree;
import dev.jbuild.text.NearestWord;
import dev.jbuild.text.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents of data: one for each record that {@code generate} of the settings names. The record is the front
 * matter, the body is empty, and the source's path is that of the data file with the address behind a {@code #}.
 */
public final class RecordPages {

    private static final Pattern TOKEN = Pattern.compile(":([A-Za-z0-9_]+(?:\\.[A-Za-z0-9_]+)*)");

    /** What a page of data may say for jbuild; all else in a record is free. */
    private static final List<String> UNDERSTOOD =
            List.of("layout", "description", "image", "sitemap", "redirect_from");

    private final SiteConfig config;
    private final DataMap data;
    private final SourceTree tree;
    private final SourceTexts texts;
    private final List<Diagnostic> problems = new ArrayList<>(0);
    private final List<Document> documents = new ArrayList<>();

    private RecordPages(SiteConfig config, DataMap data, SourceTree tree, SourceTexts texts) {
        this.config = config;
        this.data = data;
        this.tree = tree;
        this.texts = texts;
    }

    /** The documents of all rules, in the order of the data. */
    public static Outcome<List<Document>> read(SiteConfig config, DataMap data, SourceTree tree, SourceTexts texts) {
        RecordPages pages = new RecordPages(config, data, tree, texts);
        config.generate().forEach(pages::add);
        return Outcome.of(List.copyOf(pages.documents), pages.problems);
    }

    private void add(PagesOfData rule) {
        SourceFile file = file(rule.data());
        SourceText text = file == null ? null : texts.read(file).value();
        DataValue records = find(data, rule.data());
        if (file == null || text == null || records == null) {
            if (file == null || records == null) {
                problems.add(Diagnostic.error(
                                "generate-data",
                                "There is no data '" + rule.data() + "' to make pages of",
                                place(config.file(), rule.written(), "data"))
                        .hint(NearestWord.of(rule.data(), data.keys())
                                .map(near -> "Did you mean '" + near + "'?")
                                .orElse("Put it into _data/, for example as _data/" + rule.data() + ".yml.")));
            }
            return;
        }
        OneRule one = new OneRule(rule, file, text);
        if (records instanceof DataList list) {
            list.items().forEach(item -> one.add(item, ""));
        } else if (records instanceof DataMap map) {
            map.entries().forEach(entry -> one.add(entry.value(), entry.key()));
        } else {
            one.report(
                    records, "'" + rule.data() + "' is neither a list nor a map of records", "Write '- key: value'.");
        }
        one.reportMissing();
    }

    private static @Nullable DataValue find(DataMap all, String name) {
        DataValue value = all;
        for (String key : name.split("\\.")) {
            value = value instanceof DataMap map ? map.get(key).orElse(null) : null;
        }
        return value;
    }

    /** The data file whose name, with those of its folders, a dotted name begins with; the longest such one. */
    private @Nullable SourceFile file(String name) {
        SourceFile found = null;
        int longest = 0;
        for (SourceFile file : tree.of(SourceKind.DATA)) {
            String path = file.path().relativeTo("_data");
            int end = path.length()
                    - file.path().name().length()
                    + file.path().stem().length();
            String dotted = path.substring(0, end).replace('/', '.');
            if ((name.equals(dotted) || name.startsWith(dotted + ".")) && dotted.length() > longest) {
                found = file;
                longest = dotted.length();
            }
        }
        return found;
    }

    private static SourceSpan place(SourceText file, DataMap map, String key) {
        DataMap.Entry entry = map.entry(key).orElse(null);
        if (entry == null) {
            return place(file, map);
        }
        return entry.value() instanceof DataScalar scalar
                ? file.at(scalar.line(), scalar.column(), scalar.text().length() + (scalar.quoted() ? 2 : 0))
                : place(file, entry.value());
    }

    private static SourceSpan place(SourceText file, DataValue value) {
        return value.line() <= file.lines().lines() ? file.at(value.line(), value.column(), 1) : file.at(1, 1, 1);
    }

    /** The making of one rule's documents. */
    private final class OneRule {

        private final PagesOfData rule;
        private final SourceFile file;
        private final SourceText text;
        private final Map<String, Lack> lacking = new LinkedHashMap<>();
        private int count;

        OneRule(PagesOfData rule, SourceFile file, SourceText text) {
            this.rule = rule;
            this.file = file;
            this.text = text;
        }

        void report(DataValue at, String message, String hint) {
            problems.add(Diagnostic.error("generate-record", message, place(text, at))
                    .hint(hint));
        }

        /** Adds a record's document; {@code name} is its key where the records are a map. */
        void add(DataValue value, String name) {
            if (!(value instanceof DataMap written)) {
                report(
                        value,
                        "A record of '" + rule.data() + "' must be a map, not " + value.kind(),
                        "Write 'name: Maren'.");
                return;
            }
            count++;
            DataMap record = written;
            if (!name.isEmpty() && !written.has("key")) {
                DataScalar key = new DataScalar(name, true, written.line(), written.column());
                List<DataMap.Entry> entries = new ArrayList<>(written.entries());
                entries.add(new DataMap.Entry("key", key, written.line(), written.column()));
                record = new DataMap(entries, written.line(), written.column());
            }
            String address = address(record);
            Optional<String> title = title(record);
            if (address != null && (title.isPresent() || rule.title().isEmpty())) {
                documents.add(document(record, address, title.orElseGet(() -> Slug.inWords(lastOf(address)))));
            }
        }

        private Optional<String> title(DataMap record) {
            if (rule.title().isEmpty()) {
                return record.text("title").or(() -> record.text("name"));
            }
            String key = rule.title().get();
            Optional<String> title = text(record, key);
            if (title.isEmpty()) {
                missing(record, key, "which is to be the page's title");
            }
            return title;
        }

        private @Nullable String address(DataMap record) {
            StringBuilder address = new StringBuilder();
            Matcher token = TOKEN.matcher(rule.path());
            boolean whole = true;
            while (token.find()) {
                String value = value(record, token.group(1));
                if (value == null) {
                    String first = token.group(1).split("\\.")[0];
                    missing(record, record.has(first) ? token.group(1) : first, "which the page's address needs");
                    whole = false;
                }
                token.appendReplacement(address, Matcher.quoteReplacement(value == null ? "" : value));
            }
            token.appendTail(address);
            return whole ? address.toString() : null;
        }

        /** What a token stands for: the value of the longest key that there is, and the rest, such as {@code .html}. */
        private @Nullable String value(DataMap record, String token) {
            for (int end = token.length(); end > 0; end = token.lastIndexOf('.', end - 1)) {
                Optional<String> text = text(record, token.substring(0, end));
                if (text.isPresent()) {
                    return Slug.ofTerm(text.get()) + token.substring(end);
                }
            }
            return null;
        }

        private void missing(DataMap record, String key, String purpose) {
            List<DataMap> records = lacking.computeIfAbsent(key, any -> new Lack(purpose, new ArrayList<>())).records;
            if (records.isEmpty() || !records.get(records.size() - 1).equals(record)) {
                records.add(record);
            }
        }

        /** A key that no record has is wrong in the rule, or in the first row of a table; else records lack it. */
        void reportMissing() {
            lacking.forEach((key, lack) -> {
                List<DataMap> records = lack.records;
                if (records.size() == count && count > 1) {
                    problems.add(Diagnostic.error(
                                    "generate-record",
                                    "No record of '" + rule.data() + "' has '" + key + "', " + lack.purpose,
                                    place(
                                            config.file(),
                                            rule.written(),
                                            key.equals(rule.title().orElse("")) ? "title" : "path"))
                            .hint(NearestWord.of(key, records.get(0).keys())
                                    .map(near -> "The records have '" + near + "': mend it there, or write it here.")
                                    .orElse("Each record needs it, as a text or a number.")));
                } else {
                    records.forEach(record -> report(
                            record,
                            "This record has no '" + key + "', " + lack.purpose,
                            NearestWord.of(key, record.keys())
                                    .map(near -> "Did you mean '" + near + "' in site.yml?")
                                    .orElse("Give it a text or a number.")));
                }
            });
        }

        /** What records lack one key, and what it is for. */
        private record Lack(String purpose, List<DataMap> records) {}

        private Document document(DataMap record, String address, String title) {
            SourcePath path = SourcePath.of(
                    file.path().value() + "#" + address.replaceAll("/+", "/").replaceAll("^/|/$", ""));
            DataMap matter = record;
            if (!record.has("layout") && rule.layout().isPresent()) {
                DataValue layout = rule.written().get("layout").orElseThrow();
                matter = new DataMap(
                        List.of(new DataMap.Entry("layout", layout, layout.line(), layout.column())),
                        record.line(),
                        record.column());
                matter = record.over(matter);
            }
            SourceFile source = new SourceFile(path, SourceKind.DATA, file.origin());
            return new Document(source, text, text.text().length(), matter, metadata(matter, address, title));
        }

        private Metadata metadata(DataMap matter, String address, String title) {
            List<DataMap.Entry> understood = new ArrayList<>();
            matter.entries().stream()
                    .filter(entry -> UNDERSTOOD.contains(entry.key()))
                    .forEach(understood::add);
            understood.add(new DataMap.Entry("title", new DataScalar(title, true, 1, 1), 1, 1));
            DataScalar permalink = new DataScalar(address, true, matter.line(), matter.column());
            understood.add(new DataMap.Entry("permalink", permalink, matter.line(), matter.column()));
            DataMap values = new DataMap(understood, matter.line(), matter.column());
            Fields fields = new Fields(text, values, MetadataReader.ROOM, problems);
            return new MetadataReader()
                    .read(fields, values, DataMap.EMPTY, config.identity().zone());
        }
    }

    private static Optional<String> text(DataMap record, String key) {
        DataValue value = find(record, key);
        return value instanceof DataScalar scalar
                ? Optional.of(scalar.text().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private static String lastOf(String address) {
        String bare = address.replaceFirst("(/|\\.html)$", "");
        return bare.substring(bare.lastIndexOf('/') + 1);
    }
}
