package dev.jbuild.data;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;

/**
 * Builds values from the events of one YAML document. It reads events rather than composed nodes: positions come for
 * free, no resolver tries its patterns on every scalar, and a bomb is stopped while it is read.
 */
final class YamlBuilder {

    /** Deeper nesting than any person writes, far from what a thread's stack can hold. */
    static final int MAX_DEPTH = 100;

    /** So much may aliases repeat, in nodes, with 64 characters of a long text as one more. */
    static final int MAX_REPEATED = 100_000;

    private static final String CORE_TAG = "tag:yaml.org,2002:";

    /** A limit was passed: reading on would be what the limit forbids. */
    static final class LimitException extends RuntimeException {
        private final Diagnostic diagnostic;

        LimitException(Diagnostic diagnostic) {
            super(diagnostic.message(), null, false, false);
            this.diagnostic = diagnostic;
        }

        Diagnostic diagnostic() {
            return diagnostic;
        }
    }

    private final SourceText file;
    private final Parser events;
    private final YamlPlaces places;
    private final YamlAnchors anchors;
    private final List<Diagnostic> problems;
    private final RepeatedKeys repeatedKeys;
    private long weight;
    private long repeated;

    /**
     * Whom to tell of what is wrong.
     *
     * @param repeated what becomes of keys that stand twice
     */
    record Told(List<Diagnostic> problems, RepeatedKeys repeated) {}

    YamlBuilder(SourceText file, Parser events, YamlPlaces places, YamlAnchors anchors, Told told) {
        this.file = file;
        this.events = events;
        this.places = places;
        this.anchors = anchors;
        this.problems = told.problems();
        this.repeatedKeys = told.repeated();
    }

    /** The value of the only document; an empty scalar where there is none. */
    DataValue document() {
        events.getEvent();
        Event first = events.getEvent();
        if (first.is(Event.ID.StreamEnd)) {
            places.moveTo(0);
            return new DataScalar("", false, places.line(), places.column());
        }
        DataValue value = value(events.getEvent(), 0);
        events.getEvent();
        Event next = events.getEvent();
        if (!next.is(Event.ID.StreamEnd)) {
            problems.add(Diagnostic.error("yaml-documents", "A second YAML document begins here", span(next, 3))
                    .hint("Keep one document; remove the line '---' that divides them."));
        }
        return value;
    }

    private DataValue value(Event event, int depth) {
        if (event instanceof ScalarEvent scalar) {
            long before = weight++;
            return anchored(scalar, scalar(scalar), before);
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        if (depth >= MAX_DEPTH) {
            throw new LimitException(
                    Diagnostic.error("yaml-limit", "Values are nested more than " + MAX_DEPTH + " deep", span(event, 1))
                            .hint("Look for brackets that are opened and never closed."));
        }
        long before = weight++;
        if (event instanceof SequenceStartEvent list) {
            checkTag(list, list.getTag(), "seq");
            return anchored(list, list(list, depth), before);
        }
        MappingStartEvent map = (MappingStartEvent) event;
        checkTag(map, map.getTag(), "map");
        return anchored(map, map(map, depth), before);
    }

    private DataValue anchored(NodeEvent event, DataValue value, long weightBefore) {
        if (event.getAnchor() != null) {
            String name = event.getAnchor();
            anchors.put(name, value, weight - weightBefore, span(event, name.length() + 1));
        }
        return value;
    }

    private DataScalar scalar(ScalarEvent event) {
        String text = event.getValue();
        weight += text.length() >> 6;
        boolean quoted = !event.isPlain();
        String tag = event.getTag();
        if (tag != null) {
            quoted = scalarTag(event, tag, quoted);
        }
        places.moveTo(event.getStartMark().getIndex());
        return new DataScalar(text, quoted, places.line(), places.column());
    }

    /** Whether the tagged scalar is a text whatever it looks like. */
    private boolean scalarTag(ScalarEvent event, String tag, boolean quoted) {
        String name = tag.startsWith(CORE_TAG) ? tag.substring(CORE_TAG.length()) : tag;
        return switch (name) {
            case "str", "!" -> true;
            case "int", "float", "bool", "null", "timestamp" -> false;
            default -> {
                unknownTag(event, tag);
                yield quoted;
            }
        };
    }

    private void checkTag(NodeEvent event, @Nullable String tag, String core) {
        if (tag != null && !tag.equals("!") && !tag.equals(CORE_TAG + core)) {
            unknownTag(event, tag);
        }
    }

    private void unknownTag(NodeEvent event, String tag) {
        String shown = tag.startsWith(CORE_TAG) ? "!!" + tag.substring(CORE_TAG.length()) : tag;
        problems.add(Diagnostic.error("yaml-tag", "The tag '" + shown + "' is not allowed", span(event, shown.length()))
                .hint("Remove the tag; if '!' begins a text, put the value in quotes."));
    }

    private DataValue alias(AliasEvent event) {
        YamlAnchors.Anchored anchored = anchors.use(event.getAnchor());
        if (anchored == null) {
            problems.add(Diagnostic.error(
                            "yaml-alias",
                            "No finished value above is named '&" + event.getAnchor() + "'",
                            span(event, event.getAnchor().length() + 1))
                    .hint("A text that begins with '*' must be put in quotes."));
            places.moveTo(event.getStartMark().getIndex());
            return new DataScalar("", false, places.line(), places.column());
        }
        weight += anchored.weight();
        repeated += anchored.weight();
        if (repeated > MAX_REPEATED) {
            throw new LimitException(Diagnostic.error(
                            "yaml-limit",
                            "Aliases repeat more than " + MAX_REPEATED + " values",
                            span(event, event.getAnchor().length() + 1))
                    .hint("Write the values out, or repeat less."));
        }
        return anchored.value();
    }

    private DataList list(SequenceStartEvent start, int depth) {
        List<DataValue> items = new ArrayList<>();
        for (Event event = events.getEvent(); !(event instanceof SequenceEndEvent); event = events.getEvent()) {
            items.add(value(event, depth + 1));
        }
        places.moveTo(start.getStartMark().getIndex());
        return new DataList(items, places.line(), places.column());
    }

    private DataMap map(MappingStartEvent start, int depth) {
        places.moveTo(start.getStartMark().getIndex());
        int line = places.line();
        int column = places.column();
        EntryList entries = new EntryList(file, "yaml-duplicate-key", problems, repeatedKeys);
        List<DataMap> merged = null;
        for (Event event = events.getEvent(); !(event instanceof MappingEndEvent); event = events.getEvent()) {
            places.moveTo(event.getStartMark().getIndex());
            int keyLine = places.line();
            int keyColumn = places.column();
            String key = key(event, depth);
            Event next = events.getEvent();
            DataValue value = value(next, depth + 1);
            if (key == null) {
                continue;
            }
            if (key.equals("<<") && event instanceof ScalarEvent written && written.isPlain()) {
                merged = merged == null ? new ArrayList<>() : merged;
                collectMerged(value, next, merged);
            } else {
                entries.add(new DataMap.Entry(key, value, keyLine, keyColumn));
            }
        }
        if (merged != null) {
            merged.forEach(map -> map.entries().forEach(entries::addMissing));
        }
        return entries.toMap(line, column);
    }

    /** The text of a key, or {@code null} after a problem with it. */
    private @Nullable String key(Event event, int depth) {
        DataValue key = value(event, depth + 1);
        if (!(key instanceof DataScalar scalar)) {
            String line = file.lines().lineText(key.line());
            problems.add(Diagnostic.error("yaml-key", "A key must be a text, not " + key.kind(), span(event, 1))
                    .hint(
                            line.contains("{{") || line.contains("{%")
                                    ? "A value that begins with '{' must be put in quotes."
                                    : "Write the key as plain words, or put it in quotes."));
            return null;
        }
        if (scalar.text().isEmpty() && !scalar.quoted()) {
            problems.add(Diagnostic.error("yaml-key", "The key before the colon is missing", span(event, 1))
                    .hint("Write 'key: value'."));
            return null;
        }
        return scalar.text();
    }

    private void collectMerged(DataValue value, Event event, List<DataMap> merged) {
        if (value instanceof DataMap map) {
            merged.add(map);
            return;
        }
        if (value instanceof DataList list && list.items().stream().allMatch(DataMap.class::isInstance)) {
            list.items().forEach(item -> merged.add((DataMap) item));
            return;
        }
        problems.add(Diagnostic.error("yaml-merge", "The key '<<' needs a map to merge in", span(event, 1))
                .hint("Name a map, as in '<<: *name'."));
    }

    private SourceSpan span(Event event, int length) {
        Mark mark = event.getStartMark();
        places.moveTo(mark.getIndex());
        return file.span(Math.min(places.offset(), file.text().length()), length);
    }
}
