package dev.jbuild.highlight;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds the next match of a rule. Belongs to one thread. */
final class Search {

    final Window window = new Window();

    /** Where the last match begins, without what its lookbehind took. */
    int start;

    int end;

    private @Nullable Matcher[] matchers = new Matcher[256];

    /** Looks for a rule's first match from an offset on, in a part of the text that seems to be all of it. */
    boolean find(Rule rule, int partStart, int partEnd, int from) {
        window.show(partStart, partEnd);
        boolean found = found(rule, partStart, partEnd, from);
        window.spend((found ? end : partEnd) - from);
        return found;
    }

    private boolean found(Rule rule, int partStart, int partEnd, int from) {
        if (rule.place == Rule.Place.TEXT_START) {
            return from == partStart && tryFrom(rule, partStart, partStart, partEnd);
        }
        if (rule.way == Rule.Way.WORDS) {
            return word(rule, partEnd, from, partStart);
        }
        if (rule.way == Rule.Way.FIND || (rule.first == null && rule.words() == null)) {
            return findFrom(rule, partStart, partEnd, from);
        }
        return tryAll(rule, partStart, partEnd, from);
    }

    private boolean findFrom(Rule rule, int partStart, int partEnd, int from) {
        int at = from;
        CharSet first = rule.first;
        if (first != null && rule.extra == null) {
            char[] text = window.text;
            while (at < partEnd && !first.has(text[at])) {
                at++;
            }
            if (at == partEnd) {
                return false;
            }
            at = Math.max(from, at - rule.shift);
        }
        Matcher matcher = matcher(rule);
        matcher.region(at - partStart, partEnd - partStart);
        return matcher.find() && take(rule, matcher, partStart);
    }

    /** Tries a rule at each place where its content, or its pattern, may begin. */
    private boolean tryAll(Rule rule, int partStart, int partEnd, int from) {
        char[] text = window.text;
        CharSet first = rule.first;
        CharSet extra = rule.extra;
        CharSet run = rule.run;
        WordSet words = rule.words();
        int done = from;
        for (int i = from; i < partEnd; i++) {
            char c = text[i];
            if (first != null && !first.has(c) && (extra == null || !extra.has(c))) {
                continue;
            }
            boolean begins =
                    begins(rule.place, text, i, partStart) && (words == null || words.end(text, i, partEnd) >= 0);
            if (!begins && (extra == null || !extra.has(c))) {
                continue;
            }
            // The content may begin here, the pattern some characters before.
            for (int s = Math.max(done, i - rule.shift); s <= i; s++) {
                if (tryFrom(rule, s, partStart, partEnd)) {
                    return true;
                }
            }
            if (run != null && run.has(c)) {
                i = lastOfRun(run, text, i, partEnd);
            }
            done = i + 1;
        }
        return false;
    }

    private static int lastOfRun(CharSet run, char[] text, int from, int end) {
        int last = from;
        while (last + 1 < end && run.has(text[last + 1])) {
            last++;
        }
        return last;
    }

    private static boolean begins(Rule.Place place, char[] text, int at, int partStart) {
        if (at == partStart || place == Rule.Place.ANYWHERE) {
            return true;
        }
        char before = text[at - 1];
        return place == Rule.Place.LINE_START ? before == '\n' || before == '\r' : !WordSet.isWord(before);
    }

    private boolean word(Rule rule, int partEnd, int from, int partStart) {
        WordSet words = Objects.requireNonNull(rule.words());
        char[] text = window.text;
        boolean inWord = from > partStart && WordSet.isWord(text[from - 1]);
        for (int i = from; i < partEnd; i++) {
            boolean isWord = WordSet.isWord(text[i]);
            if (isWord && !inWord) {
                int wordEnd = words.end(text, i, partEnd);
                if (wordEnd >= 0) {
                    start = i;
                    end = wordEnd;
                    return true;
                }
            }
            inWord = isWord;
        }
        return false;
    }

    private boolean tryFrom(Rule rule, int from, int partStart, int partEnd) {
        Matcher matcher = matcher(rule);
        matcher.region(from - partStart, partEnd - partStart);
        return matcher.lookingAt() && take(rule, matcher, partStart);
    }

    private boolean take(Rule rule, Matcher matcher, int partStart) {
        int from = matcher.start();
        if (rule.lookbehind) {
            from = Math.max(from, from + matcher.end(1) - Math.max(matcher.start(1), 0));
        }
        start = partStart + from;
        end = partStart + matcher.end();
        return true;
    }

    private Matcher matcher(Rule rule) {
        if (rule.number >= matchers.length) {
            matchers = Arrays.copyOf(matchers, Math.max(rule.number + 1, matchers.length * 2));
        }
        Matcher known = matchers[rule.number];
        if (known == null) {
            // A pattern that begins to search in the middle of a part still sees what stands before.
            known = rule.pattern().matcher(window).useTransparentBounds(true).useAnchoringBounds(false);
            matchers[rule.number] = known;
        }
        return known;
    }
}
