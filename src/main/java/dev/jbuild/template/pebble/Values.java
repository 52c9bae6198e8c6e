package dev.jbuild.template.pebble;

import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.template.HtmlText;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What values are to a template: authors' data by its looks, truth as authors expect it. */
final class Values {

    private Values() {}

    /** A value as templates see it: authors' data becomes plain values, lists and maps; anything else stays. */
    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof DataValue data) {
            return data(data);
        }
        if (value instanceof SafeString safe) {
            return new HtmlText(safe.toString());
        }
        return value;
    }

    private static @Nullable Object data(DataValue value) {
        if (value instanceof DataScalar scalar) {
            return scalar(scalar);
        }
        if (value instanceof DataList list) {
            return new Items(list.items());
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (DataMap.Entry entry : ((DataMap) value).entries()) {
            map.put(entry.key(), data(entry.value()));
        }
        return map;
    }

    private static @Nullable Object scalar(DataScalar scalar) {
        if (scalar.quoted()) {
            return scalar.text();
        }
        if (scalar.isNull()) {
            return null;
        }
        String text = scalar.text();
        char first = text.charAt(0);
        if (first == '-' || (first >= '0' && first <= '9')) {
            return number(text);
        }
        if (text.length() <= 5) {
            Boolean truth = scalar.asBoolean().orElse(null);
            return truth == null ? text : truth;
        }
        return text;
    }

    /** A whole number or a decimal fraction as written; other texts, those with a leading zero too, stay texts. */
    private static Object number(String text) {
        int start = text.charAt(0) == '-' ? 1 : 0;
        int dot = -1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && dot < 0) {
                dot = i;
            } else if (c < '0' || c > '9') {
                return text;
            }
        }
        int whole = (dot < 0 ? text.length() : dot) - start;
        boolean leadingZero = whole > 1 && text.charAt(start) == '0';
        if (whole == 0 || whole > 18 || leadingZero || dot == text.length() - 1) {
            return text;
        }
        return dot < 0 ? (Object) Long.valueOf(text) : new BigDecimal(text);
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

    /** An author's list; an item becomes a plain value when it is asked for. */
    private static final class Items extends AbstractList<@Nullable Object> {

        private final List<DataValue> items;

        Items(List<DataValue> items) {
            this.items = items;
        }

        @Override
        public @Nullable Object get(int index) {
            return data(items.get(index));
        }

        @Override
        public int size() {
            return items.size();
        }
    }
}
