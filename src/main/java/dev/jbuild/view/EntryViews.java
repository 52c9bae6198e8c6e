package dev.jbuild.view;

import dev.jbuild.site.Entry;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A list of views, each made when somebody asks for it: of a long list most pages show a few. */
final class EntryViews extends AbstractList<EntryView> implements RandomAccess {

    private final Views views;
    private final List<? extends Entry> entries;

    EntryViews(Views views, List<? extends Entry> entries) {
        this.views = views;
        this.entries = entries;
    }

    @Override
    public EntryView get(int index) {
        return views.view(entries.get(index));
    }

    @Override
    public int size() {
        return entries.size();
    }
}
