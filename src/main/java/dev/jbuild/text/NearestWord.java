package dev.jbuild.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody most likely meant, for «did you mean» hints. */
public final class NearestWord {

    private NearestWord() {}

    /**
     * The candidate at the smallest edit distance, if near enough to be a slip: at most a third of the word's length,
     * and at most 3. Of equally near ones the first in the collection's order.
     */
    public static Optional<String> of(String word, Collection<String> candidates) {
        int limit = Math.min(3, Math.max(1, word.length() / 3));
        String wanted = word.toLowerCase(Locale.ROOT);
        String best = null;
        int bestDistance = limit + 1;
        for (String candidate : candidates) {
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), bestDistance);
            if (distance < bestDistance && !candidate.equals(word)) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Damerau-Levenshtein distance (adjacent transpositions count one); gives up with {@code stop} when it reaches it. */
    private static int distance(String a, String b, int stop) {
        if (Math.abs(a.length() - b.length()) >= stop) {
            return stop;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int smallest = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                smallest = Math.min(smallest, row[j]);
            }
            if (smallest >= stop) {
                return stop;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(last[b.length()], stop);
    }
}
