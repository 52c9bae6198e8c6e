package dev.jbuild.data;

import dev.jbuild.data.TomlTable.Origin;
import dev.jbuild.data.TomlTable.Slot;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceText;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of a TOML file: texts, numbers, truth values, dates, arrays and inline tables. */
final class TomlValues {

    private static final String DIGITS = "[0-9](?:_?[0-9])*+";
    private static final Pattern DECIMAL = Pattern.compile(
            "[+-]?(?:0|[1-9](?:_?[0-9])*+)(?:\\." + DIGITS + ")?(?:[eE][+-]?" + DIGITS + ")?|[+-]?(?:inf|nan)");
    private static final Pattern BASED =
            Pattern.compile("0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*+|o[0-7](?:_?[0-7])*+|b[01](?:_?[01])*+)");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern TIME = Pattern.compile("([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\\.[0-9]+)?)?");
    private static final Pattern MOMENT =
            Pattern.compile("(?:" + DATE + ")(?:[Tt ](?:" + TIME + ")(?:[Zz]|[+-]([0-9]{2}):([0-9]{2}))?)?");

    private final SourceText file;
    private final TomlScanner scanner;
    private int depth;

    TomlValues(SourceText file, TomlScanner scanner) {
        this.file = file;
        this.scanner = scanner;
    }

    /** A key, dotted or not, and its value. */
    record Pair(List<TomlScanner.Key> path, DataValue value) {}

    /** Reads {@code key = value}. */
    Pair pair() throws TomlException {
        depth = 0;
        return nestedPair();
    }

    private Pair nestedPair() throws TomlException {
        List<TomlScanner.Key> path = scanner.keys();
        scanner.expect("=", "give the key a value");
        scanner.skipBlanks();
        return new Pair(path, value());
    }

    /** Adds a pair to a table, and tables for the front parts of a dotted key. */
    static void put(Pair pair, TomlTable into, SourceText file) throws TomlException {
        TomlTable table = into;
        int last = pair.path().size() - 1;
        for (TomlScanner.Key key : pair.path().subList(0, last)) {
            Slot slot = table.slot(key.name());
            if (slot == null) {
                table = table.add(key.name(), Origin.DOTTED, key.line(), key.column());
            } else if (slot.array()
                    || slot.tables().isEmpty()
                    || slot.tables().get(0).origin() != Origin.DOTTED) {
                throw duplicate(file, key, slot);
            } else {
                table = slot.tables().get(0);
            }
        }
        TomlScanner.Key key = pair.path().get(last);
        Slot slot = table.slot(key.name());
        if (slot != null) {
            throw duplicate(file, key, slot);
        }
        table.put(key.name(), pair.value(), key.line(), key.column());
    }

    static TomlException duplicate(SourceText file, TomlScanner.Key key, Slot first) {
        int length = key.name().length();
        return new TomlException(Diagnostic.error(
                        "toml-duplicate-key",
                        "The key '" + key.name() + "' is given twice",
                        file.at(key.line(), key.column(), length))
                .hint("Keep one of the two, or write [[" + key.name() + "]] for each table of a list.")
                .note("It stands here first", file.at(first.line(), first.column(), length)));
    }

    private DataValue value() throws TomlException {
        int line = scanner.line();
        int column = scanner.column();
        return switch (scanner.peek()) {
            case '[' -> array(line, column);
            case '{' -> inlineTable(line, column);
            case '"', '\'' -> new DataScalar(scanner.text(), true, line, column);
            default -> new DataScalar(plain(), false, line, column);
        };
    }

    private DataList array(int line, int column) throws TomlException {
        deeper();
        List<DataValue> items = new ArrayList<>();
        scanner.skip(1);
        scanner.skipLines();
        while (scanner.peek() != ']') {
            items.add(value());
            scanner.skipLines();
            if (scanner.peek() != ']') {
                scanner.expect(",", "divide the items of the array, or ']' to close it");
                scanner.skipLines();
            }
        }
        scanner.skip(1);
        depth--;
        return new DataList(items, line, column);
    }

    private DataMap inlineTable(int line, int column) throws TomlException {
        deeper();
        TomlTable table = new TomlTable(Origin.INLINE, line, column);
        scanner.skip(1);
        scanner.skipLines();
        while (scanner.peek() != '}') {
            put(nestedPair(), table, file);
            scanner.skipLines();
            if (scanner.peek() != '}') {
                scanner.expect(",", "divide the keys of the table, or '}' to close it");
                scanner.skipLines();
            }
        }
        scanner.skip(1);
        depth--;
        return table.toMap();
    }

    private void deeper() throws TomlException {
        if (++depth > YamlBuilder.MAX_DEPTH) {
            throw new TomlException(Diagnostic.error(
                            "toml-limit",
                            "Values are nested more than " + YamlBuilder.MAX_DEPTH + " deep",
                            scanner.here(1))
                    .hint("Look for brackets that are opened and never closed."));
        }
    }

    private String plain() throws TomlException {
        int start = scanner.offset();
        String word = scanner.word();
        if (word.isEmpty()) {
            throw scanner.wrong("A value is expected", "Write a text in quotes, a number, true, false or a date.");
        }
        if (word.equals("true") || word.equals("false")) {
            return word;
        }
        if (DECIMAL.matcher(word).matches()) {
            return word.replace("_", "").substring(word.startsWith("+") ? 1 : 0);
        }
        if (BASED.matcher(word).matches()) {
            int radix = word.charAt(1) == 'x' ? 16 : word.charAt(1) == 'o' ? 8 : 2;
            return new BigInteger(word.substring(2).replace("_", ""), radix).toString();
        }
        if (isMoment(word)) {
            return word;
        }
        String hint =
                "Put a text in double quotes: \"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        throw new TomlException(
                Diagnostic.error("toml-syntax", "'" + word + "' is no value", file.span(start, word.length()))
                        .hint(hint));
    }

    /** Whether a word is a date, a time, or both, that calendar and clock have. */
    private static boolean isMoment(String word) {
        Matcher time = TIME.matcher(word);
        Matcher moment = MOMENT.matcher(word);
        try {
            if (time.matches()) {
                checkTime(time, 1);
                return true;
            }
            if (!moment.matches()) {
                return false;
            }
            LocalDate.of(number(moment, 1), number(moment, 2), number(moment, 3));
            if (moment.group(4) != null) {
                checkTime(moment, 4);
            }
            if (moment.group(7) != null) {
                LocalTime offset = LocalTime.of(number(moment, 7), number(moment, 8));
                return offset.toSecondOfDay() <= ZoneOffset.MAX.getTotalSeconds();
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static void checkTime(Matcher matcher, int first) {
        int second = matcher.group(first + 2) == null ? 0 : number(matcher, first + 2);
        LocalTime.of(number(matcher, first), number(matcher, first + 1), second);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
