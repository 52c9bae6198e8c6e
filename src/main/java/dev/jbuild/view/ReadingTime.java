package dev.jbuild.view;

/** How long a text takes to read. */
final class ReadingTime {

    /** Adults read about 240 words of English prose a minute (Brysbaert 2019, a meta-analysis of 190 studies: 238). */
    private static final int WORDS_PER_MINUTE = 240;

    private ReadingTime() {}

    /** Whole minutes, rounded up, at least 1. */
    static long minutes(int words) {
        return Math.max(1, (words + WORDS_PER_MINUTE - 1) / WORDS_PER_MINUTE);
    }
}
