package dev.jbuild.template.pebble;

import dev.jbuild.template.HtmlText;
import dev.jbuild.template.filter.PlainData;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What values are to a template: authors' data by its looks, truth as authors expect it. */
final class Values {

    private Values() {}

    /** A value as templates see it: authors' data becomes plain values, lists and maps; anything else stays. */
    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof String) {
            return value;
        }
        if (value instanceof SafeString safe) {
            return new HtmlText(safe.toString());
        }
        return PlainData.of(value);
    }

    /** Whether a value counts as true: not nothing, {@code false}, 0, or an empty text, list or map. */
    static boolean isTrue(@Nullable Object value) {
        if (value == null) {
            return false;
        }
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value instanceof String text) {
            return !text.isEmpty();
        }
        if (value instanceof Number number) {
            return number.doubleValue() != 0;
        }
        return !isEmpty(value);
    }

    /** Whether a value is nothing, or a text, list or map with nothing in it; white space is nothing. */
    static boolean isEmpty(@Nullable Object value) {
        if (value == null) {
            return true;
        }
        if (value instanceof String text) {
            return text.isBlank();
        }
        if (value instanceof HtmlText html) {
            return html.value().isBlank();
        }
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty();
        }
        return value instanceof Iterable<?> items && !items.iterator().hasNext();
    }

    /** HTML as the text that it is, for comparing and searching; any other value as it is. */
    static @Nullable Object plain(@Nullable Object value) {
        return value instanceof HtmlText html ? html.value() : value;
    }
}
