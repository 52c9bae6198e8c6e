package dev.jbuild.template.filter;

import dev.jbuild.template.HtmlText;
import dev.jbuild.template.TemplateFilter;
import dev.jbuild.template.TemplateObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code jsonify}: a value as JSON (RFC 8259). Signs that HTML gives a meaning are escaped, so that it is safe in a script. */
final class Json {

    private static final int DEEPEST = 32;
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    static List<TemplateFilter> all() {
        return List.of(NamedFilter.of("jsonify", (input, given) -> {
            Json json = new Json();
            json.value(input, 0);
            return new HtmlText(json.out.toString());
        }));
    }

    private void value(@Nullable Object written, int depth) {
        Object value = PlainData.of(written);
        if (value == null || depth > DEEPEST) {
            out.append("null");
        } else if (value instanceof Boolean || value instanceof Number) {
            out.append(Input.text(value));
        } else if (value instanceof Map<?, ?> map) {
            map(map.getClass() == HashMap.class ? new TreeMap<>(map) : map, depth);
        } else if (value instanceof TemplateObject object) {
            object(object, depth);
        } else if (value instanceof Iterable<?> items) {
            list(items, depth);
        } else {
            text(Input.text(value));
        }
    }

    private void list(Iterable<?> items, int depth) {
        out.append('[');
        boolean more = false;
        for (Object item : items) {
            out.append(more ? "," : "");
            value(item, depth + 1);
            more = true;
        }
        out.append(']');
    }

    private void map(Map<?, ?> map, int depth) {
        out.append('{');
        boolean more = false;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(more ? "," : "");
            text(Input.text(entry.getKey()));
            out.append(':');
            value(entry.getValue(), depth + 1);
            more = true;
        }
        out.append('}');
    }

    /** Plain values only: a post's neighbours and terms would lead through the whole site. */
    private void object(TemplateObject object, int depth) {
        Map<String, Object> plain = new TreeMap<>();
        for (String name : object.names()) {
            Object value = PlainData.of(object.attribute(name));
            if (value != null && !(value instanceof TemplateObject) && !holdsObjects(value)) {
                plain.put(name, value);
            }
        }
        map(plain, depth);
    }

    private static boolean holdsObjects(Object value) {
        Iterable<?> items =
                value instanceof Map<?, ?> map ? map.values() : value instanceof Iterable<?> list ? list : List.of();
        for (Object item : items) {
            if (item instanceof TemplateObject || (item != null && holdsObjects(item))) {
                return true;
            }
        }
        return false;
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                        out.append("\\u");
                        for (int shift = 12; shift >= 0; shift -= 4) {
                            out.append(HEX.charAt(c >> shift & 15));
                        }
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
