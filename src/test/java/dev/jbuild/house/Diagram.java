package dev.jbuild.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of rooms in {@code docs/architecture.md}, which is the rule that the code is held to. */
record Diagram(Map<String, Integer> levels, Map<String, List<String>> sameLevel) {

    private static final Path FILE = Path.of("docs/architecture.md");

    /** {@code | 2 | `data`, `source` | may also use | what it is |}. */
    private static final Pattern ROW = Pattern.compile("^\\|\\s*(\\d+)\\s*\\|([^|]*)\\|([^|]*)\\|.*$");

    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

    static Diagram read() throws IOException {
        Map<String, Integer> levels = new LinkedHashMap<>();
        Map<String, List<String>> sameLevel = new TreeMap<>();
        for (String line : Files.readAllLines(FILE, StandardCharsets.UTF_8)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                for (String room : names(row.group(2))) {
                    levels.put(room, Integer.valueOf(row.group(1)));
                    sameLevel.put(room, names(row.group(3)));
                }
            }
        }
        return new Diagram(levels, sameLevel);
    }

    /** Whether the table lets code of one room name a type of another. Rooms are compared without their sub-packages. */
    boolean allows(String from, String to) {
        Integer high = levels.get(from);
        Integer low = levels.get(to);
        return from.equals(to)
                || high != null
                        && low != null
                        && (low < high
                                || sameLevel.getOrDefault(from, List.of()).contains(to));
    }

    private static List<String> names(String cell) {
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(cell);
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }
}
