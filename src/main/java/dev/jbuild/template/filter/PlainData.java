package dev.jbuild.template.filter;

import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What authors wrote in YAML or JSON, as templates and filters see it. */
public final class PlainData {

    private PlainData() {}

    /**
     * Authors' data as a plain value: an unquoted {@code yes} is true, a whole number a {@link Long}, a decimal fraction a
     * {@link BigDecimal} that prints as written, an empty value {@code null}, anything else its text. Other values stay.
     */
    public static @Nullable Object of(@Nullable Object value) {
        return value instanceof DataValue data ? data(data) : value;
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
