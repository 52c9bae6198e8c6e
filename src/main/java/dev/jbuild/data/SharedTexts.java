package dev.jbuild.data;

import org.jspecify.annotations.Nullable;

/**
 * Short texts that many maps have, such as keys, so that most of those that are alike are one object. It forgets: of two
 * texts that fall on one place the later one stays. Safe to use from several threads, as it matters to nobody which of two
 * equal texts he gets.
 */
final class SharedTexts {

    private static final int LONGEST = 24;
    private static final int PLACES = 1024;

    private final @Nullable String[] texts = new String[PLACES];

    /** A part of a text, which is not empty. */
    String part(String text, int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return text.substring(start, end);
        }
        int at = place(text, start, length);
        String known = texts[at];
        if (known != null && known.length() == length && text.startsWith(known, start)) {
            return known;
        }
        // The very object that names in the program's code are, as looking for these is what keys are for.
        String part = text.substring(start, end).intern();
        texts[at] = part;
        return part;
    }

    private static int place(String text, int start, int length) {
        int mixed = text.charAt(start) + 31 * (text.charAt(start + length - 1) + 31 * text.charAt(start + length / 2));
        return ((mixed * 31 + length) * 0x9e3779b9) >>> 22;
    }
}
