package dev.jbuild.site;

import dev.jbuild.config.TaxonomyConfig;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.text.OneSlip;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds terms of declared taxonomies that are most likely slips of others: one post names them, and one letter makes
 * another term of them. Tags and categories are left alone, for among many free words some are near by chance.
 */
final class NearTerms {

    /** The fewest letters of a name that can be told from another word. */
    private static final int LEAST_LETTERS = 5;

    private final TaxonomyConfig config;
    private final Map<String, List<Term>> byPart = new HashMap<>();

    private NearTerms(TaxonomyConfig config) {
        this.config = config;
    }

    /** Adds a warning for each. */
    static void report(Taxonomy taxonomy, List<Diagnostic> sink) {
        String name = taxonomy.name();
        if (name.equals("tags") || name.equals("categories") || name.equals(TaxonomyConfig.AUTHORS)) {
            return;
        }
        NearTerms near = new NearTerms(taxonomy.config());
        taxonomy.terms().forEach(near::take);
        for (Term term : taxonomy.terms()) {
            // Who wrote about a term means it.
            if (term.posts().size() == 1 && term.document().isEmpty()) {
                near.meant(term).ifPresent(other -> sink.add(near.warning(term, other)));
            }
        }
    }

    /** Two names that are one slip apart have one of these parts in common, so that not each need be compared with each. */
    private static List<String> parts(Term term) {
        String slug = term.slug();
        List<String> parts = new ArrayList<>();
        if (slug.length() - slug.lastIndexOf('/') > LEAST_LETTERS) {
            parts.add(slug);
            for (int i = slug.lastIndexOf('/') + 1; i < slug.length(); i++) {
                parts.add(slug.substring(0, i) + slug.substring(i + 1));
            }
        }
        return parts;
    }

    private void take(Term term) {
        parts(term)
                .forEach(part ->
                        byPart.computeIfAbsent(part, key -> new ArrayList<>(1)).add(term));
    }

    /** The term with most posts that a term may be a slip of. */
    private Optional<Term> meant(Term term) {
        Term best = null;
        for (String part : parts(term)) {
            for (Term other : byPart.getOrDefault(part, List.of())) {
                boolean likely = isMoreUsual(other, term)
                        && OneSlip.between(term.slug(), other.slug())
                        && number(term.slug()).equals(number(other.slug()));
                if (likely && (best == null || isMoreUsual(other, best))) {
                    best = other;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The digits of a name and a small Roman number at its end: what differs there is meant. */
    private static String number(String slug) {
        String last = slug.substring(slug.lastIndexOf('-') + 1);
        return slug.replaceAll("[^0-9]", "") + (last.matches("[ivx]+") ? last : "");
    }

    /** Of two terms with one post each, a series has the earlier one first. */
    private boolean isMoreUsual(Term a, Term b) {
        int more = a.posts().size() - b.posts().size();
        if (more != 0 || !config.isSeries()) {
            return more > 0;
        }
        int earlier = b.posts().get(0).date().compareTo(a.posts().get(0).date());
        return earlier != 0 ? earlier > 0 : a.slug().compareTo(b.slug()) < 0;
    }

    private Diagnostic warning(Term odd, Term meant) {
        String kind = config.singular();
        return Diagnostic.warning(
                        "term-near",
                        "The " + kind + " '" + odd.path() + "' is one letter away from '" + meant.path() + "'",
                        place(odd))
                .hint("Write '" + meant.path() + "' if it is the same; if not, a file _terms/" + config.name() + "/"
                        + odd.slug() + ".md says that it is meant.")
                .note("'" + meant.path() + "' stands here", place(meant));
    }

    /** In the first post that writes the term as it is called. */
    private SourceSpan place(Term term) {
        SourceSpan first = TermPlaces.of(term.posts().get(0).document(), config, term.name());
        for (Post post : term.posts()) {
            SourceSpan place = TermPlaces.of(post.document(), config, term.name());
            if (place.line() > 1) {
                return place;
            }
        }
        return first;
    }
}
