package dev.jbuild.data;

import dev.jbuild.data.TomlTable.Origin;
import dev.jbuild.data.TomlTable.Slot;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads TOML 1.1, of which TOML 1.0 is a part. Texts are quoted scalars; numbers, truth values, dates and times are plain
 * ones. Numbers lose their underscores, and those of other bases become decimal.
 */
public final class TomlReader {

    /** Enough for one run: further mistakes are likely to follow from these. */
    private static final int MAX_RECOVERED = 20;

    /** Reads a whole file as a map. After a mistake reading goes on with the next statement, so that all are told. */
    public Outcome<DataValue> read(SourceText file) {
        List<Diagnostic> problems = new ArrayList<>(0);
        TomlScanner scanner = new TomlScanner(file);
        Reading reading = new Reading(file, scanner, new TomlValues(file, scanner));
        while (problems.size() < MAX_RECOVERED && scanner.skipEmptyLines(problems)) {
            try {
                reading.statement();
            } catch (TomlException e) {
                problems.add(e.diagnostic);
                scanner.skipToStatement();
            }
        }
        return problems.isEmpty() ? Outcome.of(reading.root.toMap()) : Outcome.failed(problems);
    }

    /** One pass over one file. */
    private static final class Reading {
        private final SourceText file;
        private final TomlScanner scanner;
        private final TomlValues values;
        private final TomlTable root = new TomlTable(Origin.HEADER, 1, 1);
        private TomlTable current = root;

        Reading(SourceText file, TomlScanner scanner, TomlValues values) {
            this.file = file;
            this.scanner = scanner;
            this.values = values;
        }

        void statement() throws TomlException {
            if (scanner.peek() == '[') {
                header();
            } else {
                TomlValues.put(values.pair(), current, file);
            }
            scanner.endLine();
        }

        private void header() throws TomlException {
            boolean array = scanner.startsWith("[[");
            scanner.skip(array ? 2 : 1);
            List<TomlScanner.Key> path = scanner.keys();
            scanner.expect(array ? "]]" : "]", "close the header");
            // What stands below a header with a mistake belongs to no table that another header made.
            current = new TomlTable(Origin.HEADER, 1, 1);
            TomlTable table = root;
            for (TomlScanner.Key key : path.subList(0, path.size() - 1)) {
                table = inside(table, key);
            }
            TomlScanner.Key last = path.get(path.size() - 1);
            current = array ? append(table, last) : open(table, last);
        }

        private TomlTable inside(TomlTable table, TomlScanner.Key key) throws TomlException {
            Slot slot = table.slot(key.name());
            if (slot == null) {
                return table.add(key.name(), Origin.IMPLICIT, key.line(), key.column());
            }
            if (slot.tables().isEmpty()) {
                throw TomlValues.duplicate(file, key, slot);
            }
            return slot.tables().get(slot.tables().size() - 1);
        }

        private TomlTable open(TomlTable table, TomlScanner.Key key) throws TomlException {
            Slot slot = table.slot(key.name());
            if (slot == null) {
                return table.add(key.name(), Origin.HEADER, key.line(), key.column());
            }
            if (slot.array() || slot.tables().isEmpty() || slot.tables().get(0).origin() != Origin.IMPLICIT) {
                throw TomlValues.duplicate(file, key, slot);
            }
            slot.tables().get(0).open();
            return slot.tables().get(0);
        }

        private TomlTable append(TomlTable table, TomlScanner.Key key) throws TomlException {
            Slot slot = table.slot(key.name());
            if (slot != null && !slot.array()) {
                throw TomlValues.duplicate(file, key, slot);
            }
            return table.append(key.name(), key.line(), key.column());
        }
    }
}
