package dev.jbuild.view;

import dev.jbuild.config.TaxonomyConfig;
import dev.jbuild.content.Document;
import dev.jbuild.site.TermNames;
import dev.jbuild.text.Letters;
import dev.jbuild.text.Slug;
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

    private final List<TermView> terms;
    private final TaxonomyConfig config;
    private final Letters letters;
    private final Map<String, TermView> byName = new HashMap<>();
    private final Map<String, TermView> bySlug = new HashMap<>();

    TermsView(Recorder recorder, TaxonomyConfig config, Letters letters, List<TermView> terms) {
        super(recorder, Views.TERMS + config.name());
        this.config = config;
        this.letters = letters;
        this.terms = List.copyOf(terms);
        for (TermView term : terms) {
            byName.put(key(term.term().path()), term);
            byName.putIfAbsent(key(term.term().name()), term);
            bySlug.put(term.term().slug(), term);
        }
    }

    /** The terms that a document names, in its order; names whose posts are all hidden have none. */
    List<TermView> of(Document document) {
        List<TermView> found = new ArrayList<>();
        for (String wanted : TermNames.of(document, config)) {
            TermView term = named(wanted);
            if (term != null && !found.contains(term)) {
                found.add(term);
            }
        }
        return found;
    }

    /** The term of a name, in any spelling. */
    @Nullable
    TermView named(String wanted) {
        TermView term = byName.get(key(wanted));
        if (term != null) {
            return term;
        }
        String spelled = letters.spell(wanted);
        return bySlug.get(config.isNested() ? Slug.ofTermPath(spelled) : Slug.ofTerm(spelled));
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
        return terms.stream().map(term -> term.term().path()).toList();
    }

    @Override
    public String kind() {
        return "the list of " + config.name();
    }
}
