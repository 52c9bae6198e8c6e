package dev.jbuild.view;

/** How long a text takes to read. */
final class ReadingTime {

    /** Adults read about 240 words of English prose a minute (Brysbaert 2019, a meta-analysis of 190 studies: 238). */
    private static final int WORDS_PER_MINUTE = 240;

    /** What other generators take for Chinese, Japanese and Korean, Hugo and Medium among them. */
    private static final int CHARACTERS_PER_MINUTE = 500;

    private ReadingTime() {}

    /** Whole minutes, rounded up, at least 1; in mixed text the times of both kinds add up. */
    static long minutes(Body.Summary text) {
        long words = (long) text.words() - text.characters();
        long parts = words * CHARACTERS_PER_MINUTE + (long) text.characters() * WORDS_PER_MINUTE;
        long minute = (long) WORDS_PER_MINUTE * CHARACTERS_PER_MINUTE;
        return Math.max(1, (parts + minute - 1) / minute);
    }
}
