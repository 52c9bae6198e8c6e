package dev.jbuild.path;

/**
 * A pattern as Ruby's {@code File.fnmatch} reads it without flags, which is what Jekyll uses: {@code *} and {@code ?}
 * match any character, a slash too; {@code [a-z]} and {@code [^a-z]} are sets; a backslash takes the next character as
 * it is.
 */
public record GlobPattern(String pattern) {

    /** The position of the first sign that matches more than itself, or the length. */
    public static int firstSpecial(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if ("*?[\\".indexOf(pattern.charAt(i)) >= 0) {
                return i;
            }
        }
        return pattern.length();
    }

    /** Whether the whole text matches. It goes back to the last star only, so its time is at most quadratic. */
    public boolean matches(String text) {
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
        // A backslash with nothing to protect counts for nothing.
        return p == pattern.length() || (p == pattern.length() - 1 && pattern.charAt(p) == '\\');
    }

    /** The position after the sign at {@code p} if it matches the character, else -1. */
    private int one(int p, char c) {
        char sign = pattern.charAt(p);
        if (sign == '?') {
            return p + 1;
        }
        if (sign == '[') {
            return set(p + 1, c);
        }
        int at = sign == '\\' ? p + 1 : p;
        return at < pattern.length() && pattern.charAt(at) == c ? at + 1 : -1;
    }

    /** The position after the set that begins at {@code from} if it matches the character; a set without an end never does. */
    private int set(int from, char c) {
        boolean negated = from < pattern.length() && "^!".indexOf(pattern.charAt(from)) >= 0;
        boolean found = false;
        int i = negated ? from + 1 : from;
        while (i < pattern.length() && pattern.charAt(i) != ']') {
            i = plain(i);
            char low = i < pattern.length() ? pattern.charAt(i) : 0;
            char high = low;
            if (i + 2 < pattern.length() && pattern.charAt(i + 1) == '-' && pattern.charAt(i + 2) != ']') {
                i = plain(i + 2);
                high = i < pattern.length() ? pattern.charAt(i) : 0;
            }
            found |= c >= low && c <= high;
            i++;
        }
        return i < pattern.length() && found != negated ? i + 1 : -1;
    }

    private int plain(int i) {
        return pattern.charAt(i) == '\\' ? i + 1 : i;
    }
}
