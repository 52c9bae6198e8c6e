package dev.jbuild.template;

import dev.jbuild.diagnostic.SourceText;

/**
 * A template's text and where it begins in its file.
 *
 * @param name what identifies it: the path of its file, for example {@code _layouts/post.html}
 * @param file the whole file, front matter included, for the places of diagnostics
 * @param start the offset in {@code file} at which the template begins; it is the start of a line
 */
public record TemplateSource(String name, SourceText file, int start) {

    /** The template's own text. */
    public String text() {
        return file.text().substring(start);
    }

    /** How many lines of the file stand before the template. */
    public int linesBefore() {
        return file.lines().line(start) - 1;
    }
}
