package dev.jbuild.markdown.parser;

/** What a character beside a run of delimiters is, by CommonMark 2.1. */
final class Flanks {

    private static final int PUNCTUATION = 1 << Character.CONNECTOR_PUNCTUATION
            | 1 << Character.DASH_PUNCTUATION
            | 1 << Character.START_PUNCTUATION
            | 1 << Character.END_PUNCTUATION
            | 1 << Character.INITIAL_QUOTE_PUNCTUATION
            | 1 << Character.FINAL_QUOTE_PUNCTUATION
            | 1 << Character.OTHER_PUNCTUATION;

    private Flanks() {}

    static boolean white(char c) {
        return c < 128
                ? c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'
                : Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    static boolean punctuation(char c) {
        return c < 128 ? LinkShapes.escapable(c) : (1 << Character.getType(c) & PUNCTUATION) != 0;
    }
}
