package dev.jbuild.source;

/**
 * A pattern as Ruby's {@code File.fnmatch} reads it without flags, which is what Jekyll uses: {@code *} and {@code ?}
 * match any character, a slash too; {@code [a-z]} and {@code [^a-z]} are sets; a backslash takes the next character as
 * it is.
 */
final class GlobPattern {

    private final String pattern;

    GlobPattern(String pattern) {
        this.pattern = pattern;
    }

    /** The position of the first sign that matches more than itself, or the length. */
    static int firstSpecial(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if ("*?[\\".indexOf(pattern.charAt(i)) >= 0) {
                return i;
            }
        }
        return pattern.length();
    }

    /** Whether the whole text matches. It goes back to the last star only, so its time is at most quadratic. */
    boolean matches(String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int starText = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                starText = t;
                continue;
            }
            int next = p < pattern.length() ? one(p, text.charAt(t)) : -1;
            if (next >= 0) {
                p = next;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++starText;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** The position after the sign at {@code p} if it matches the character, else -1. */
    private int one(int p, char c) {
        char sign = pattern.charAt(p);
        if (sign == '?') {
            return p + 1;
        }
        if (sign == '\\' && p + 1 < pattern.length()) {
            return pattern.charAt(p + 1) == c ? p + 2 : -1;
        }
        int close = sign == '[' ? pattern.indexOf(']', p + 2) : -1;
        if (close < 0) {
            return sign == c ? p + 1 : -1;
        }
        boolean negated = pattern.charAt(p + 1) == '^' || pattern.charAt(p + 1) == '!';
        return inSet(negated ? p + 2 : p + 1, close, c) != negated ? close + 1 : -1;
    }

    private boolean inSet(int from, int close, char c) {
        int i = from;
        while (i < close) {
            char low = pattern.charAt(i);
            boolean range = i + 2 < close && pattern.charAt(i + 1) == '-';
            char high = range ? pattern.charAt(i + 2) : low;
            if (c >= low && c <= high) {
                return true;
            }
            i += range ? 3 : 1;
        }
        return false;
    }
}
