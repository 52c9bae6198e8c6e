package dev.jbuild.cli;

/** A text as a POSIX shell reads it back, for commands that people copy. */
final class ShellWord {

    private static final String PLAIN_SIGNS = "/._-+,:@%";

    private ShellWord() {}

    /** The text itself where the shell has no other meaning for it, else in single quotes. */
    static String of(String text) {
        String word = text.startsWith("-") ? "./" + text : text;
        return isPlain(word) ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetterOrDigit(c) && PLAIN_SIGNS.indexOf(c) < 0) {
                return false;
            }
        }
        return !word.isEmpty();
    }
}
