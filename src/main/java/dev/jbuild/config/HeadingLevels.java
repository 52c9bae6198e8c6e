package dev.jbuild.config;

import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.data.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which headings a contents list has.
 *
 * @param min the highest level, 1 to 6
 * @param max the deepest level, {@code min} to 6
 */
public record HeadingLevels(int min, int max) {

    /** Headings of all levels, as kramdown's {@code toc_levels} has it when it is not given. */
    public static final HeadingLevels ALL = new HeadingLevels(1, 6);

    private static final String FORM = "Write two numbers from 1 to 6, the smaller one first.";

    /** Whether a heading of this level is listed. */
    public boolean has(int level) {
        return min <= level && level <= max;
    }

    /** A number that differs where the levels do, on every machine. */
    public long fingerprint() {
        return min * 10L + max;
    }

    /** Whether every heading is listed. */
    public boolean coverAll() {
        return min <= 1 && max >= 6;
    }

    /**
     * What {@code toc: {min: 2, max: 3}} or {@code toc_levels: 2..3} say; kramdown's forms {@code 2,3} and {@code [2, 3]}
     * count too. Other keys below {@code toc} are the theme's.
     */
    public static Optional<HeadingLevels> read(Fields fields) {
        DataValue written = fields.value("toc_levels").orElse(null);
        if (written != null) {
            HeadingLevels levels = of(written);
            if (levels == null) {
                fields.error(
                        "toc_levels", "toc-levels", "These are no levels of headings", FORM + " For example 2..3.");
            }
            return Optional.ofNullable(levels);
        }
        if (!(fields.value("toc").orElse(null) instanceof DataMap map)) {
            return Optional.empty();
        }
        Fields inside = fields.inside("toc");
        KnownKeys.checkNear(inside, "toc", "toc-levels", "'toc' has no");
        if (map.get("min").isEmpty() && map.get("max").isEmpty()) {
            return Optional.empty();
        }
        int min = inside.count("min", 1, 1);
        int max = inside.count("max", 1, 6);
        if (min > 6 || max > 6 || min > max) {
            inside.error(map.has("max") ? "max" : "min", "toc-levels", "These are no levels of headings", FORM);
            return Optional.empty();
        }
        return Optional.of(new HeadingLevels(min, max));
    }

    private static @Nullable HeadingLevels of(DataValue value) {
        List<String> numbers = new ArrayList<>();
        if (value instanceof DataList list) {
            list.items().forEach(item -> numbers.add(item instanceof DataScalar scalar ? scalar.text() : ""));
        } else if (value instanceof DataScalar scalar) {
            String text = scalar.text().strip();
            numbers.addAll(List.of(text.split(text.contains("..") ? "\\.\\." : ",", -1)));
        }
        int min = numbers.isEmpty() ? 0 : level(numbers.get(0));
        int last = min;
        for (String number : numbers.subList(Math.min(1, numbers.size()), numbers.size())) {
            int level = level(number);
            boolean follows =
                    level == last + 1 || (numbers.size() == 2 && !(value instanceof DataList) && level >= last);
            if (!follows) {
                return null;
            }
            last = level;
        }
        return min == 0 ? null : new HeadingLevels(min, last);
    }

    /** The level that a text names, or 0. */
    private static int level(String text) {
        String number = text.strip();
        return number.length() == 1 && number.charAt(0) >= '1' && number.charAt(0) <= '6' ? number.charAt(0) - '0' : 0;
    }
}
