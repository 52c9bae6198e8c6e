package dev.jbuild.path;

/** The rule that source and output paths share: relative, with real segments only, so that none leads out of its root. */
final class Segments {

    private Segments() {}

    static void check(String path) {
        if (path.isEmpty() || path.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("not a relative path: '" + path + "'");
        }
        int start = 0;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            if (end - start <= 2 && isNoName(path, start, end)) {
                throw new IllegalArgumentException("not a plain relative path: '" + path + "'");
            }
            start = end + 1;
        }
    }

    /** Whether a segment of at most two characters is empty, {@code .} or {@code ..}. */
    private static boolean isNoName(String path, int start, int end) {
        return start == end || (path.charAt(start) == '.' && path.charAt(end - 1) == '.');
    }
}
