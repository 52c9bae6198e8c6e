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
            String segment = path.substring(start, end);
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                throw new IllegalArgumentException("not a plain relative path: '" + path + "'");
            }
            start = end + 1;
        }
    }
}
