package dev.jbuild.view;

import dev.jbuild.template.LongList;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** A list that an object has, of which is noted what is read: all, a part, or whether there is anything in it. */
final class SeenList extends AbstractList<Object> implements LongList, RandomAccess {

    /** Before the name of a list: whether there is anything in it. */
    private static final String ANY = "\u0000any ";

    /** Before two indexes and the name of a list. */
    private static final String PART = "\u0000part ";

    private final Seen owner;
    private final String name;
    private final List<?> items;

    SeenList(Seen owner, String name, List<?> items) {
        this.owner = owner;
        this.name = name;
        this.items = items;
    }

    @Override
    public Object get(int index) {
        owner.note(name);
        return items.get(index);
    }

    @Override
    public int size() {
        owner.note(name);
        return items.size();
    }

    @Override
    public boolean isEmpty() {
        owner.note(ANY + name);
        return items.isEmpty();
    }

    @Override
    public Iterator<Object> iterator() {
        return new NotedItems<>(owner, items, ANY + name, name);
    }

    @Override
    public List<?> part(int from, int to) {
        owner.note(PART + from + " " + to + " " + name);
        return part(items, from, to);
    }

    private static List<?> part(List<?> items, int from, int to) {
        int end = Math.min(to, items.size());
        return from >= end ? List.of() : items.subList(from, end);
    }

    /** How the part of a list looks that an input names; {@code null} for the name of another thing. */
    static @Nullable Long fingerprint(Seen owner, String input) {
        if (input.startsWith(ANY)) {
            return owner.value(input.substring(ANY.length())) instanceof List<?> list && !list.isEmpty() ? 1L : 2L;
        }
        if (!input.startsWith(PART)) {
            return null;
        }
        int first = input.indexOf(' ', PART.length());
        int second = input.indexOf(' ', first + 1);
        int from = Integer.parseInt(input.substring(PART.length(), first));
        int to = Integer.parseInt(input.substring(first + 1, second));
        return owner.value(input.substring(second + 1)) instanceof List<?> list
                ? ValueFingerprint.of(part(list, from, to))
                : 2L;
    }
}
