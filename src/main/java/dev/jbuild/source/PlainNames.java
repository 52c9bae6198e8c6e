package dev.jbuild.source;

import dev.jbuild.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Names of files that every system and host can write. */
final class PlainNames {

    private PlainNames() {}

    /** What is wrong with the last name of a path: a control character, or bytes that are no text. */
    static @Nullable Diagnostic problem(String path, String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isISOControl(c) || c == '\uFFFD') {
                boolean control = c != '\uFFFD';
                return Diagnostic.error(
                                "source-name",
                                "The name of '" + printable(path) + "' "
                                        + (control ? "has a control character" : "is not UTF-8 text"))
                        .hint(
                                control
                                        ? "Rename the file."
                                        : "Rename the file, or set the environment variable LC_ALL to C.UTF-8.");
            }
        }
        return null;
    }

    /** A path with its control characters written as numbers. */
    static String printable(String path) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (Character.isISOControl(c)) {
                out.append("\\x").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
