package dev.jbuild.site;

import dev.jbuild.config.TaxonomyConfig;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.text.SlipIndex;
import java.util.List;
import java.util.Optional;

/**
 * Finds terms of declared taxonomies that are most likely slips of others: one post names them, and one letter makes
 * another term of them. Tags and categories are left alone, for among many free words some are near by chance.
 */
final class NearTerms {

    /** The fewest letters of a name that can be told from another word. */
    private static final int LEAST_LETTERS = 5;

    private final TaxonomyConfig config;
    private final SlipIndex<Term> bySlug;

    private NearTerms(Taxonomy taxonomy) {
        this.config = taxonomy.config();
        this.bySlug = new SlipIndex<>(
                taxonomy.terms().stream().filter(NearTerms::canSlip).toList(), Term::slug);
    }

    /** Adds a warning for each. */
    static void report(Taxonomy taxonomy, List<Diagnostic> sink) {
        String name = taxonomy.name();
        if (name.equals("tags") || name.equals("categories") || name.equals(TaxonomyConfig.AUTHORS)) {
            return;
        }
        NearTerms near = new NearTerms(taxonomy);
        for (Term term : taxonomy.terms()) {
            // Who wrote about a term means it.
            if (term.posts().size() == 1 && term.document().isEmpty() && canSlip(term)) {
                near.meant(term).ifPresent(other -> sink.add(near.warning(term, other)));
            }
        }
    }

    private static boolean canSlip(Term term) {
        return term.slug().length() - folder(term).length() >= LEAST_LETTERS;
    }

    /** What terms within another one begin with: the term above is compared by itself. */
    private static String folder(Term term) {
        return term.slug().substring(0, term.slug().lastIndexOf('/') + 1);
    }

    /** The term with most posts that a term may be a slip of. */
    private Optional<Term> meant(Term term) {
        Term best = null;
        for (Term other : bySlug.near(term.slug())) {
            boolean likely = isMoreUsual(other, term)
                    && folder(other).equals(folder(term))
                    && number(term.slug()).equals(number(other.slug()));
            if (likely && (best == null || isMoreUsual(other, best))) {
                best = other;
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
