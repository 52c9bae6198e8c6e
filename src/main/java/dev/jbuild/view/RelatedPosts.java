package dev.jbuild.view;

import dev.jbuild.config.TaxonomyConfig;
import dev.jbuild.site.Post;
import dev.jbuild.site.Taxonomy;
import dev.jbuild.site.Term;
import dev.jbuild.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which posts are about the same things: those that share terms, and words of title and description. What few posts
 * share counts more than what many do, by the logarithm of its rarity. Of a term with many posts only those nearest in
 * time count, so that the work for one post does not grow with the site.
 */
final class RelatedPosts {

    /** As many as Jekyll's {@code site.related_posts} has. */
    private static final int MOST = 10;

    /** How many posts of one term before, and after, a post are looked at. */
    private static final int NEIGHBOURS = 64;

    /** The least that makes two posts related: about one word that one of six posts has. */
    private static final int LEAST = 2000;

    private static final double TERM = 4;
    private static final double AUTHOR = 0.5;
    private static final double TITLE = 1.5;
    private static final double DESCRIPTION = 0.5;

    private final List<Post> posts;
    private final IdentityHashMap<Post, Integer> places = new IdentityHashMap<>();
    private final List<List<Shared>> byPost = new ArrayList<>();
    private final List<List<Term>> series = new ArrayList<>();

    /** What some posts have in common, in the order of all posts. */
    private static final class Shared {
        private final double kind;
        private int weight;
        private int[] places = new int[2];
        private int size;

        Shared(double kind) {
            this.kind = kind;
        }

        void add(int place) {
            if (size > 0 && places[size - 1] == place) {
                return;
            }
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
            }
            places[size++] = place;
        }
    }

    /**
     * Gathers what posts share.
     *
     * @param posts the listed ones, newest first
     * @param taxonomies of these posts; parts of one series lead to each other, and so are not related as well
     */
    RelatedPosts(List<Post> posts, List<Taxonomy> taxonomies) {
        this.posts = posts;
        for (Post post : posts) {
            places.put(post, byPost.size());
            byPost.add(new ArrayList<>());
            series.add(List.of());
        }
        for (Taxonomy taxonomy : taxonomies) {
            if (!taxonomy.config().isSeries()) {
                double kind = taxonomy.name().equals(TaxonomyConfig.AUTHORS) ? AUTHOR : TERM;
                taxonomy.terms().forEach(term -> addTerm(term, kind));
            } else {
                taxonomy.terms().forEach(this::addSeries);
            }
        }
        addWords();
    }

    private void addSeries(Term term) {
        for (Post post : term.posts()) {
            Integer place = places.get(post);
            if (place != null) {
                List<Term> own = new ArrayList<>(series.get(place));
                own.add(term);
                series.set(place, own);
            }
        }
    }

    /** Whether two posts are parts of one series, which the page of each of them shows anyway. */
    // Each term is one object, and to compare two by all their posts would be much work.
    @SuppressWarnings("ReferenceEquality")
    private boolean inOneSeries(int a, int b) {
        for (Term term : series.get(a)) {
            for (Term other : series.get(b)) {
                if (term == other) {
                    return true;
                }
            }
        }
        return false;
    }

    private void addTerm(Term term, double kind) {
        Shared shared = new Shared(kind);
        for (Post post : term.posts()) {
            Integer place = places.get(post);
            if (place != null) {
                shared.add(place);
            }
        }
        weigh(shared, posts.size());
    }

    private void addWords() {
        Map<String, Shared> titles = new HashMap<>();
        Map<String, Shared> descriptions = new HashMap<>();
        List<Shared> all = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            Post post = posts.get(i);
            add(post.title(), TITLE, i, titles, all);
            add(post.metadata().description().orElse(""), DESCRIPTION, i, descriptions, all);
        }
        // A word in more posts than this says nothing about any of them.
        int common = Math.max(2, posts.size() / 4);
        all.forEach(shared -> weigh(shared, common));
    }

    private static void add(String text, double kind, int place, Map<String, Shared> words, List<Shared> all) {
        for (String word : WordList.of(text)) {
            Shared shared = words.get(word);
            if (shared == null) {
                shared = new Shared(kind);
                words.put(word, shared);
                all.add(shared);
            }
            shared.add(place);
        }
    }

    /** Thousandths, as sums of whole numbers do not depend on their order. */
    private void weigh(Shared shared, int most) {
        if (shared.size < 2 || shared.size > most) {
            return;
        }
        double rarity = StrictMath.log((posts.size() + 1.0) / shared.size);
        shared.weight = (int) StrictMath.rint(rarity * shared.kind * 1000);
        for (int i = 0; i < shared.size; i++) {
            byPost.get(shared.places[i]).add(shared);
        }
    }

    /** A search that one worker uses at a time. */
    Search search() {
        return new Search();
    }

    /** Finds the posts that are related to one. */
    final class Search {

        private final int[] scores = new int[posts.size()];
        private final List<Integer> touched = new ArrayList<>();

        private Search() {}

        /** The most related posts, best first; none for a post that is not listed. */
        List<Post> of(Post post) {
            Integer place = places.get(post);
            if (place == null) {
                return List.of();
            }
            for (Shared shared : byPost.get(place)) {
                add(shared, place);
            }
            touched.removeIf(other -> (scores[other] < LEAST || inOneSeries(place, other)) && forget(other));
            touched.sort((a, b) -> compare(a, b, place));
            List<Post> found = new ArrayList<>(MOST);
            for (int other : touched.subList(0, Math.min(MOST, touched.size()))) {
                found.add(posts.get(other));
            }
            touched.forEach(this::forget);
            touched.clear();
            return found;
        }

        private boolean forget(int other) {
            scores[other] = 0;
            return true;
        }

        /** Of equally related posts the one nearer in time, then the newer one. */
        private int compare(int a, int b, int place) {
            int byScore = Integer.compare(scores[b], scores[a]);
            int byDistance = byScore != 0 ? byScore : Integer.compare(Math.abs(a - place), Math.abs(b - place));
            return byDistance != 0 ? byDistance : Integer.compare(a, b);
        }

        private void add(Shared shared, int place) {
            int at = Arrays.binarySearch(shared.places, 0, shared.size, place);
            int to = Math.min(shared.size, at + NEIGHBOURS + 1);
            for (int i = Math.max(0, at - NEIGHBOURS); i < to; i++) {
                int other = shared.places[i];
                if (other != place) {
                    if (scores[other] == 0) {
                        touched.add(other);
                    }
                    scores[other] += shared.weight;
                }
            }
        }
    }
}
