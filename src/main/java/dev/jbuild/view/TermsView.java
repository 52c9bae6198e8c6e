package dev.jbuild.view;

import dev.jbuild.trace.Recorder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All terms of a taxonomy: walked in order, or asked for one by its name. */
final class TermsView extends Seen implements Iterable<TermView> {

    private final String name;
    private final List<TermView> terms;
    private final Map<String, TermView> byName = new HashMap<>();

    TermsView(Recorder recorder, String name, List<TermView> terms) {
        super(recorder, Views.TERMS + name);
        this.name = name;
        this.terms = List.copyOf(terms);
        terms.forEach(term -> byName.put(key(term.term().name()), term));
    }

    String taxonomy() {
        return name;
    }

    /** The terms of names that a document gives, in its order; names whose posts are all hidden have none. */
    List<TermView> of(List<String> names) {
        List<TermView> found = new ArrayList<>(names.size());
        for (String wanted : names) {
            TermView term = byName.get(key(wanted));
            if (term != null && !found.contains(term)) {
                found.add(term);
            }
        }
        return found;
    }

    private static String key(String termName) {
        return termName.toLowerCase(Locale.ROOT);
    }

    @Override
    @Nullable
    Object value(String attribute) {
        if (attribute.equals(ANY)) {
            return !terms.isEmpty();
        }
        if (attribute.equals(ITEMS)) {
            return terms;
        }
        TermView term = byName.get(key(attribute));
        return term == null && attribute.equals("size") ? (Object) terms.size() : term;
    }

    @Override
    public Iterator<TermView> iterator() {
        return new NotedItems<>(this, terms);
    }

    /** Any name may be a term's, one that no post has yet too. */
    @Override
    public boolean knows(String attribute) {
        return true;
    }

    @Override
    List<String> allNames() {
        return terms.stream().map(term -> term.term().name()).toList();
    }

    @Override
    public String kind() {
        return "the list of " + name;
    }
}
