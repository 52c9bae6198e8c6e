package dev.jbuild.template.pebble;

import dev.jbuild.template.TemplateObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code loop} is inside a loop: Pebble's names, counted from 0. */
final class LoopState implements TemplateObject {

    private static final List<String> NAMES = List.of("index", "revindex", "first", "last", "length");

    private final Object items;
    private int index = -1;
    private boolean last;
    private int length = -1;

    LoopState(Object items) {
        this.items = items;
    }

    void next() {
        index++;
    }

    void last(boolean isLast) {
        last = isLast;
    }

    @Override
    public @Nullable Object attribute(String name) {
        return switch (name) {
            case "index" -> (long) index;
            case "revindex" -> (long) length() - index - 1;
            case "first" -> index == 0;
            case "last" -> last;
            case "length" -> (long) length();
            default -> null;
        };
    }

    private int length() {
        if (length < 0) {
            if (items instanceof Collection<?> collection) {
                length = collection.size();
            } else if (items instanceof Map<?, ?> map) {
                length = map.size();
            } else {
                length = 0;
                for (Object ignored : (Iterable<?>) items) {
                    length++;
                }
            }
        }
        return length;
    }

    @Override
    public boolean knows(String name) {
        return NAMES.contains(name);
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public String kind() {
        return "a loop";
    }
}
