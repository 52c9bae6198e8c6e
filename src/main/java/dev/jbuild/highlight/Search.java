package dev.jbuild.highlight;

import java.util.Arrays;
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
        if (rule.way == Rule.Way.FIND || (rule.first == null && rule.words() == null)) {
            return findFrom(rule, partStart, partEnd, from);
        }
        return switch (rule.place) {
            case WORD_START -> words(rule, partStart, partEnd, from);
            case LINE_START -> lines(rule, partStart, partEnd, from);
            default -> anywhere(rule, partStart, partEnd, from);
        };
    }

    private boolean findFrom(Rule rule, int partStart, int partEnd, int from) {
        int at = from;
        CharSet first = rule.first;
        if (first != null) {
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

    private boolean anywhere(Rule rule, int partStart, int partEnd, int from) {
        char[] text = window.text;
        CharSet first = rule.first;
        if (first == null) {
            return findFrom(rule, partStart, partEnd, from);
        }
        int done = from;
        for (int i = from; i < partEnd; i++) {
            if (!first.has(text[i])) {
                continue;
            }
            // The content may begin here, the pattern some characters before.
            for (int s = Math.max(done, i - rule.shift); s <= i; s++) {
                if (tryFrom(rule, s, partStart, partEnd)) {
                    return true;
                }
            }
            done = i + 1;
        }
        return false;
    }

    private boolean words(Rule rule, int partStart, int partEnd, int from) {
        char[] text = window.text;
        WordSet words = rule.words();
        CharSet first = rule.first;
        int done = from;
        boolean inWord = from > partStart && WordSet.isWord(text[from - 1]);
        for (int i = from; i < partEnd; i++) {
            boolean word = WordSet.isWord(text[i]);
            boolean begins = word && !inWord;
            inWord = word;
            if (!begins || (first != null && !first.has(text[i]))) {
                continue;
            }
            int wordEnd = words == null ? i : words.end(text, i, partEnd);
            if (wordEnd < 0) {
                continue;
            }
            if (rule.way == Rule.Way.WORDS) {
                start = i;
                end = wordEnd;
                return true;
            }
            for (int s = Math.max(done, i - rule.shift); s <= i; s++) {
                if (tryFrom(rule, s, partStart, partEnd)) {
                    return true;
                }
            }
            done = i + 1;
        }
        return false;
    }

    private boolean lines(Rule rule, int partStart, int partEnd, int from) {
        char[] text = window.text;
        CharSet first = rule.first;
        int done = from;
        for (int i = from; i < partEnd; i++) {
            boolean begins = i == partStart || text[i - 1] == '\n' || text[i - 1] == '\r';
            if (!begins || (first != null && !first.has(text[i]))) {
                continue;
            }
            for (int s = Math.max(done, i - rule.shift); s <= i; s++) {
                if (tryFrom(rule, s, partStart, partEnd)) {
                    return true;
                }
            }
            done = i + 1;
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
