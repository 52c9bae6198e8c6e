package dev.jbuild.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A map from keys to values, in the author's order. Keys are texts, whatever they look like. */
public record DataMap(List<Entry> entries, int line, int column) implements DataValue {

    /** A map with nothing in it, where an author wrote none. */
    public static final DataMap EMPTY = new DataMap(List.of(), 1, 1);

    /**
     * One key and its value.
     *
     * @param line of the key, counted from 1
     * @param column of the key, counted from 1
     */
    public record Entry(String key, DataValue value, int line, int column) {}

    public DataMap {
        entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
        return "a map";
    }

    /** The entry of a key. Maps that authors write are short, so a walk is as fast as an index and far smaller. */
    public Optional<Entry> entry(String key) {
        return Optional.ofNullable(find(key));
    }

    /** The value of a key, unless it is missing, empty or {@code null}. */
    public Optional<DataValue> get(String key) {
        Entry entry = find(key);
        return entry == null || entry.value().isNull() ? Optional.empty() : Optional.of(entry.value());
    }

    /** The text of a scalar key, unless it is missing, empty, {@code null}, a list or a map. */
    public Optional<String> text(String key) {
        return get(key).orElse(null) instanceof DataScalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    public List<String> keys() {
        return entries.stream().map(Entry::key).toList();
    }

    public boolean has(String key) {
        return find(key) != null;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * This map laid over another: keys of both keep this one's value unless it is empty or {@code null}, and maps under
     * the same key are merged likewise (as Jekyll's {@code deep_merge_hashes} does for front matter defaults).
     */
    public DataMap over(DataMap below) {
        if (below.isEmpty()) {
            return this;
        }
        List<Entry> merged = new ArrayList<>(entries.size() + below.entries.size());
        for (Entry under : below.entries) {
            Entry own = find(under.key());
            if (own == null || own.value().isNull()) {
                merged.add(under);
            } else if (under.value() instanceof DataMap low && own.value() instanceof DataMap high) {
                merged.add(new Entry(own.key(), high.over(low), own.line(), own.column()));
            } else {
                merged.add(own);
            }
        }
        for (Entry own : entries) {
            if (below.find(own.key()) == null) {
                merged.add(own);
            }
        }
        return new DataMap(merged, line, column);
    }

    /** Keys are asked for so often that each step counts: no iterator, and no look into keys of another length. */
    private @Nullable Entry find(String key) {
        int length = key.length();
        for (int i = 0, size = entries.size(); i < size; i++) {
            Entry entry = entries.get(i);
            if (entry.key.length() == length && entry.key.equals(key)) {
                return entry;
            }
        }
        return null;
    }
}
