package dev.jbuild.site;

import dev.jbuild.config.TaxonomyConfig;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.text.Letters;
import dev.jbuild.text.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers posts under their terms. Spellings with the same slug ({@code Java}, {@code java}) would have one address, so
 * they are one term, called as most posts call it, and the author is told.
 */
final class TermCollector {

    private final TaxonomyConfig config;
    private final Letters letters;
    private final Map<String, Spelling> spellings = new HashMap<>();
    private final Map<String, Found> found = new LinkedHashMap<>();

    /**
     * A collector of one taxonomy.
     *
     * @param letters in which terms stand in addresses
     */
    TermCollector(TaxonomyConfig config, Letters letters) {
        this.config = config;
        this.letters = letters;
    }

    /** One way to write a term. */
    private static final class Spelling {
        final String name;
        final Found term;
        final Post first;
        int uses;

        Spelling(String name, Found term, Post first) {
            this.name = name;
            this.term = term;
            this.first = first;
        }
    }

    /** One term in all its spellings. */
    private static final class Found {
        final String slug;
        final List<Spelling> spellings = new ArrayList<>(1);
        final List<Post> posts = new ArrayList<>();
        int lastIndex = -1;

        Found(String slug) {
            this.slug = slug;
        }

        /** Of equally frequent spellings the one that comes first, which is the newest post's. */
        Spelling best() {
            Spelling best = spellings.get(0);
            for (Spelling spelling : spellings) {
                if (spelling.uses > best.uses) {
                    best = spelling;
                }
            }
            return best;
        }
    }

    /**
     * The taxonomy of posts.
     *
     * @param posts newest first
     * @param documents about terms
     */
    Taxonomy collect(List<Post> posts, TermDocuments documents, List<Diagnostic> sink) {
        for (int i = 0; i < posts.size(); i++) {
            Post post = posts.get(i);
            for (String name : TermNames.of(post.document(), config)) {
                int slash = config.isNested() ? name.indexOf('/') : -1;
                for (; slash >= 0; slash = name.indexOf('/', slash + 1)) {
                    add(name.substring(0, slash), post, i);
                }
                add(name, post, i);
            }
        }
        List<Term> terms = new ArrayList<>(found.size());
        for (Found term : found.values()) {
            terms.add(term(term, documents));
            report(term, sink);
        }
        terms.sort(TermCollector::byPath);
        return new Taxonomy(config, terms);
    }

    private Term term(Found term, TermDocuments documents) {
        List<Post> posts = new ArrayList<>(term.posts);
        if (config.isSeries()) {
            Collections.reverse(posts);
        }
        return new Term(own(term.best().name), path(term), term.slug, posts, documents.of(config, term.slug));
    }

    /** The names from the top, each as most posts write it. */
    private String path(Found term) {
        int slash = config.isNested() ? term.slug.lastIndexOf('/') : -1;
        Found above = slash < 0 ? null : found.get(term.slug.substring(0, slash));
        String name = own(term.best().name);
        return above == null ? name : path(above) + "/" + name;
    }

    /** The last part of a path. */
    private String own(String name) {
        return config.isNested() ? name.substring(name.lastIndexOf('/') + 1) : name;
    }

    private void report(Found term, List<Diagnostic> sink) {
        Spelling best = term.best();
        for (Spelling spelling : term.spellings) {
            // What differs further up is told of the term there.
            if (spelling != best && !own(spelling.name).equals(own(best.name))) {
                sink.add(warning(spelling, best));
            }
        }
    }

    private static int byPath(Term a, Term b) {
        int byPath = sortKey(a).compareTo(sortKey(b));
        return byPath != 0 ? byPath : a.slug().compareTo(b.slug());
    }

    /** Terms below a term follow it, before those whose names go on. */
    private static String sortKey(Term term) {
        String lower = Slug.lower(term.path());
        return term.path().equals(term.name()) ? lower : lower.replace('/', '\u0001');
    }

    private void add(String name, Post post, int index) {
        Spelling spelling = spellings.get(name);
        if (spelling == null) {
            Found term = found.computeIfAbsent(slug(name), Found::new);
            spelling = new Spelling(name, term, post);
            term.spellings.add(spelling);
            spellings.put(name, spelling);
        }
        spelling.uses++;
        // A post that spells one term twice has it once.
        if (spelling.term.lastIndex != index) {
            spelling.term.lastIndex = index;
            spelling.term.posts.add(post);
        }
    }

    private String slug(String name) {
        String spelled = letters.spell(name);
        return config.isNested() ? Slug.ofTermPath(spelled) : Slug.ofTerm(spelled);
    }

    private Diagnostic warning(Spelling odd, Spelling best) {
        Diagnostic warning = Diagnostic.warning(
                        "term-spelling",
                        "'" + odd.name + "' and '" + best.name + "' are one " + config.singular()
                                + ", as both have the address '" + best.term.slug + "'",
                        place(odd))
                .hint(advice(odd, best));
        return warning.note("'" + best.name + "' stands here", place(best));
    }

    /** To write what most posts write; but a spelling that ends like a sentence is more likely a slip. */
    private static String advice(Spelling odd, Spelling best) {
        if (!isPunctuated(best.name)) {
            return "Write '" + best.name + "' everywhere, as " + count(best.uses) + "; '" + odd.name + "' has "
                    + odd.uses + ".";
        }
        return isPunctuated(odd.name) ? "Write it alike everywhere." : "Write '" + odd.name + "' everywhere.";
    }

    private static boolean isPunctuated(String name) {
        return !name.isEmpty() && ".,;:!?".indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    private static String count(int uses) {
        return uses == 1 ? "1 post does" : uses + " posts do";
    }

    private SourceSpan place(Spelling spelling) {
        return TermPlaces.of(spelling.first.document(), config, own(spelling.name));
    }
}
