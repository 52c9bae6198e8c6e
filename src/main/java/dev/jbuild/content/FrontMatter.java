package dev.jbuild.content;

/**
 * Where the front matter of a file stands, as offsets in its text.
 *
 * @param start of the YAML, just after the opening line
 * @param end of the YAML, just before the closing line; equal to {@code start} where there is none
 * @param bodyStart of the body, after the closing line and the blank lines below it; 0 where there is no front matter
 */
public record FrontMatter(int start, int end, int bodyStart) {

    /** A file that is all body. */
    public static final FrontMatter NONE = new FrontMatter(0, 0, 0);

    /** Whether the file has front matter, be it empty. */
    public boolean isPresent() {
        return bodyStart > 0;
    }
}
