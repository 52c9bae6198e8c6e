package dev.jbuild.data;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of one map while it is read. A key that comes twice is reported; where that is an error, its first value stays. */
final class EntryList {

    /** Up to here a walk is faster than hashing. */
    private static final int SHORT = 12;

    private final SourceText file;
    private final String code;
    private final List<Diagnostic> problems;
    private final RepeatedKeys repeated;
    private final List<DataMap.Entry> entries = new ArrayList<>();
    private @Nullable Map<String, DataMap.Entry> index;

    /** An empty list for a map in a file; {@code code} is that of the diagnostic for a repeated key. */
    EntryList(SourceText file, String code, List<Diagnostic> problems) {
        this(file, code, problems, RepeatedKeys.REFUSED);
    }

    /** The same where a key may come twice. */
    EntryList(SourceText file, String code, List<Diagnostic> problems, RepeatedKeys repeated) {
        this.file = file;
        this.code = code;
        this.problems = problems;
        this.repeated = repeated;
    }

    void add(DataMap.Entry entry) {
        DataMap.Entry first = find(entry.key());
        if (first == null) {
            put(entry);
            return;
        }
        String message = "The key '" + entry.key() + "' stands twice in one map";
        boolean refused = repeated == RepeatedKeys.REFUSED;
        Diagnostic problem =
                refused ? Diagnostic.error(code, message, span(entry)) : Diagnostic.warning(code, message, span(entry));
        problems.add(problem.hint(refused ? "Keep one of the two." : "The last one counts; take the other one away.")
                .note("It stands here first", span(first)));
        if (!refused) {
            entries.set(entries.indexOf(first), entry);
            if (index != null) {
                index.put(entry.key(), entry);
            }
        }
    }

    /** Adds an entry of a merged map unless the key is there already (YAML's merge type: own keys win). */
    void addMissing(DataMap.Entry entry) {
        if (find(entry.key()) == null) {
            put(entry);
        }
    }

    DataMap toMap(int line, int column) {
        return new DataMap(entries, line, column);
    }

    private void put(DataMap.Entry entry) {
        entries.add(entry);
        if (index != null) {
            index.put(entry.key(), entry);
        } else if (entries.size() > SHORT) {
            index = new HashMap<>();
            for (DataMap.Entry known : entries) {
                index.put(known.key(), known);
            }
        }
    }

    private DataMap.@Nullable Entry find(String key) {
        if (index != null) {
            return index.get(key);
        }
        for (DataMap.Entry entry : entries) {
            if (entry.key().equals(key)) {
                return entry;
            }
        }
        return null;
    }

    private SourceSpan span(DataMap.Entry entry) {
        return file.at(entry.line(), entry.column(), entry.key().length());
    }
}
