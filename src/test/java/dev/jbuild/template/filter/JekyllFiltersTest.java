package dev.jbuild.template.filter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.jbuild.template.FilterException;
import dev.jbuild.template.HtmlText;
import dev.jbuild.template.TemplateFilter;
import dev.jbuild.text.CalendarNames;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/**
 * Every filter against what Jekyll 4.3.1 with Liquid 5.4 makes of the same input; the table was written by running them.
 * It leaves out where we differ on purpose: addresses that begin with {@code //} stay, and {@code newline_to_br} escapes
 * plain text.
 */
class JekyllFiltersTest {

    private static final int ROWS = 1_800;

    @Test
    void filtersAgreeWithJekyll() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> rows = rows();
        for (String row : rows) {
            JsonObject test = JsonParser.parseString(row).getAsJsonObject();
            String wanted = test.has("error") ? "error" : json(value(test.get("result")));
            String got = run(test);
            if (test.get("filter").getAsString().equals("jsonify") && !test.has("error")) {
                wanted = test.get("result").getAsString();
                assertThat(JsonParser.parseString(got)).as(row).isEqualTo(JsonParser.parseString(wanted));
            } else if (!got.equals(wanted)) {
                wrong.add(row + " gave " + got);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows).hasSizeGreaterThan(ROWS);
    }

    private static String run(JsonObject test) {
        TemplateFilter filter = filters(text(test, "url", "https://example.org"), text(test, "baseurl", "/blog"))
                .get(test.get("filter").getAsString());
        List<Object> arguments = new ArrayList<>();
        if (test.has("args")) {
            test.getAsJsonArray("args").forEach(argument -> arguments.add(value(argument)));
        }
        try {
            Object made = filter.apply(value(test.get("input")), arguments);
            return filter.name().equals("jsonify") ? String.valueOf(made) : json(made);
        } catch (FilterException e) {
            return "error";
        }
    }

    private static String text(JsonObject test, String name, String standard) {
        return test.has(name) ? test.get(name).getAsString() : standard;
    }

    private static Map<String, TemplateFilter> filters(String url, String baseurl) {
        Map<String, TemplateFilter> all = new HashMap<>();
        Filters.Markup markup = new Filters.Markup((text, lang) -> text, (text, lang) -> text);
        for (TemplateFilter filter :
                Filters.standard(new SiteUrls(url, baseurl), ZoneOffset.UTC, lang -> CalendarNames.ENGLISH, markup)) {
            all.put(filter.name(), filter);
        }
        return all;
    }

    private static List<String> rows() throws IOException {
        try (InputStream in = JekyllFiltersTest.class.getResourceAsStream("jekyll.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static Object value(JsonElement element) {
        if (element.isJsonNull()) {
            return null;
        }
        if (element instanceof JsonArray array) {
            List<Object> list = new ArrayList<>();
            array.forEach(item -> list.add(value(item)));
            return list;
        }
        if (element instanceof JsonObject object) {
            Map<String, Object> map = new LinkedHashMap<>();
            object.entrySet().forEach(entry -> map.put(entry.getKey(), value(entry.getValue())));
            return map;
        }
        JsonPrimitive primitive = element.getAsJsonPrimitive();
        if (primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        if (!primitive.isNumber()) {
            return primitive.getAsString();
        }
        String number = primitive.getAsString();
        return number.contains(".") ? (Object) new BigDecimal(number) : (Object) Long.valueOf(number);
    }

    private static String json(Object value) {
        if (value instanceof List<?> list) {
            StringJoiner joined = new StringJoiner(",", "[", "]");
            list.forEach(item -> joined.add(json(item)));
            return joined.toString();
        }
        if (value instanceof Map<?, ?> map) {
            StringJoiner joined = new StringJoiner(",", "{", "}");
            map.forEach((key, item) -> joined.add(key + ":" + json(item)));
            return joined.toString();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value instanceof String || value instanceof HtmlText ? "'" + value + "'" : String.valueOf(value);
    }
}
