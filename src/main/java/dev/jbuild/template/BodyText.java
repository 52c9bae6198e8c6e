package dev.jbuild.template;

import java.util.List;

/**
 * A body whose template has run.
 *
 * @param text in which a {@link #mark} stands for each insert
 * @param inserts HTML that shortcodes made and that Markdown must not read; one may hold the marks of earlier ones
 * @param origins from which line of the template each part of the text came
 */
public record BodyText(String text, List<String> inserts, Origins origins) {

    // Unicode keeps these for the inner use of programs: no text that is exchanged has them.
    private static final char OPEN = '\uFDD0';
    private static final char CLOSE = '\uFDD1';
    private static final char ZERO = '\uFDD2';
    private static final int BASE = 8;

    public BodyText {
        inserts = List.copyOf(inserts);
    }

    /** A body that no template printed. */
    public BodyText(String text, List<String> inserts) {
        this(text, inserts, Origins.NONE);
    }

    /** A mark in a text, from {@code start} to before {@code end}. */
    public record Mark(int start, int end, int number) {

        /** Where no mark is. */
        public static final Mark NONE = new Mark(-1, -1, -1);
    }

    /** What stands for an insert in the text. Markdown has no meaning for any character of it. */
    public static String mark(int number) {
        StringBuilder mark = new StringBuilder().append(OPEN);
        for (char digit : Integer.toString(number, BASE).toCharArray()) {
            mark.append((char) (ZERO + (digit - '0')));
        }
        return mark.append(CLOSE).toString();
    }

    /** The first mark of an insert in a text from an offset on, or {@link Mark#NONE}. */
    public Mark next(String marked, int from) {
        for (int at = inserts.isEmpty() ? -1 : marked.indexOf(OPEN, from); at >= 0; at = marked.indexOf(OPEN, at + 1)) {
            int number = 0;
            int i = at + 1;
            while (i < marked.length() && marked.charAt(i) >= ZERO && marked.charAt(i) < ZERO + BASE && i < at + 10) {
                number = number * BASE + (marked.charAt(i) - ZERO);
                i++;
            }
            if (i > at + 1 && i < marked.length() && marked.charAt(i) == CLOSE && number < inserts.size()) {
                return new Mark(at, i + 1, number);
            }
        }
        return Mark.NONE;
    }
}
