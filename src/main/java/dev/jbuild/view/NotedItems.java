package dev.jbuild.view;

import java.util.Iterator;
import java.util.List;

/** A walk over an object's items. Who only asks whether there are any depends on no more than that. */
final class NotedItems<T> implements Iterator<T> {

    private final Seen owner;
    private final Iterator<? extends T> items;
    private final String any;
    private final String all;
    private boolean walked;

    NotedItems(Seen owner, List<T> items) {
        this(owner, items, Seen.ANY, Seen.ITEMS);
    }

    /**
     * A walk that is noted under other names.
     *
     * @param any what asking whether there are items reads
     * @param all what walking reads
     */
    NotedItems(Seen owner, List<? extends T> items, String any, String all) {
        this.owner = owner;
        this.items = items.iterator();
        this.any = any;
        this.all = all;
    }

    @Override
    public boolean hasNext() {
        if (!walked) {
            owner.note(any);
        }
        return items.hasNext();
    }

    @Override
    public T next() {
        if (!walked) {
            walked = true;
            owner.note(all);
        }
        return items.next();
    }
}
