package dev.jbuild.data;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML as data: no tag makes anything but texts, lists and maps, a key that comes twice is reported, and aliases, depth and
 * size are limited. Scalars keep their text. It may be used from many threads.
 */
public final class YamlReader {

    /** In UTF-16 units; no data file that people write comes near it. */
    static final int MAX_LENGTH = 32 * 1024 * 1024;

    /** Enough for one run: who has more mistakes than this has one mistake that looks like many. */
    private static final int MAX_RECOVERED = 20;

    private final RepeatedKeys repeated;
    private final SharedTexts keys = new SharedTexts();

    /** A reader that refuses a key that stands twice in one map. */
    public YamlReader() {
        this(RepeatedKeys.REFUSED);
    }

    /** A reader that does something with a key that stands twice in one map. */
    public YamlReader(RepeatedKeys repeated) {
        this.repeated = repeated;
    }

    /** Reads a whole file that holds one YAML document. */
    public Outcome<DataValue> read(SourceText file) {
        return read(file, 0, file.text().length());
    }

    /**
     * Reads the part of a file from one offset up to another, with places counted in the whole file. An empty part is
     * an empty scalar. After a syntax error, each top-level key of a map is read by itself, so that the other mistakes
     * are reported too; the value then has the keys that could be read.
     */
    public Outcome<DataValue> read(SourceText file, int start, int end) {
        if (end - start > MAX_LENGTH) {
            return Outcome.failed(Diagnostic.error(
                            "yaml-limit", "This YAML is larger than " + MAX_LENGTH / 1024 / 1024 + " MB", file.path())
                    .hint("Divide it into several files."));
        }
        DataMap plain = PlainYaml.read(file.text(), start, end, keys);
        return plain != null ? Outcome.of(plain) : readAll(file, start, end);
    }

    /** Reads with the library, which knows all of YAML. */
    Outcome<DataValue> readAll(SourceText file, int start, int end) {
        List<Diagnostic> problems = new ArrayList<>(0);
        YamlAnchors anchors = new YamlAnchors();
        try {
            DataValue value = build(file, start, end, anchors, problems);
            anchors.reportUnused(problems);
            return new Outcome<>(value, problems);
        } catch (YAMLException e) {
            Diagnostic whole = new YamlMistakes(file, start).describe(e);
            return recover(file, start, end, whole);
        } catch (YamlBuilder.LimitException e) {
            problems.add(e.diagnostic());
            return Outcome.failed(problems);
        }
    }

    private DataValue build(SourceText file, int start, int end, YamlAnchors anchors, List<Diagnostic> problems) {
        StreamReader reader = new StreamReader(file.text().substring(start, end));
        YamlPlaces places = new YamlPlaces(file.text(), start);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return new YamlBuilder(
                        file,
                        new ParserImpl(reader, options),
                        places,
                        anchors,
                        new YamlBuilder.Told(problems, repeated))
                .document();
    }

    private Outcome<DataValue> recover(SourceText file, int start, int end, Diagnostic whole) {
        int[] starts = entryStarts(file.text(), start, end);
        List<Diagnostic> problems = new ArrayList<>();
        if (starts.length < 3) {
            return Outcome.failed(whole);
        }
        EntryList entries = new EntryList(file, "yaml-duplicate-key", problems, repeated);
        YamlAnchors anchors = new YamlAnchors();
        boolean failed = false;
        for (int i = 0; i + 1 < starts.length && problems.size() < MAX_RECOVERED; i++) {
            int before = problems.size();
            DataValue value = part(file, starts[i], starts[i + 1], anchors, problems);
            failed |= problems.size() > before;
            if (value instanceof DataMap map) {
                map.entries().forEach(entries::add);
            }
        }
        if (!failed) {
            problems.add(0, whole);
        }
        int line = file.lines().line(start);
        return new Outcome<>(entries.toMap(line, 1), problems);
    }

    private @Nullable DataValue part(
            SourceText file, int start, int end, YamlAnchors anchors, List<Diagnostic> problems) {
        try {
            return build(file, start, end, anchors, problems);
        } catch (YAMLException e) {
            problems.add(new YamlMistakes(file, start).describe(e));
        } catch (YamlBuilder.LimitException e) {
            problems.add(e.diagnostic());
        }
        return null;
    }

    /** Where the entries of a map at the left margin begin, and the end. Other lines belong to the entry before. */
    private static int[] entryStarts(String text, int start, int end) {
        List<Integer> found = new ArrayList<>();
        found.add(start);
        int line = start;
        while (line < end) {
            int newline = text.indexOf('\n', line);
            int lineEnd = newline < 0 || newline > end ? end : newline;
            if (line > start && beginsEntry(text, line, lineEnd)) {
                found.add(line);
            }
            line = lineEnd + 1;
        }
        found.add(end);
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean beginsEntry(String text, int start, int end) {
        if (start >= end || " \t#-?:[]{},\"'".indexOf(text.charAt(start)) >= 0) {
            return false;
        }
        int colon = text.indexOf(':', start);
        return colon > 0 && colon < end && (colon + 1 == end || text.charAt(colon + 1) == ' ');
    }
}
