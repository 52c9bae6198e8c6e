package dev.jbuild.template.filter;

import dev.jbuild.template.FilterException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How values are sorted, as Jekyll's {@code sort} and Liquid's {@code sort_natural} do it. */
enum SortOrder implements Comparator<@Nullable Object> {
    /** Values of one kind only. */
    STRICT,
    /** By a key; items without it come first. */
    NOTHING_FIRST,
    /** By a key; items without it come last. */
    NOTHING_LAST,
    /** As texts without regard to case; nothing comes last. */
    NATURAL;

    /** A key as it is sorted: a text that looks like a number is one. */
    static @Nullable Object key(@Nullable Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        String bare = text.strip();
        boolean number = !bare.isEmpty() && bare.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
        if (!number) {
            return text;
        }
        try {
            return new BigDecimal(bare);
        } catch (NumberFormatException e) { // a version such as 1.2.3, or a date
            return text;
        }
    }

    @Override
    public int compare(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            int missing = Boolean.compare(a == null, b == null);
            if (this == STRICT && missing != 0) {
                throw new FilterException("items without a value cannot be sorted");
            }
            return this == NOTHING_FIRST ? -missing : missing;
        }
        if (this == NATURAL) {
            return Input.text(a)
                    .toLowerCase(Locale.ROOT)
                    .compareTo(Input.text(b).toLowerCase(Locale.ROOT));
        }
        if (a instanceof Number x && b instanceof Number y) {
            return new BigDecimal(x.toString()).compareTo(new BigDecimal(y.toString()));
        }
        if (a instanceof OffsetDateTime x && b instanceof OffsetDateTime y) {
            return x.toInstant().compareTo(y.toInstant());
        }
        if (this == STRICT && (a instanceof Boolean || b instanceof Boolean)) {
            throw new FilterException("truth values cannot be sorted");
        }
        if (this == STRICT && a instanceof Number != b instanceof Number) {
            throw new FilterException("numbers and texts cannot be sorted together");
        }
        return Input.text(a).compareTo(Input.text(b));
    }
}
