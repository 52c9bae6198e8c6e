package dev.jbuild.data;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks a map for values of known types. A value of another type is reported where it stands and counts as not given, so
 * that one run reports them all. An empty or {@code null} value counts as not given without a word.
 */
public final class Fields {

    private final SourceText file;
    private final DataMap values;
    private final DataMap reported;
    private final String room;
    private final List<Diagnostic> problems;

    /**
     * The fields of a map in a file.
     *
     * @param room the first word of the diagnostics' codes, for example {@code config} of {@code config-type}
     * @param problems takes what is found
     */
    public Fields(SourceText file, DataMap values, String room, List<Diagnostic> problems) {
        this(file, values, values, room, problems);
    }

    private Fields(SourceText file, DataMap values, DataMap reported, String room, List<Diagnostic> problems) {
        this.file = file;
        this.values = values;
        this.reported = reported;
        this.room = room;
        this.problems = problems;
    }

    /** The fields of these values laid over others, which were checked before and are not reported again. */
    public Fields merged(DataMap overBelow) {
        return new Fields(file, overBelow, values, room, problems);
    }

    /** The fields of a map that was checked before and is not reported again. */
    public Fields unreported(DataMap checked) {
        return new Fields(file, checked, DataMap.EMPTY, room, problems);
    }

    /** The first word of the codes of what is found. */
    public String room() {
        return room;
    }

    /** The values that are asked. */
    public DataMap values() {
        return values;
    }

    /** The value of a key as it is, unless it is missing, empty or {@code null}. */
    public Optional<DataValue> value(String key) {
        return values.get(key);
    }

    /** The text of a scalar. */
    public Optional<String> text(String key) {
        DataValue value = given(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof DataScalar scalar) {
            return Optional.of(scalar.text());
        }
        wrongType(key, value, "a text", "Write one value after the colon.");
        return Optional.empty();
    }

    /** The text of a scalar that is not blank. */
    public Optional<String> word(String key) {
        return text(key).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A truth value; {@code true}, {@code yes}, {@code on} and their opposites, quoted or not. */
    public boolean flag(String key, boolean otherwise) {
        DataValue value = given(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof DataScalar scalar) {
            if (scalar.text().isBlank()) {
                return otherwise;
            }
            Optional<Boolean> known = new DataScalar(scalar.text().strip(), false, 1, 1).asBoolean();
            if (known.isPresent()) {
                return known.get();
            }
        }
        wrongType(key, value, "true or false", "Write true or false.");
        return otherwise;
    }

    /** A whole number of at least {@code least}. */
    public int count(String key, int least, int otherwise) {
        DataValue value = given(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof DataScalar scalar) {
            try {
                int number = Integer.parseInt(scalar.text().strip());
                if (number >= least) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Reported below, as a number out of range is.
            }
        }
        String wanted = "a whole number of at least " + least;
        wrongType(key, value, wanted, "Write " + wanted + ".");
        return otherwise;
    }

    /** The scalars of a list, or of lists in it; one scalar is a list of one. Empty ones are left out. */
    public List<String> texts(String key) {
        DataValue value = given(key);
        if (value == null) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        collect(key, value, found);
        return found;
    }

    /**
     * As {@link #texts}, but a single scalar is divided: at its commas where it has some, which is what its author sees,
     * else at white space, as Jekyll divides tags and categories.
     */
    public List<String> words(String key) {
        DataValue value = given(key);
        if (!(value instanceof DataScalar scalar)) {
            return value == null ? List.of() : texts(key);
        }
        List<String> found = new ArrayList<>();
        String text = scalar.text();
        boolean commas = text.indexOf(',') >= 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends =
                    i == text.length() || (commas ? text.charAt(i) == ',' : Character.isWhitespace(text.charAt(i)));
            if (ends) {
                String word = text.substring(start, i).strip();
                if (!word.isEmpty()) {
                    found.add(word);
                }
                start = i + 1;
            }
        }
        return found;
    }

    /** A map; empty when not given. */
    public DataMap map(String key) {
        DataValue value = given(key);
        if (value == null || value instanceof DataMap) {
            return value == null ? DataMap.EMPTY : (DataMap) value;
        }
        wrongType(key, value, "a map", "Write 'key: value' lines, indented, below '" + key + ":'.");
        return DataMap.EMPTY;
    }

    /** The items of a list; empty when not given. */
    public List<DataValue> list(String key) {
        DataValue value = given(key);
        if (value == null || value instanceof DataList) {
            return value == null ? List.of() : ((DataList) value).items();
        }
        wrongType(key, value, "a list", "Write '- item' lines below '" + key + ":'.");
        return List.of();
    }

    /** The fields of the map under a key; none where there is no map. */
    public Fields inside(String key) {
        DataMap map = values.get(key).orElse(null) instanceof DataMap found ? found : DataMap.EMPTY;
        return reported.has(key) ? inside(map) : unreported(map);
    }

    /** The fields of a map that stands in this one. */
    public Fields inside(DataMap map) {
        return new Fields(file, map, room, problems);
    }

    /** Reports an error about the value of a key. */
    public void error(String key, String code, String message, String hint) {
        report(key, true, code, message, hint);
    }

    /** Reports a warning about the value of a key. */
    public void warning(String key, String code, String message, String hint) {
        report(key, false, code, message, hint);
    }

    /** Reports an error about one of the values of a key: an item of a list, or a key of a map. */
    public void itemError(String key, String item, String code, String message, String hint) {
        if (reported.has(key)) {
            DataValue value = values.entry(key).map(DataMap.Entry::value).orElse(null);
            SourceSpan place = value == null ? file.at(1, 1, 1) : place(value, item);
            problems.add(Diagnostic.error(code, message, place).hint(hint));
        }
    }

    private SourceSpan place(DataValue value, String item) {
        if (value instanceof DataList list) {
            for (DataValue each : list.items()) {
                if (each instanceof DataScalar scalar && scalar.text().strip().equalsIgnoreCase(item)) {
                    return place(each);
                }
            }
        }
        return value instanceof DataMap map
                ? map.entry(item).map(this::place).orElseGet(() -> place(value))
                : place(value);
    }

    /** Reports an error about a key rather than about its value. */
    public void keyError(String key, String code, String message, String hint) {
        values.entry(key)
                .filter(entry -> reported.has(key))
                .ifPresent(entry -> problems.add(
                        Diagnostic.error(code, message, place(entry)).hint(hint)));
    }

    /** Reports a warning about a key rather than about its value. */
    public void keyWarning(String key, String code, String message, String hint) {
        values.entry(key)
                .filter(entry -> reported.has(key))
                .ifPresent(entry -> problems.add(
                        Diagnostic.warning(code, message, place(entry)).hint(hint)));
    }

    private SourceSpan place(DataMap.Entry entry) {
        return file.at(entry.line(), entry.column(), entry.key().length());
    }

    /** The place of a value. */
    public SourceSpan place(DataValue value) {
        int length = value instanceof DataScalar scalar ? scalar.text().length() + (scalar.quoted() ? 2 : 0) : 1;
        return file.at(value.line(), value.column(), Math.max(1, length));
    }

    private void report(String key, boolean error, String code, String message, String hint) {
        if (!reported.has(key)) {
            return;
        }
        SourceSpan place = values.entry(key).map(entry -> place(entry.value())).orElseGet(() -> file.at(1, 1, 1));
        Diagnostic found = error ? Diagnostic.error(code, message, place) : Diagnostic.warning(code, message, place);
        problems.add(found.hint(hint));
    }

    private void collect(String key, DataValue value, List<String> found) {
        if (value instanceof DataScalar scalar) {
            String text = scalar.text().strip();
            if (!scalar.isNull() && !text.isEmpty()) {
                found.add(text);
            }
        } else if (value instanceof DataList list) {
            list.items().forEach(item -> collect(key, item, found));
        } else if (reported.has(key)) {
            problems.add(
                    Diagnostic.error(room + "-type", "An item of '" + key + "' must be a text, not a map", place(value))
                            .hint("If the text contains ': ', put it in quotes."));
        }
    }

    private void wrongType(String key, DataValue value, String wanted, String hint) {
        String found = value instanceof DataScalar scalar ? "'" + scalar.text() + "'" : value.kind();
        error(key, room + "-type", "'" + key + "' must be " + wanted + ", not " + found, hint);
    }

    private @Nullable DataValue given(String key) {
        return values.get(key).orElse(null);
    }
}
