package dev.jbuild.site;

import dev.jbuild.content.Document;
import dev.jbuild.content.Metadata;
import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.text.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gathers posts under their terms. Spellings with the same slug ({@code Java}, {@code java}) would have one address, so
 * they are one term, called as most posts call it, and the author is told.
 */
final class TermCollector {

    private final String plural;
    private final String singular;
    private final Function<Metadata, List<String>> names;
    private final Map<String, Spelling> spellings = new HashMap<>();
    private final Map<String, Found> found = new LinkedHashMap<>();

    TermCollector(String plural, String singular, Function<Metadata, List<String>> names) {
        this.plural = plural;
        this.singular = singular;
        this.names = names;
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

    /** The taxonomy of posts in their order. */
    Taxonomy collect(List<Post> posts, List<Diagnostic> sink) {
        for (int i = 0; i < posts.size(); i++) {
            for (String name : names.apply(posts.get(i).metadata())) {
                add(name, posts.get(i), i);
            }
        }
        List<Term> terms = new ArrayList<>(found.size());
        for (Found term : found.values()) {
            Spelling best = term.best();
            terms.add(new Term(best.name, term.slug, term.posts));
            for (Spelling spelling : term.spellings) {
                if (spelling != best) {
                    sink.add(warning(spelling, best));
                }
            }
        }
        terms.sort(TermCollector::byName);
        return new Taxonomy(plural, terms);
    }

    private static int byName(Term a, Term b) {
        int byName = Slug.lower(a.name()).compareTo(Slug.lower(b.name()));
        return byName != 0 ? byName : a.slug().compareTo(b.slug());
    }

    private void add(String name, Post post, int index) {
        Spelling spelling = spellings.get(name);
        if (spelling == null) {
            Found term = found.computeIfAbsent(Slug.ofTerm(name), Found::new);
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

    private Diagnostic warning(Spelling odd, Spelling best) {
        Diagnostic warning = Diagnostic.warning(
                        "term-spelling",
                        "'" + odd.name + "' and '" + best.name + "' are one " + singular
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
        Document document = spelling.first.document();
        DataMap front = document.frontMatter();
        for (String key : List.of(plural, singular)) {
            DataValue value = front.get(key).orElse(null);
            SourceSpan span = value == null ? null : find(value, spelling.name, document);
            if (span != null) {
                return span;
            }
        }
        return document.text().wholeLine(1);
    }

    /** Where the name stands; none where the value came from the site's defaults and so from another file. */
    private static @Nullable SourceSpan find(DataValue value, String name, Document document) {
        if (value instanceof DataList list) {
            for (DataValue item : list.items()) {
                SourceSpan span = find(item, name, document);
                if (span != null) {
                    return span;
                }
            }
        } else if (value instanceof DataScalar scalar
                && document.text().lines().start(scalar.line()) < document.bodyStart()) {
            String line = document.text().lines().lineText(scalar.line());
            int at = line.indexOf(name, Math.max(0, scalar.column() - 1));
            if (at >= 0) {
                return document.text().at(scalar.line(), at + 1, name.length());
            }
        }
        return null;
    }
}
