package dev.jbuild.template.filter;

import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.template.HtmlText;
import dev.jbuild.template.TemplateObject;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter's input in the form that the filter works on. */
final class Input {

    private Input() {}

    /** A value's text, as Liquid prints it; empty for nothing. */
    static String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof HtmlText html) {
            return html.value();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof OffsetDateTime time) {
            return Dates.plain(time);
        }
        if (value instanceof DataScalar scalar) {
            return scalar.text();
        }
        if (value instanceof TemplateObject object) {
            return text(object.attribute("name"));
        }
        if (value instanceof Map<?, ?> || !(value instanceof Iterable<?> items)) {
            return "";
        }
        StringBuilder all = new StringBuilder();
        items.forEach(item -> all.append(text(item)));
        return all.toString();
    }

    /** A text as HTML if what it was made from is HTML. */
    static Object like(@Nullable Object source, String made) {
        return source instanceof HtmlText ? new HtmlText(made) : made;
    }

    /** Whether a value is a list or something else with items, but no map. */
    static boolean isList(@Nullable Object value) {
        return value instanceof Iterable<?> || value instanceof DataList;
    }

    /**
     * A value's items: those of a list, the values of a map, a single value itself, none of nothing. A list is given as it
     * is, since the longest one, all posts, is what each page takes a few of; so it must not be changed.
     */
    static List<@Nullable Object> items(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return Collections.unmodifiableList(list);
        }
        return value instanceof DataList list ? Collections.unmodifiableList(list.items()) : copy(value);
    }

    /** A value's items in a list of their own, which may be changed. */
    static List<@Nullable Object> copy(@Nullable Object value) {
        if (value instanceof Collection<?> items) {
            return new ArrayList<>(items);
        }
        if (value instanceof DataList list) {
            return new ArrayList<>(list.items());
        }
        if (value instanceof Map<?, ?> map) {
            return new ArrayList<>(map.values());
        }
        List<@Nullable Object> all = new ArrayList<>();
        if (value instanceof Iterable<?> items) {
            for (Object item : items) {
                all.add(item);
            }
        } else if (value != null) {
            all.add(value);
        }
        return all;
    }

    /** What an item has under a name or under {@code a.b}, names one inside the other. */
    static @Nullable Object property(@Nullable Object item, String name) {
        int dot = name.indexOf('.');
        if (dot > 0) {
            Object whole = own(item, name);
            return whole != null ? whole : property(own(item, name.substring(0, dot)), name.substring(dot + 1));
        }
        return own(item, name);
    }

    private static @Nullable Object own(@Nullable Object item, String name) {
        if (item instanceof TemplateObject object) {
            return object.attribute(name);
        }
        if (item instanceof Map<?, ?> map) {
            return map.get(name);
        }
        if (item instanceof DataMap map) {
            return map.get(name).orElse(null);
        }
        return null;
    }

    /** Whether a value is nothing, {@code false}, or an empty text, list or map. */
    static boolean isBlank(@Nullable Object value) {
        if (value == null || value.equals(false)) {
            return true;
        }
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty();
        }
        if (value instanceof Iterable<?> items) {
            return !items.iterator().hasNext();
        }
        return (value instanceof String || value instanceof HtmlText)
                && text(value).isEmpty();
    }
}
