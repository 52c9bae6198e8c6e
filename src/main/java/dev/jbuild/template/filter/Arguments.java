package dev.jbuild.template.filter;

import dev.jbuild.template.FilterException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an author gives a filter between its brackets, and where.
 *
 * @param lang the language of the page, a BCP 47 tag; empty for that of the site
 */
record Arguments(List<@Nullable Object> values, String lang) {

    boolean has(int index) {
        return index < values.size();
    }

    /** The argument, or {@code null} if it is left out or has no value. */
    @Nullable
    Object value(int index) {
        return index < values.size() ? values.get(index) : null;
    }

    /** The argument's text; empty if it is left out. */
    String text(int index) {
        return Input.text(value(index));
    }

    String text(int index, String standard) {
        return has(index) ? text(index) : standard;
    }

    /** A text that must be given. */
    String needed(int index, String what) {
        if (!has(index)) {
            throw new FilterException("it needs " + what);
        }
        return text(index);
    }

    /** A whole number, or the standard one if it is left out. */
    int number(int index, int standard) {
        if (!has(index)) {
            return standard;
        }
        Object value = value(index);
        if (value instanceof Number number) {
            return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number.longValue()));
        }
        try {
            return Integer.parseInt(Input.text(value).strip());
        } catch (NumberFormatException e) {
            throw new FilterException("'" + Input.text(value) + "' is no whole number");
        }
    }
}
