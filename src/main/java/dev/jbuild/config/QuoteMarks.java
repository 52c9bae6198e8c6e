package dev.jbuild.config;

import java.util.List;

/**
 * What typed quotes become.
 *
 * @param open for the first {@code "} of two, with the space that belongs to it
 * @param close for the second
 * @param innerOpen for the first {@code '} of two
 * @param innerClose for the second
 * @param manner how it is told which is which
 */
public record QuoteMarks(String open, String close, String innerOpen, String innerClose, Manner manner) {

    /** How many marks there are to name. */
    static final int COUNT = 4;

    /** The mark that stands for letters which are left out, in all languages. */
    public static final String APOSTROPHE = "\u2019";

    /** How quotes are told from each other. */
    public enum Manner {
        /** By kramdown's rules alone, as authors of English texts know them. */
        KRAMDOWN,
        /** A single quote without a partner is an apostrophe, which most languages write with another mark than the inner quotes. */
        PAIRED
    }

    /** The marks of English, and of what has none of its own. */
    public static final QuoteMarks ENGLISH = new QuoteMarks("\u201C", "\u201D", "\u2018", APOSTROPHE, Manner.KRAMDOWN);

    /** Marks that somebody lists in this order: open, close, inner open, inner close. */
    static QuoteMarks of(List<String> marks) {
        return marks.equals(ENGLISH.list())
                ? ENGLISH
                : new QuoteMarks(marks.get(0), marks.get(1), marks.get(2), marks.get(3), Manner.PAIRED);
    }

    /** The same in another manner. */
    QuoteMarks in(Manner other) {
        return new QuoteMarks(open, close, innerOpen, innerClose, other);
    }

    /** The four, in the order in which they are written. */
    List<String> list() {
        return List.of(open, close, innerOpen, innerClose);
    }
}
