package dev.jbuild.path;

/** A pattern of paths, as Jekyll's {@code frontmatter_defaults.rb} matches it. */
public record PathPattern(String pattern) {

    /**
     * Whether a file lies in the scope. Without {@code *} the path begins with the pattern. With it, the pattern matches
     * the path or a folder above it: {@code *}, {@code ?} and sets such as
     * {@code [a-z]} stay in one segment, {@code **} is any number of segments.
     */
    public boolean matches(String path) {
        if (pattern.indexOf('*') < 0) {
            return path.startsWith(pattern);
        }
        String wanted = pattern.endsWith("/") ? pattern.substring(0, pattern.length() - 1) : pattern;
        return segments(wanted.split("/"), 0, path.split("/"), 0);
    }

    private static boolean segments(String[] patterns, int p, String[] names, int n) {
        if (p == patterns.length) {
            return true;
        }
        if (patterns[p].equals("**")) {
            for (int skip = n; skip <= names.length; skip++) {
                if (segments(patterns, p + 1, names, skip)) {
                    return true;
                }
            }
            return false;
        }
        return n < names.length && segment(patterns[p], names[n]) && segments(patterns, p + 1, names, n + 1);
    }

    /** One segment; as in a shell, a leading {@code *} or {@code ?} does not match a leading dot. */
    private static boolean segment(String pattern, String name) {
        return (!name.startsWith(".") || pattern.startsWith(".")) && new GlobPattern(pattern).matches(name);
    }
}
