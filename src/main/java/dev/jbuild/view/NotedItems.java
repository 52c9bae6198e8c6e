package dev.jbuild.view;

import java.util.Iterator;
import java.util.List;

/** A walk over an object's items. Who only asks whether there are any depends on no more than that. */
final class NotedItems<T> implements Iterator<T> {

    private final Seen owner;
    private final Iterator<T> items;
    private boolean walked;

    NotedItems(Seen owner, List<T> items) {
        this.owner = owner;
        this.items = items.iterator();
    }

    @Override
    public boolean hasNext() {
        if (!walked) {
            owner.note(Seen.ANY);
        }
        return items.hasNext();
    }

    @Override
    public T next() {
        if (!walked) {
            walked = true;
            owner.note(Seen.ITEMS);
        }
        return items.next();
    }
}
