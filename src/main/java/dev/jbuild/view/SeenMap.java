package dev.jbuild.view;

import dev.jbuild.data.DataMap;
import dev.jbuild.template.filter.PlainData;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Data that an object has by keys, of which is noted what is read: all, or which keys. */
final class SeenMap extends AbstractMap<String, @Nullable Object> {

    /** Before the name of a map, a blank and one of its keys. */
    private static final String KEY = "\u0000key ";

    private final Seen owner;
    private final String name;
    private final DataMap data;
    private final Map<String, @Nullable Object> plain = new HashMap<>();

    SeenMap(Seen owner, String name, DataMap data) {
        this.owner = owner;
        this.name = name;
        this.data = data;
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return key instanceof String asked && containsKey(asked) ? value(asked) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        if (!(key instanceof String asked)) {
            return false;
        }
        owner.note(KEY + name + " " + asked);
        return data.has(asked);
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        owner.note(name);
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        data.entries().forEach(entry -> all.put(entry.key(), value(entry.key())));
        return all.entrySet();
    }

    /** The same object each time, so that what is remembered of it can be told by which object it is. */
    private @Nullable Object value(String key) {
        if (!plain.containsKey(key)) {
            plain.put(
                    key, PlainData.of(data.entry(key).map(DataMap.Entry::value).orElse(null)));
        }
        return plain.get(key);
    }

    /** How the value of a key looks that an input names; {@code null} for the name of another thing. */
    static @Nullable Long fingerprint(Seen owner, String input) {
        if (!input.startsWith(KEY)) {
            return null;
        }
        int blank = input.indexOf(' ', KEY.length());
        DataMap.Entry entry = owner.value(input.substring(KEY.length(), blank)) instanceof DataMap data
                ? data.entry(input.substring(blank + 1)).orElse(null)
                : null;
        return entry == null ? 2L : ValueFingerprint.of(entry.value());
    }
}
