package dev.jbuild.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table of TOML while its file is read: further statements may still add to it. */
final class TomlTable {

    /** What made a table, which decides what may add to it (TOML, section Table). */
    enum Origin {
        /** A header of a table inside it. */
        IMPLICIT,
        /** Its own header. */
        HEADER,
        /** A dotted key. */
        DOTTED,
        /** Braces; nothing may be added afterwards. */
        INLINE
    }

    /** What stands under one key: a finished value, a table, or the tables of an array that headers made. */
    record Slot(@Nullable DataValue value, List<TomlTable> tables, boolean array, int line, int column) {}

    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final int line;
    private final int column;
    private Origin origin;

    TomlTable(Origin origin, int line, int column) {
        this.origin = origin;
        this.line = line;
        this.column = column;
    }

    Origin origin() {
        return origin;
    }

    /** Notes that a table which only headers below it had named has its own header now. */
    void open() {
        origin = Origin.HEADER;
    }

    @Nullable
    Slot slot(String key) {
        return slots.get(key);
    }

    void put(String key, DataValue value, int keyLine, int keyColumn) {
        slots.put(key, new Slot(value, List.of(), false, keyLine, keyColumn));
    }

    /** A new table under a key that is free. */
    TomlTable add(String key, Origin made, int keyLine, int keyColumn) {
        TomlTable table = new TomlTable(made, keyLine, keyColumn);
        slots.put(key, new Slot(null, List.of(table), false, keyLine, keyColumn));
        return table;
    }

    /** A new table at the end of the array of tables under a key, which is free or such an array. */
    TomlTable append(String key, int keyLine, int keyColumn) {
        TomlTable table = new TomlTable(Origin.HEADER, keyLine, keyColumn);
        slots.computeIfAbsent(key, free -> new Slot(null, new ArrayList<>(), true, keyLine, keyColumn))
                .tables()
                .add(table);
        return table;
    }

    /** The finished table. */
    DataMap toMap() {
        List<DataMap.Entry> entries = new ArrayList<>(slots.size());
        slots.forEach((key, slot) -> entries.add(new DataMap.Entry(key, finished(slot), slot.line, slot.column)));
        return new DataMap(entries, line, column);
    }

    private static DataValue finished(Slot slot) {
        if (slot.value != null) {
            return slot.value;
        }
        if (!slot.array) {
            return slot.tables.get(0).toMap();
        }
        List<DataValue> items = new ArrayList<>(slot.tables.size());
        slot.tables.forEach(table -> items.add(table.toMap()));
        return new DataList(items, slot.line, slot.column);
    }
}
