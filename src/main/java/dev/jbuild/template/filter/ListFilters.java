package dev.jbuild.template.filter;

import dev.jbuild.template.FilterException;
import dev.jbuild.template.HtmlText;
import dev.jbuild.template.LongList;
import dev.jbuild.template.TemplateFilter;
import dev.jbuild.template.TemplateObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Filters over lists; see Liquid's {@code standardfilters.rb} and Jekyll's {@code filters.rb}. */
final class ListFilters {

    private ListFilters() {}

    static List<TemplateFilter> all() {
        return List.of(
                NamedFilter.of("default", (input, given) -> Input.isBlank(input) ? given.value(0) : input, "value"),
                NamedFilter.of("size", (input, given) -> size(input)),
                NamedFilter.of("first", (input, given) -> end(input, 0)),
                NamedFilter.of("last", (input, given) -> end(input, -1)),
                NamedFilter.of("join", ListFilters::join, "separator"),
                NamedFilter.of("array_to_sentence_string", ListFilters::sentence, "connector"),
                NamedFilter.of("map", ListFilters::map, "key"),
                NamedFilter.of("where", ListFilters::where, "key", "value"),
                NamedFilter.of("find", ListFilters::find, "key", "value"),
                NamedFilter.of("group_by", ListFilters::groups, "key"),
                NamedFilter.of("sort", (input, given) -> sorted(input, given), "key", "nothing"),
                NamedFilter.of("rsort", (input, given) -> reversed(sorted(input, given)), "key", "nothing"),
                NamedFilter.of("reverse", (input, given) -> reversed(input)),
                NamedFilter.of("slice", ListFilters::slice, "from", "to"),
                NamedFilter.of("sort_natural", (input, given) -> naturally(input, given), "key"),
                NamedFilter.of("uniq", ListFilters::unique, "key"),
                NamedFilter.of("compact", ListFilters::compact, "key"),
                NamedFilter.of("concat", ListFilters::concat, "list"),
                NamedFilter.of("push", (input, given) -> changed(input, list -> list.add(given.value(0))), "item"),
                NamedFilter.of(
                        "unshift", (input, given) -> changed(input, list -> list.add(0, given.value(0))), "item"),
                NamedFilter.of("pop", (input, given) -> part(input, 0, given.number(0, 1)), "count"),
                NamedFilter.of("shift", (input, given) -> part(input, given.number(0, 1), 0), "count"));
    }

    private static long size(@Nullable Object input) {
        if (input instanceof Collection<?> items) {
            return items.size();
        }
        if (input instanceof Map<?, ?> map) {
            return map.size();
        }
        if (Input.isList(input)) {
            return Input.items(input).size();
        }
        String text = input instanceof String || input instanceof HtmlText ? Input.text(input) : "";
        return text.codePointCount(0, text.length());
    }

    private static @Nullable Object end(@Nullable Object input, int index) {
        if (!Input.isList(input)) {
            return null;
        }
        if (index == 0 && input instanceof LongList list) {
            List<?> first = list.part(0, 1);
            return first.isEmpty() ? null : first.get(0);
        }
        if (index == 0 && input instanceof Iterable<?> items) {
            var iterator = items.iterator();
            return iterator.hasNext() ? iterator.next() : null;
        }
        List<@Nullable Object> items = Input.items(input);
        return items.isEmpty() ? null : items.get(items.size() - 1);
    }

    private static String join(@Nullable Object input, Arguments given) {
        StringJoiner joined = new StringJoiner(given.text(0, " "));
        for (Object item : Input.items(input instanceof Map<?, ?> ? List.of(input) : input)) {
            joined.add(Input.text(item));
        }
        return joined.toString();
    }

    private static String sentence(@Nullable Object input, Arguments given) {
        List<@Nullable Object> items = Input.items(input);
        String connector = given.text(0, "and");
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            boolean last = i == items.size() - 1;
            if (i > 0) {
                made.append(last && items.size() == 2 ? " " : ", ").append(last ? connector + " " : "");
            }
            made.append(Input.text(items.get(i)));
        }
        return made.toString();
    }

    private static List<@Nullable Object> map(@Nullable Object input, Arguments given) {
        String key = given.needed(0, "a key");
        List<@Nullable Object> made = new ArrayList<>();
        Input.items(input).forEach(item -> made.add(PlainData.of(Input.property(item, key))));
        return made;
    }

    private static @Nullable Object where(@Nullable Object input, Arguments given) {
        String key = given.text(0);
        if (key.isEmpty() || !(Input.isList(input) || input instanceof Map<?, ?>)) {
            return input;
        }
        List<@Nullable Object> found = new ArrayList<>();
        for (Object item : Input.items(input)) {
            if (matches(PlainData.of(Input.property(item, key)), given.value(1))) {
                found.add(item);
            }
        }
        return found;
    }

    private static @Nullable Object find(@Nullable Object input, Arguments given) {
        Object found = where(input, given);
        List<@Nullable Object> items = Input.items(found);
        return Input.isList(found) ? (items.isEmpty() ? null : items.get(0)) : found;
    }

    /** Whether a value, or one of its items, is the wanted one; texts are compared. */
    private static boolean matches(@Nullable Object value, @Nullable Object wanted) {
        if (wanted == null) {
            return value == null;
        }
        if (Input.isList(value) && !(value instanceof TemplateObject)) {
            for (Object item : Input.items(value)) {
                if (Input.text(item).equals(Input.text(wanted))) {
                    return true;
                }
            }
            return false;
        }
        return value != null && Input.text(value).equals(Input.text(wanted));
    }

    private static @Nullable Object groups(@Nullable Object input, Arguments given) {
        String key = given.needed(0, "a key");
        if (!Input.isList(input)) {
            return input;
        }
        Map<String, List<@Nullable Object>> groups = new LinkedHashMap<>();
        for (Object item : Input.items(input)) {
            String name = Input.text(PlainData.of(Input.property(item, key)));
            groups.computeIfAbsent(name, unused -> new ArrayList<>()).add(item);
        }
        List<@Nullable Object> made = new ArrayList<>();
        groups.forEach((name, items) -> {
            Map<String, Object> group = new LinkedHashMap<>();
            group.put("name", name);
            group.put("items", items);
            group.put("size", (long) items.size());
            made.add(group);
        });
        return made;
    }

    private static List<@Nullable Object> sorted(@Nullable Object input, Arguments given) {
        if (input == null) {
            throw new FilterException("there is nothing to sort");
        }
        List<@Nullable Object> items = Input.copy(input);
        if (!given.has(0)) {
            items.sort(SortOrder.STRICT);
            return items;
        }
        String nothing = given.text(1, "first");
        if (!nothing.equals("first") && !nothing.equals("last")) {
            throw new FilterException("'" + nothing + "' is neither first nor last");
        }
        SortOrder order = nothing.equals("first") ? SortOrder.NOTHING_FIRST : SortOrder.NOTHING_LAST;
        return byKey(items, given.text(0), order);
    }

    private static List<@Nullable Object> naturally(@Nullable Object input, Arguments given) {
        List<@Nullable Object> items = Input.copy(input);
        if (!given.has(0)) {
            items.sort(SortOrder.NATURAL);
            return items;
        }
        return byKey(items, given.text(0), SortOrder.NATURAL);
    }

    private static List<@Nullable Object> byKey(List<@Nullable Object> items, String key, SortOrder order) {
        record Keyed(@Nullable Object key, @Nullable Object item) {}
        List<Keyed> keyed = new ArrayList<>(items.size());
        items.forEach(item -> keyed.add(new Keyed(SortOrder.key(PlainData.of(Input.property(item, key))), item)));
        keyed.sort((a, b) -> order.compare(a.key, b.key));
        List<@Nullable Object> made = new ArrayList<>(items.size());
        keyed.forEach(pair -> made.add(pair.item));
        return made;
    }

    private static List<@Nullable Object> unique(@Nullable Object input, Arguments given) {
        if (!given.has(0)) {
            return new ArrayList<>(new LinkedHashSet<>(Input.items(input)));
        }
        Map<Object, @Nullable Object> first = new LinkedHashMap<>();
        for (Object item : Input.items(input)) {
            Object key = PlainData.of(Input.property(item, given.text(0)));
            first.putIfAbsent(key == null ? "" : key, item);
        }
        return new ArrayList<>(first.values());
    }

    private static List<@Nullable Object> compact(@Nullable Object input, Arguments given) {
        List<@Nullable Object> items = Input.copy(input);
        items.removeIf(item -> (given.has(0) ? Input.property(item, given.text(0)) : item) == null);
        return items;
    }

    private static List<@Nullable Object> concat(@Nullable Object input, Arguments given) {
        if (!Input.isList(given.value(0))) {
            throw new FilterException("it needs a list");
        }
        List<@Nullable Object> items = Input.copy(input);
        items.addAll(Input.items(given.value(0)));
        return items;
    }

    private interface Change {

        void apply(List<@Nullable Object> list);
    }

    private static @Nullable Object changed(@Nullable Object input, Change change) {
        if (!Input.isList(input)) {
            return input;
        }
        List<@Nullable Object> items = Input.copy(input);
        change.apply(items);
        return items;
    }

    /** A list or a text from its end to its start; never in place, as other pages show the same list. */
    private static @Nullable Object reversed(@Nullable Object input) {
        if (input instanceof String text) {
            return new StringBuilder(text).reverse().toString();
        }
        return changed(input, Collections::reverse);
    }

    /**
     * Pebble's {@code slice}: what stands from one index to before another, both counted from 0; a list or text that is
     * shorter gives what it has.
     */
    private static @Nullable Object slice(@Nullable Object input, Arguments given) {
        if (input instanceof LongList list && given.has(1)) {
            int start = Math.max(0, given.number(0, 0));
            return list.part(start, Math.max(start, given.number(1, start)));
        }
        boolean list = Input.isList(input);
        List<@Nullable Object> items = list ? Input.items(input) : List.of();
        String text = list ? "" : Input.text(input);
        int length = list ? items.size() : text.length();
        int from = Math.max(0, Math.min(given.number(0, 0), length));
        int to = Math.max(from, Math.min(given.number(1, length), length));
        return list ? items.subList(from, to) : Input.like(input, text.substring(from, to));
    }

    private static @Nullable Object part(@Nullable Object input, int fromStart, int fromEnd) {
        if (!Input.isList(input)) {
            return input;
        }
        List<@Nullable Object> items = Input.items(input);
        int start = Math.max(0, Math.min(fromStart, items.size()));
        int end = Math.max(start, items.size() - Math.max(0, fromEnd));
        return start == end ? Collections.emptyList() : items.subList(start, end);
    }
}
