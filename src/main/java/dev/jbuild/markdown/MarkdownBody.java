package dev.jbuild.markdown;

import dev.jbuild.highlight.Highlighter;
import dev.jbuild.text.Utf8Text;
import java.util.List;
import java.util.Optional;

/**
 * What a Markdown text became.
 *
 * @param text the whole body's HTML
 * @param excerptEnd the offset in {@code text}, in bytes, just after the last top-level block that begins before the excerpt's end
 *     in the text
 * @param headings in the order of the text
 * @param images in the order of the text: Markdown images and {@code <img>} tags in raw HTML
 * @param links in the order of the text: Markdown links and {@code <a href>} tags in raw HTML
 * @param problems that an author would not see at once, in the order of the text
 */
public record MarkdownBody(
        Utf8Text text,
        int excerptEnd,
        List<Heading> headings,
        List<Reference> images,
        List<Reference> links,
        List<TextProblem> problems) {

    public MarkdownBody {
        headings = List.copyOf(headings);
        images = List.copyOf(images);
        links = List.copyOf(links);
        problems = List.copyOf(problems);
    }

    /**
     * A heading with an id.
     *
     * @param level 1 to 6
     * @param html the heading's inline HTML, without links and footnote references, as a contents list shows it
     */
    public record Heading(int level, String id, String html) {}

    /**
     * An address that the text refers to.
     *
     * @param destination as it stands in the HTML before escaping
     * @param offset of its first character in the Markdown text
     */
    public record Reference(String destination, int offset, int length) {}

    /**
     * Something that means another thing than its author may think: a block of code that could not be coloured, or of
     * which something was asked that it cannot do; what is never closed; a mark without a meaning.
     *
     * @param written the language, the option, the lines or the mark, as the author wrote them
     * @param offset of the block or the mark in the Markdown text
     * @param length of its first line
     */
    public record TextProblem(Kind kind, String written, int offset, int length) {

        /** What is wrong. */
        public enum Kind {
            /** No language has this name. */
            UNKNOWN,
            /** The block is larger than {@link Highlighter#LARGEST}. */
            TOO_LARGE,
            /** The language's patterns would take too long. */
            TOO_COSTLY,
            /** No option has this name. */
            OPTION,
            /** This does not say whether lines are numbered. */
            NO_NUMBERING,
            /** This is no number of a first line. */
            NO_START,
            /** These are no lines to mark. */
            NO_LINES,
            /** The block ends before these lines. */
            BEYOND,
            /** The block of code ends only where what it stands in ends. */
            OPEN_FENCE,
            /** The comment hides all that follows. */
            OPEN_COMMENT,
            /** No footnote has this name. */
            NO_FOOTNOTE,
            /** No alert is of this kind. */
            NO_ALERT,
            /** Text stands in the line that makes a quote an alert. */
            ALERT_WITH_TEXT;

            static Kind of(Highlighter.Ending ending) {
                return ending == Highlighter.Ending.TOO_LARGE ? TOO_LARGE : TOO_COSTLY;
            }
        }
    }

    /** The whole body's HTML as Java has it. */
    public String html() {
        return text.toString();
    }

    /** The part of {@link #text} that is the excerpt. */
    public String excerpt() {
        return FootnoteWriter.withoutMarks(text.substring(0, excerptEnd));
    }

    /** The kind of alert that a word nearly is. */
    public static Optional<String> nearAlert(String word) {
        return Alert.near(word);
    }

    /** The option of a block of code that a word nearly is, or that it is the beginning of. */
    public static Optional<String> nearOption(String word) {
        return CodeOptions.near(word);
    }
}
