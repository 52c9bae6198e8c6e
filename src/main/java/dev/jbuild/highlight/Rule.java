package dev.jbuild.highlight;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One pattern of a grammar: what it matches, and what is known of it that saves searching. Its parts are made when they
 * are first asked for, as most patterns of a language never are.
 */
final class Rule {

    /** Where a match begins. */
    enum Place {
        ANYWHERE,
        TEXT_START,
        LINE_START,
        WORD_START
    }

    /** How matches are searched. */
    enum Way {
        /** At each place that the first characters allow. */
        TRY,
        /** With the search of the regular expression, from the first such place on. */
        FIND,
        /** The words are all that the pattern matches. */
        WORDS
    }

    /** A number of its own among all rules that are loaded. */
    final int number;

    final boolean greedy;

    /** The first group only says what must come before, and does not belong to the match. */
    final boolean lookbehind;

    final Place place;
    final Way way;
    final List<String> aliases;

    /** How many characters may stand between the beginning of the pattern and that of its content, at most. */
    final int shift;

    /** With what the content begins; null where with anything, or with one of the words. */
    final @Nullable CharSet first;

    /** With what else the pattern itself may begin, other than at the content; null for nothing. */
    final @Nullable CharSet extra;

    /** What a match that fails at a character of this set need not be tried at: those that follow it; null for none. */
    final @Nullable CharSet run;

    /** A text that matches has at least one character of each. */
    final List<CharSet> needs;

    private final @Nullable Supplier<Grammar> inside;
    private final String words;
    private final boolean foldCase;
    private final String regex;
    private volatile @Nullable Pattern pattern;
    private volatile @Nullable WordSet wordSet;

    /**
     * Reads a rule.
     *
     * @param fields flags, aliases, the grammar inside, shift, first, extra, run, needs, words, regular expression
     */
    Rule(int number, String[] fields, @Nullable Supplier<Grammar> inside) {
        this.number = number;
        String flags = fields[0];
        this.greedy = flags.indexOf('g') >= 0;
        this.lookbehind = flags.indexOf('l') >= 0;
        this.foldCase = flags.indexOf('f') >= 0;
        this.aliases = fields[1].isEmpty() ? List.of() : List.of(fields[1].split(" "));
        this.inside = inside;
        this.shift = fields[3].isEmpty() ? 0 : Integer.parseInt(fields[3]);
        this.first = set(fields[4]);
        this.extra = set(fields[5]);
        this.run = set(fields[6]);
        this.needs = fields[7].isEmpty()
                ? List.of()
                : List.of(fields[7].split(" ")).stream().map(CharSet::read).toList();
        this.words = fields[8];
        this.regex = fields[9];
        this.place = place(flags);
        this.way = flags.indexOf('x') >= 0 ? Way.WORDS : flags.indexOf('h') >= 0 ? Way.FIND : Way.TRY;
    }

    private static @Nullable CharSet set(String field) {
        return field.isEmpty() ? null : CharSet.read(field);
    }

    private static Place place(String flags) {
        if (flags.indexOf('a') >= 0) {
            return Place.TEXT_START;
        }
        if (flags.indexOf('m') >= 0) {
            return Place.LINE_START;
        }
        return flags.indexOf('b') >= 0 ? Place.WORD_START : Place.ANYWHERE;
    }

    @Nullable
    Grammar inside() {
        return inside == null ? null : inside.get();
    }

    Pattern pattern() {
        Pattern known = pattern;
        if (known == null) {
            known = Pattern.compile(regex);
            pattern = known;
        }
        return known;
    }

    /** The words of which one begins the content; null where others may. */
    @Nullable
    WordSet words() {
        WordSet known = wordSet;
        if (known == null && !words.isEmpty()) {
            known = new WordSet(words, foldCase);
            wordSet = known;
        }
        return known;
    }

    /** Whether a text with these characters may have a match. */
    boolean possibleIn(CharSet present) {
        if (first != null && !first.meets(present) && (extra == null || !extra.meets(present))) {
            return false;
        }
        for (CharSet need : needs) {
            if (!need.meets(present)) {
                return false;
            }
        }
        return true;
    }
}
