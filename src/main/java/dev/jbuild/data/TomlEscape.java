package dev.jbuild.data;

/**
 * What an escape in a TOML text stands for.
 *
 * @param value the characters
 * @param end the offset behind the escape; negative where there is no such escape
 */
record TomlEscape(String value, int end) {

    static final String HINT = "Write \\\\ for a backslash, or put the text in single quotes, which know no escapes.";

    private static final TomlEscape WRONG = new TomlEscape("", -1);

    boolean isWrong() {
        return end < 0;
    }

    /** Reads the escape whose backslash stands at an offset. In a text of several lines it may join lines. */
    static TomlEscape read(String text, int backslash, boolean block) {
        char c = backslash + 1 < text.length() ? text.charAt(backslash + 1) : '\n';
        int end = backslash + 2;
        return switch (c) {
            case 'b' -> new TomlEscape("\b", end);
            case 't' -> new TomlEscape("\t", end);
            case 'n' -> new TomlEscape("\n", end);
            case 'f' -> new TomlEscape("\f", end);
            case 'r' -> new TomlEscape("\r", end);
            case 'e' -> new TomlEscape("\u001b", end);
            case '"', '\\' -> new TomlEscape(String.valueOf(c), end);
            case 'x' -> code(text, end, 2);
            case 'u' -> code(text, end, 4);
            case 'U' -> code(text, end, 8);
            default -> block ? join(text, backslash + 1) : WRONG;
        };
    }

    private static TomlEscape code(String text, int start, int digits) {
        long code = 0;
        for (int i = start; i < start + digits; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return WRONG;
            }
            code = code * 16 + digit;
        }
        boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
        return code > Character.MAX_CODE_POINT || surrogate
                ? WRONG
                : new TomlEscape(Character.toString((int) code), start + digits);
    }

    /** A backslash at the end of a line joins it with the next text, without the white space between. */
    private static TomlEscape join(String text, int start) {
        int end = start;
        boolean newline = false;
        while (end < text.length() && " \t\n".indexOf(text.charAt(end)) >= 0) {
            newline |= text.charAt(end) == '\n';
            end++;
        }
        return newline ? new TomlEscape("", end) : WRONG;
    }
}
